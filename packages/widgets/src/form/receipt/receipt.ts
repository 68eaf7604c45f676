import {msg} from '@lit/localize';
import type {AppointmentReceipt} from '@pls-kit/contract';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {bookingReceipt} from './booking-receipt.js';
import {caseReceipt} from './case-receipt.js';
import {copyText} from './copy-text.js';
import {type AnyReceipt, type FormReceipt, isOfCase, receiptLine} from './kept-receipt.js';
import type {ReceiptActions} from './receipt-parts.js';
import {saveFile} from './save-file.js';

/** The widget that shows a receipt. */
export interface ReceiptHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode & Node;
}

/** What a receipt asks of the form that it came from. */
export interface ReceiptWays {
  readonly leave: () => void;
  /** Absent where no tracker can be reached. */
  readonly follow?: (() => void) | undefined;
  /** The day of a booking as a calendar file. */
  readonly calendar: (receipt: AppointmentReceipt) => Promise<Blob>;
}

/** The confirmation that replaces the form, and what became of the ways to keep it. */
export class Receipt {
  readonly #host: ReceiptHost;
  #copied: string | undefined;
  #saved: string | undefined;

  constructor(host: ReceiptHost) {
    this.#host = host;
  }

  render(kept: AnyReceipt, ways: ReceiptWays): TemplateResult {
    const {receipt} = kept;
    const actions: ReceiptActions = {
      follow: ways.follow,
      leave: () => {
        this.#copied = undefined;
        this.#saved = undefined;
        ways.leave();
      },
      copied: this.#copied,
      copy: () => void this.#copy(receipt),
      saved: this.#saved,
      saveDay: () => void this.#saveDay(receipt, ways),
    };
    return isOfCase(kept) ? caseReceipt(kept, actions) : bookingReceipt(kept, actions);
  }

  async #copy(receipt: FormReceipt): Promise<void> {
    const done = await copyText(receiptLine(receipt), this.#host.renderRoot);
    this.#copied = done
      ? msg('复制好了', {id: 'receipt.copied'})
      : msg('没复制成，请抄下来或者拍张照', {id: 'receipt.not-copied'});
    this.#host.requestUpdate();
  }

  async #saveDay(receipt: FormReceipt, {calendar}: ReceiptWays): Promise<void> {
    try {
      saveFile(await calendar(receipt as AppointmentReceipt), 'appointment.ics', this.#host.renderRoot);
      this.#saved = msg('存好了，打开它就加进日历', {id: 'booking.saved'});
    } catch {
      this.#saved = msg('没存成，请把日子记下来', {id: 'booking.not-saved'});
    }
    this.#host.requestUpdate();
  }
}
