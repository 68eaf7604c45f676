import {msg, str} from '@lit/localize';
import type {AppointmentReceipt} from '@pls-kit/contract';
import {formatCaseNumber, formatQueryCode} from '@pls-kit/rules';
import type {Appointments} from '@pls-kit/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import type {ReceiptActions, receiptNumbers} from '../consultation-form/receipt.js';
import {inLocale} from '../localization.js';
import {dayText, timeText, weekdayText} from '../parts/dates.js';
import {lockIcon, successIcon} from '../parts/icons.js';
import {summaryList} from '../parts/summary-list.js';

/** Whether what came back is a booked time and no case. */
export const isBooking = (receipt: object): receipt is AppointmentReceipt => 'bookedAt' in receipt;

/**
 * Saves the time for the device's own calendar. The file comes over the citizen's token, never by an address.
 *
 * @returns whether it could be saved
 */
export const saveCalendar = async (
  appointments: Appointments,
  {number, code}: AppointmentReceipt,
  root: ParentNode & Node,
): Promise<boolean> => {
  try {
    const session = await appointments.open({number, code});
    const address = URL.createObjectURL(await appointments.calendar(session));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'appointment.ics';
    root.appendChild(link);
    link.click();
    link.remove();
    setTimeout(() => {
      URL.revokeObjectURL(address);
    }, 60_000);
    return true;
  } catch {
    return false;
  }
};

/** The confirmation of a booked time: the day first, then where and with whom, and the two numbers. */
export const bookingReceipt = (
  receipt: AppointmentReceipt,
  name: string | undefined,
  actions: ReceiptActions,
  {
    save,
    saved,
    numbers,
  }: {readonly save: () => void; readonly saved: string | undefined; readonly numbers: typeof receiptNumbers},
): TemplateResult => {
  const {start, end, place, host, unit} = receipt;
  return html`<div class="in form" part="receipt">
    <div class="received">
      <span class="mark">${successIcon()}</span>
      <div>
        <h2 class="title" id="heading" tabindex="-1">
          ${name ? msg(str`约好了，${name}`, {id: 'booking.title-name'}) : msg('约好了', {id: 'booking.title'})}
        </h2>
        <p class="lead">${msg(str`到时候来${inLocale(place.name)}。`, {id: 'booking.lead'})}</p>
      </div>
    </div>
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
    ${numbers(
      {number: formatCaseNumber(receipt.number), code: formatQueryCode(receipt.code)},
      msg('要改时间、取消，就用这两个号，也可以打 12348。请抄下来或者拍张照，查询码只在这里给一次。', {
        id: 'booking.keep',
      }),
      actions,
    )}
    <div class="row no-print">
      <button class="btn pri full" type="button" @click=${save}>
        ${msg('加到手机日历', {id: 'booking.calendar'})}
      </button>
      <span class="small" role="status">${saved ?? nothing}</span>
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
    <button class="linkbtn no-print" type="button" @click=${actions.leave}>
      ${msg('号码记好了，收起回执', {id: 'receipt.leave'})}
    </button>
  </div>`;
};
