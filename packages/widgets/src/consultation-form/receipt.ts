import {msg, str} from '@lit/localize';
import type {AppointmentReceipt, CaseReceipt} from '@pls-kit/contract';
import {formatCaseNumber, formatQueryCode} from '@pls-kit/rules';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {dayText, timeText, today, weekdayText} from '../parts/dates.js';
import {copyIcon, lockIcon, printIcon, successIcon} from '../parts/icons.js';
import {dueBlock, dueText, lawDetails, natureText, promiseRail} from '../parts/promise.js';

/** What sending a form brings back: a case's receipt, or that of an appointment that opens none. */
export type FormReceipt = CaseReceipt | AppointmentReceipt;

/** What stays on the screen after a form was accepted, until the person leaves it. */
export interface KeptReceipt<Receipt extends FormReceipt = FormReceipt> {
  readonly receipt: Receipt;
  /** How they want to be called. */
  readonly name?: string | undefined;
  /** Masked. */
  readonly phone?: string | undefined;
}

/** Whether a case was opened. */
export const isOfCase = (receipt: FormReceipt): receipt is CaseReceipt => 'promise' in receipt;

/** What can be done with a receipt. */
export interface ReceiptActions {
  readonly copy: () => void;
  readonly leave: () => void;
  /** Absent where no tracker can be reached. */
  readonly follow?: (() => void) | undefined;
  /** What became of copying, in words. */
  readonly copied?: string | undefined;
}

/** 138****2146 → 138 **** 2146, as people read it. */
const groupMasked = (phone: string): string => phone.replace(/^(\d{3})(\*{4})(\d{4})$/, '$1 $2 $3');

/** Both numbers in one line, as they are copied; the tracker takes them pasted together. */
export const receiptLine = ({number, code}: FormReceipt): string =>
  msg(str`办件号 ${formatCaseNumber(number)}，查询码 ${formatQueryCode(code)}`, {id: 'receipt.line'});

const dueReason = ({receipt, phone}: KeptReceipt<CaseReceipt>) => {
  const {promise} = receipt;
  return html`<b
      >${
        phone
          ? msg(str`会打 ${groupMasked(phone)} 答复您`, {id: 'receipt.call'})
          : msg('凭下面两个号上网看答复', {id: 'receipt.read'})
      }</b
    >${msg('到这天还没有答复，请打 12348，报下面的办件号。', {id: 'receipt.overdue'})}
    <span class="basis">${natureText(promise)}</span>`;
};

const next = ({receipt}: KeptReceipt<CaseReceipt>): TemplateResult => {
  const {promise, receivedAt} = receipt;
  const receivedOn = promise.startedOn;
  const isToday = receivedOn === today();
  return promiseRail([
    {
      when: isToday ? msg('今天', {id: 'receipt.today'}) : dayText(receivedOn),
      whenDetail: isToday ? dayText(receivedOn) : weekdayText(receivedOn),
      what: msg('您把事情交上来了', {id: 'receipt.filed'}),
      detail: msg(str`${timeText(receivedAt)} 收到`, {id: 'receipt.filed-at'}),
    },
    {
      when: dueText(promise),
      whenDetail: weekdayText(promise.dueOn),
      what: inLocale(promise.what),
      detail: msg(str`${inLocale(receipt.unit.name)}来办`, {id: 'receipt.unit'}),
      key: true,
    },
    {
      when: msg('看完答复', {id: 'receipt.then'}),
      what: msg('您来说行不行', {id: 'receipt.then-what'}),
      detail: msg('觉得可以就点「办结」；没看懂，打 12348 接着问', {id: 'receipt.then-detail'}),
    },
  ]);
};

/** The two numbers in large digits, what they are for, and the ways to keep them. */
export const receiptNumbers = (
  {number, code}: {readonly number: string; readonly code: string},
  keep: string,
  actions: Pick<ReceiptActions, 'copy' | 'copied'>,
): TemplateResult =>
  html`<div>
    <dl class="code">
      <div>
        <dt>${msg('办件号', {id: 'receipt.number'})}</dt>
        <dd translate="no">${number}</dd>
      </div>
      <div>
        <dt>${msg('查询码', {id: 'receipt.code'})}</dt>
        <dd translate="no">${code}</dd>
      </div>
    </dl>
    <p class="meta told">${keep}</p>
    <div class="row told no-print">
      <button class="btn quiet" type="button" @click=${actions.copy}>
        ${copyIcon()}${msg('复制', {id: 'receipt.copy'})}
      </button>
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

/** The confirmation that replaces the form: two numbers, the promised day, what comes next. */
export const receiptView = (kept: KeptReceipt<CaseReceipt>, actions: ReceiptActions): TemplateResult => {
  const {receipt, name} = kept;
  return html`<div class="in form" part="receipt">
    <div class="received">
      <span class="mark">${successIcon()}</span>
      <div>
        <h2 class="title" id="heading" tabindex="-1">
          ${name ? msg(str`收到了，${name}`, {id: 'receipt.title-name'}) : msg('收到了', {id: 'receipt.title'})}
        </h2>
        <p class="lead">${msg(str`${inLocale(receipt.unit.name)}会办这件事。`, {id: 'receipt.lead'})}</p>
      </div>
    </div>
    <div>${dueBlock(receipt.promise, dueReason(kept))}${lawDetails(receipt.promise)}</div>
    ${receiptNumbers(
      {number: formatCaseNumber(receipt.number), code: formatQueryCode(receipt.code)},
      msg('查进度要用这两个号，请抄下来或者拍张照。查询码只在这里给一次，不要告诉别人。', {id: 'receipt.keep'}),
      actions,
    )}
    <div>
      <h3 class="sub listed">${msg('接下来', {id: 'receipt.next'})}</h3>
      ${next(kept)}
    </div>
    <div class="note">
      ${lockIcon()}
      <p>
        <b>${msg('接到电话先核对', {id: 'receipt.warning'})}</b>${msg(
          '工作人员会先报您的办件号，不会要钱、不会要银行卡密码。有怀疑就挂断，打 12348 问。',
          {id: 'receipt.warning-text'},
        )}
      </p>
    </div>
    <div class="row no-print">
      ${
        actions.follow
          ? html`<button class="btn pri full" type="button" @click=${actions.follow}>
              ${msg('看办理进度', {id: 'receipt.follow'})}
            </button>`
          : nothing
      }
      <button class="linkbtn" type="button" @click=${actions.leave}>
        ${msg('号码记好了，收起回执', {id: 'receipt.leave'})}
      </button>
    </div>
  </div>`;
};
