import {msg, str} from '@lit/localize';
import type {Answers, AppointmentReceipt, CaseReceipt} from '@pls-kit/contract';
import {formatCaseNumber, formatQueryCode} from '@pls-kit/rules';
import type {Cases, ClientOptions} from '@pls-kit/sdk';
import type {TemplateResult} from 'lit';
import {inLocale} from '../../localization.js';
import {OnDemand} from '../../on-demand.js';
import {fullDayText} from '../../parts/dates.js';
import {dueText} from '../../parts/promise.js';
import type {PlsElement} from '../../pls-element.js';
import type * as AfterPart from './after-sending.js';
import {bookingReceipt} from './booking-receipt.js';
import {caseReceipt} from './case-receipt.js';
import {copyText} from './copy-text.js';
import {type AnyReceipt, type FormReceipt, isOfCase, type KeptReceipt, receiptLine} from './kept-receipt.js';
import type {ReceiptActions} from './receipt-parts.js';
import {saveFile} from '../../parts/save-file.js';
import type {SecondThoughts} from './second-thoughts.js';
import type * as CodePart from './tracker-code.js';

/** What a receipt asks of the form that it came from. */
export interface ReceiptWays {
  readonly leave: () => void;
  /** The day of a booking as a calendar file. */
  readonly calendar: (receipt: AppointmentReceipt) => Promise<Blob>;
  readonly cases: () => Cases | undefined;
  readonly options: () => ClientOptions | undefined;
  /** Opens the form again with what was sent. */
  readonly change: (kept: KeptReceipt<CaseReceipt>) => void;
  /** Keeps the receipt as it is now. */
  readonly keep: (kept: AnyReceipt) => void;
}

/** The confirmation that replaces the form, and what became of the ways to keep it. */
export class Receipt {
  readonly #host: PlsElement<object>;
  readonly #ways: ReceiptWays;
  readonly #after: OnDemand<typeof AfterPart>;
  readonly #code: OnDemand<typeof CodePart>;
  #second?: SecondThoughts;
  #kept?: KeptReceipt<CaseReceipt>;
  #own?: {readonly options: ClientOptions; readonly service: Cases};
  #copied: string | undefined;
  #saved: string | undefined;

  constructor(host: PlsElement<object>, ways: ReceiptWays) {
    this.#host = host;
    this.#ways = ways;
    this.#after = new OnDemand(host, () => import('./after-sending.js'));
    this.#code = new OnDemand(host, () => import('./tracker-code.js'));
  }

  /** @param follow - absent where no tracker can be reached */
  render(kept: AnyReceipt, follow: (() => void) | undefined): TemplateResult {
    const {receipt} = kept;
    const actions: ReceiptActions = {
      follow,
      leave: () => {
        this.#copied = undefined;
        this.#saved = undefined;
        this.#second?.forget();
        this.#ways.leave();
      },
      copied: this.#copied,
      copy: () => void this.#copy(receipt),
      saved: this.#saved,
      saveDay: () => void this.#saveDay(kept),
    };
    if (!isOfCase(kept)) return bookingReceipt(kept, actions);
    this.#kept = kept;
    const {module} = this.#after;
    if (module) this.#code.prepare();
    else this.#after.prepare();
    return caseReceipt(kept, {
      ...actions,
      second: module && this.#secondBy(module).render(kept),
      scan: this.#code.module?.trackerCode(this.#host.configuration),
      saveImage: module && (() => void this.#saveImage(kept, module)),
    });
  }

  /** @throws the service's refusal */
  async amend(kept: KeptReceipt<CaseReceipt>, answers: Answers): Promise<void> {
    const module = await import('./after-sending.js');
    await this.#secondBy(module).amend(kept.receipt, answers);
  }

  /** What was sent stays as it was. */
  refuse(error: unknown): void {
    this.#second?.refuse(error);
  }

  #secondBy(module: typeof AfterPart): SecondThoughts {
    const change = (more: Partial<KeptReceipt<CaseReceipt>>) => {
      if (this.#kept) this.#ways.keep({...this.#kept, draft: undefined, ...more});
    };
    this.#second ??= new module.SecondThoughts(this.#host, {
      cases: () => this.#service(module),
      change: () => {
        if (this.#kept) this.#ways.change(this.#kept);
      },
      withdrawn: () => {
        change({isWithdrawn: true});
      },
      // After the rendering that found it out.
      expired: () =>
        void Promise.resolve().then(() => {
          change({});
        }),
    });
    return this.#second;
  }

  #service({composeCases}: typeof AfterPart): Cases | undefined {
    const given = this.#ways.cases();
    const options = this.#ways.options();
    if (given || !options) return given;
    if (this.#own?.options !== options) this.#own = {options, service: composeCases(options)};
    return this.#own.service;
  }

  async #copy(receipt: FormReceipt): Promise<void> {
    const done = await copyText(receiptLine(receipt), this.#host.renderRoot);
    this.#copied = done
      ? msg('复制好了', {id: 'receipt.copied'})
      : msg('没复制成，请抄下来或者拍张照', {id: 'receipt.not-copied'});
    this.#host.requestUpdate();
  }

  async #saveImage({receipt}: KeptReceipt<CaseReceipt>, {receiptImage}: typeof AfterPart): Promise<void> {
    const {number, code, promise, unit} = receipt;
    const image = await receiptImage({
      title: msg('公共法律服务回执', {id: 'receipt.image-title'}),
      figures: [
        [msg('办件号', {id: 'receipt.number'}), formatCaseNumber(number)],
        [msg('查询码', {id: 'receipt.code'}), formatQueryCode(code)],
        [inLocale(promise.what), dueText(promise)],
      ],
      lines: [
        msg(str`${inLocale(unit.name)}来办`, {id: 'receipt.unit'}),
        msg('到这天还没有答复，请打 12348，报下面的办件号。', {id: 'receipt.overdue'}),
        msg('查询码不要告诉别人。', {id: 'receipt.image-secret'}),
      ],
    });
    if (image) saveFile(image, 'receipt.png', this.#host.renderRoot);
    this.#copied = image
      ? msg('图片存好了', {id: 'receipt.image-saved'})
      : msg('没存成，请抄下来或者拍张照', {id: 'receipt.not-saved'});
    this.#host.requestUpdate();
  }

  async #saveDay(kept: AnyReceipt): Promise<void> {
    try {
      saveFile(await this.#calendar(kept), isOfCase(kept) ? 'promise.ics' : 'appointment.ics', this.#host.renderRoot);
      this.#saved = msg('存好了，打开它就加进日历', {id: 'booking.saved'});
    } catch {
      this.#saved = msg('没存成，请把日子记下来', {id: 'booking.not-saved'});
    }
    this.#host.requestUpdate();
  }

  async #calendar(kept: AnyReceipt): Promise<Blob> {
    if (!isOfCase(kept)) return this.#ways.calendar(kept.receipt);
    const {promiseCalendar} = await import('./after-sending.js');
    const {receipt} = kept;
    const {promise, unit} = receipt;
    return promiseCalendar(receipt, {
      // Calendars are seen by others: not a word of what it is about.
      title: msg(str`${inLocale(unit.name)}答复的日子`, {id: 'receipt.calendar-title'}),
      about: msg(str`${fullDayText(promise.dueOn)}前应该有答复。没有的话打 12348。`, {id: 'receipt.calendar-about'}),
    });
  }
}
