import {msg, str} from '@lit/localize';
import type {CaseReceipt} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../../localization.js';
import {dayText, timeText, today, weekdayText} from '../../parts/dates.js';
import {dueBlock, dueText, lawDetails, natureText, promiseRail} from '../../parts/promise.js';
import type {KeptReceipt} from './kept-receipt.js';
import {callWarning, leaveButton, type ReceiptActions, receiptNumbers, receivedHead} from './receipt-parts.js';

/** 138****2146 → 138 **** 2146, as people read it, and in one line. */
const groupMasked = (phone: string): string => phone.replace(/^(\d{3})(\*{4})(\d{4})$/, '$1\u00a0$2\u00a0$3');

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

/** A case was opened: two numbers, the promised day, what comes next. */
export const caseReceipt = (kept: KeptReceipt<CaseReceipt>, actions: ReceiptActions): TemplateResult => {
  const {receipt, name, isWithdrawn} = kept;
  if (isWithdrawn === true) {
    return html`<div class="in form" part="receipt">
      ${receivedHead(
        msg('已经撤回', {id: 'receipt.withdrawn'}),
        msg('这件事不办了。想办的时候，再填一次就行。', {id: 'receipt.withdrawn-lead'}),
      )}
      <div class="row">${leaveButton(actions)}</div>
    </div>`;
  }
  return html`<div class="in form" part="receipt">
    ${receivedHead(
      name ? msg(str`收到了，${name}`, {id: 'receipt.title-name'}) : msg('收到了', {id: 'receipt.title'}),
      msg(str`${inLocale(receipt.unit.name)}会办这件事。`, {id: 'receipt.lead'}),
    )}
    <div>${dueBlock(receipt.promise, dueReason(kept))}${lawDetails(receipt.promise)}</div>
    ${actions.second ?? nothing}
    ${receiptNumbers(
      receipt,
      msg('查进度要用这两个号，请抄下来或者拍张照。查询码只在这里给一次，不要告诉别人。', {id: 'receipt.keep'}),
      actions,
    )}
    ${actions.scan ?? nothing}
    <div>
      <h3 class="sub listed">${msg('接下来', {id: 'receipt.next'})}</h3>
      ${next(kept)}
    </div>
    ${callWarning()}
    <div class="row no-print">
      ${
        actions.follow
          ? html`<button class="btn pri full" type="button" @click=${actions.follow}>
              ${msg('看办理进度', {id: 'receipt.follow'})}
            </button>`
          : nothing
      }
      <button class="btn quiet" type="button" @click=${actions.saveDay}>
        ${msg('加到手机日历', {id: 'booking.calendar'})}
      </button>
      <span class="small" role="status">${actions.saved ?? nothing}</span>
      ${leaveButton(actions)}
    </div>
  </div>`;
};
