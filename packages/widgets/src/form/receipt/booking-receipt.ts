import {msg, str} from '@lit/localize';
import type {AppointmentReceipt} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../../localization.js';
import {dayText, timeText, weekdayText} from '../../parts/dates.js';
import {summaryList} from '../../parts/summary-list.js';
import type {KeptReceipt} from './kept-receipt.js';
import {callWarning, leaveButton, type ReceiptActions, receiptNumbers, receivedHead} from './receipt-parts.js';

/** A time is booked: the day first, then where and with whom, and the two numbers. */
export const bookingReceipt = (
  {receipt, name}: KeptReceipt<AppointmentReceipt>,
  actions: ReceiptActions,
): TemplateResult => {
  const {start, end, place, host, unit} = receipt;
  return html`<div class="in form" part="receipt">
    ${receivedHead(
      name ? msg(str`约好了，${name}`, {id: 'booking.title-name'}) : msg('约好了', {id: 'booking.title'}),
      msg(str`到时候来${inLocale(place.name)}。`, {id: 'booking.lead'}),
    )}
    <div class="due">
      <p class="day">
        <b>${dayText(start)}</b>
        <span>${weekdayText(start)} ${timeText(start)}–${timeText(end)}</span>
      </p>
      <div class="small">
        <b>${inLocale(place.name)}</b>${place.address ?? nothing}
        ${host ? html`<span class="basis">${inLocale(host)}</span>` : nothing}
      </div>
    </div>
    ${summaryList([{label: msg('谁来安排', {id: 'booking.unit'}), value: inLocale(unit.name)}])}
    ${receiptNumbers(
      receipt,
      msg('要改时间、取消，就用这两个号，也可以打 12348。请抄下来或者拍张照，查询码只在这里给一次。', {
        id: 'booking.keep',
      }),
      actions,
    )}
    <div class="row no-print">
      <button class="btn pri full" type="button" @click=${actions.saveDay}>
        ${msg('加到手机日历', {id: 'booking.calendar'})}
      </button>
      <span class="small" role="status">${actions.saved ?? nothing}</span>
    </div>
    ${callWarning()} ${leaveButton(actions)}
  </div>`;
};
