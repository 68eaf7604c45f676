import {msg} from '@lit/localize';
import {formatCaseNumber, formatQueryCode} from '@pls-kit/rules';
import {html, nothing, type TemplateResult} from 'lit';
import {copyIcon, lockIcon, printIcon, successIcon} from '../../parts/icons.js';
import type {FormReceipt} from './kept-receipt.js';

/** What can be done with a receipt. */
export interface ReceiptActions {
  readonly copy: () => void;
  readonly leave: () => void;
  /** Absent where no tracker can be reached. */
  readonly follow?: (() => void) | undefined;
  /** Saves its day for the device's own calendar. */
  readonly saveDay: () => void;
  /** Saves it as a picture; absent until its code is here. */
  readonly saveImage?: (() => void) | undefined;
  /** For paper: the way to the tracker. */
  readonly scan?: unknown;
  /** Ten minutes to take it back or change it. */
  readonly second?: unknown;
  /** What became of copying, in words. */
  readonly copied?: string | undefined;
  /** What became of saving the day. */
  readonly saved?: string | undefined;
}

/** That it arrived, and with whom it is. */
export const receivedHead = (title: string, lead: string): TemplateResult =>
  html`<div class="received">
    <span class="mark">${successIcon()}</span>
    <div>
      <h2 class="title" id="heading" tabindex="-1">${title}</h2>
      <p class="lead">${lead}</p>
    </div>
  </div>`;

/** The two numbers in large digits, what they are for, and the ways to keep them. */
export const receiptNumbers = ({number, code}: FormReceipt, keep: string, actions: ReceiptActions): TemplateResult =>
  html`<div>
    <dl class="code">
      <div>
        <dt>${msg('办件号', {id: 'receipt.number'})}</dt>
        <dd translate="no">${formatCaseNumber(number)}</dd>
      </div>
      <div>
        <dt>${msg('查询码', {id: 'receipt.code'})}</dt>
        <dd translate="no">${formatQueryCode(code)}</dd>
      </div>
    </dl>
    <p class="meta told">${keep}</p>
    <div class="row told no-print">
      <button class="btn quiet" type="button" @click=${actions.copy}>
        ${copyIcon()}${msg('复制', {id: 'receipt.copy'})}
      </button>
      ${
        actions.saveImage
          ? html`<button class="btn quiet" type="button" @click=${actions.saveImage}>
              ${msg('存成图片', {id: 'receipt.image'})}
            </button>`
          : nothing
      }
      <button
        class="btn quiet"
        type="button"
        @click=${() => {
          print();
        }}
      >
        ${printIcon()}${msg('打印回执', {id: 'receipt.print'})}
      </button>
      <span class="small" role="status">${actions.copied ?? nothing}</span>
    </div>
  </div>`;

/** Who calls, and what they never ask for. */
export const callWarning = (): TemplateResult =>
  html`<div class="note">
    ${lockIcon()}
    <p>
      <b>${msg('接到电话先核对', {id: 'receipt.warning'})}</b>${msg(
        '工作人员会先报您的办件号，不会要钱、不会要银行卡密码。有怀疑就挂断，打 12348 问。',
        {id: 'receipt.warning-text'},
      )}
    </p>
  </div>`;

/** Puts the receipt away. */
export const leaveButton = ({leave}: ReceiptActions): TemplateResult =>
  html`<button class="linkbtn no-print" type="button" @click=${leave}>
    ${msg('号码记好了，收起回执', {id: 'receipt.leave'})}
  </button>`;
