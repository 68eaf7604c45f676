import {msg, str} from '@lit/localize';
import type {FormField, Slot} from '@pls-kit/contract';
import type {Appointments} from '@pls-kit/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import type {FormFilling} from '../filling/form-filling.js';
import {type FieldContext, textAnswer} from './form-fields.js';
import {inLocale} from '../../localization.js';
import {fullDayText, timeText} from '../../parts/dates.js';
import {cards, choiceField, type FieldFrame, groupedField} from '../../parts/field.js';
import {callHotline} from '../../parts/help-strip.js';
import {infoIcon} from '../../parts/icons.js';
import {waiting} from '../../parts/waiting.js';
import {Remote, type RemoteHost} from '../../remote.js';

/** So many times fill a screen; the rest comes by a button. */
const pageSize = 12;

/** 12月7日（星期一）14:30–15:00. */
const slotTime = ({start, end, provisional}: Pick<Slot, 'start' | 'end' | 'provisional'>): string => {
  const time = `${fullDayText(start)} ${timeText(start)}–${timeText(end)}`;
  return provisional === true ? msg(str`预计 ${time}`, {id: 'slot.provisional'}) : time;
};

const slotPlace = ({place, host, remaining}: Slot): string => {
  const where = [inLocale(place.name), place.address, host && inLocale(host)].filter(Boolean).join(' · ');
  return remaining === 0
    ? msg(str`${where} · 约满了`, {id: 'slot.full'})
    : msg(str`${where} · 还有 ${remaining} 个`, {id: 'slot.remaining'});
};

/** What an id itself says, `NAME.YYYYMMDDHHMM`, for a time that is not listed any more. */
const timeOfId = (id: string): string => {
  const [, year, month, day, hour, minute] = /\.(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(id) ?? [];
  if (year === undefined) return id;
  const start = `${year}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:00+08:00`;
  return `${fullDayText(start)} ${timeText(start)}`;
};

/** A list of times that is being read page by page. */
interface SlotList {
  /** Region that they are for. */
  readonly region: string;
  readonly slots: readonly Slot[];
  /** Later ones; absent where these are all. */
  readonly more?: AsyncIterator<Slot> | undefined;
}

/** As many more as fill a screen. */
const readOn = async (region: string, known: readonly Slot[], pages: AsyncIterator<Slot>): Promise<SlotList> => {
  const slots = [...known];
  while (slots.length < known.length + pageSize) {
    const step = await pages.next();
    if (step.done === true) return {region, slots};
    slots.push(step.value);
  }
  return {region, slots, more: pages};
};

/** The times that one field of a form offers: those of whoever serves the place that the form asks for. */
export class SlotField {
  readonly #filling: FormFilling;
  readonly #appointments: () => Appointments | undefined;
  readonly #list: Remote<SlotList>;
  #asked = '';
  #field: FormField | undefined;

  constructor(host: RemoteHost, filling: FormFilling, appointments: () => Appointments | undefined) {
    this.#filling = filling;
    this.#appointments = appointments;
    this.#list = new Remote(host);
  }

  /** The chosen time in words. */
  textOf(id: string): string {
    const slot = this.#list.value?.slots.find((each) => each.id === id);
    return slot ? `${slotTime(slot)}${msg('，', {id: 'list.comma'})}${inLocale(slot.place.name)}` : timeOfId(id);
  }

  /** Reads the times anew: somebody else was faster. */
  refresh(): void {
    const region = this.#asked;
    this.#asked = '';
    if (this.#field && region !== '') this.#read(this.#field, region, true);
  }

  render(field: FormField, frame: FieldFrame, context: FieldContext): TemplateResult {
    this.#field = field;
    const region = this.#region();
    if (region === '') {
      return groupedField(frame, this.#note(msg('先选好上面的地方，这里就列出能约的时间。', {id: 'slot.place-first'})));
    }
    this.#read(field, region);
    const {state} = this.#list;
    if (state.name === 'failed') {
      return groupedField(
        frame,
        this.#note(
          msg('时间没读出来，正在再试。', {id: 'slot.failed'}),
          html`<button
            class="btn quiet"
            type="button"
            @click=${() => {
              this.#list.retry();
            }}
          >
            ${msg('再试一次', {id: 'failure.retry'})}
          </button>`,
        ),
      );
    }
    if (state.name !== 'ready') return groupedField(frame, waiting(state, 2));
    const {slots, more} = state.value;
    if (slots.length === 0) {
      return groupedField(
        frame,
        this.#note(msg('这里近期没有能约的时间。打电话问一问，工作人员帮您安排。', {id: 'slot.none'}), callHotline()),
      );
    }
    const chosen = textAnswer(context.answers, field.name);
    const free = slots.filter(({id, remaining}) => remaining > 0 || id === chosen);
    const full = slots.length - free.length;
    return choiceField(
      frame,
      html`${cards(
        field.name,
        'radio',
        free.map((slot) => ({value: slot.id, label: slotTime(slot), hint: slotPlace(slot)})),
        (id) => id === chosen,
        (id) => {
          context.set(field.name, id);
        },
      )}
      ${full > 0 ? html`<p class="meta">${msg(str`另有 ${full} 个时间约满了`, {id: 'slot.others-full'})}</p>` : nothing}
      ${
        more
          ? html`<button
              class="linkbtn"
              type="button"
              @click=${() => {
                void this.#list.run(() => readOn(region, slots, more), {keep: true});
              }}
            >
              ${msg('看后面的时间', {id: 'slot.later'})}
            </button>`
          : nothing
      }`,
    );
  }

  /** Code of the place that the form asks for; `''` while none is chosen. */
  #region(): string {
    const {fields, draft} = this.#filling;
    const place = fields.find(({kind}) => kind === 'place');
    return place ? textAnswer(draft.answers, place.name) : '';
  }

  #note(words: string, action: unknown = nothing): TemplateResult {
    return html`<div class="note" role="status">
      ${infoIcon()}
      <div>
        <p>${words}</p>
        ${action}
      </div>
    </div>`;
  }

  #read(field: FormField, region: string, fresh = false): void {
    const appointments = this.#appointments();
    if (region === this.#asked || !appointments) return;
    const isOther = this.#asked !== '';
    this.#asked = region;
    // Chosen for another place: it cannot stay. After the rendering that is under way.
    if (isOther && textAnswer(this.#filling.draft.answers, field.name) !== '')
      void Promise.resolve().then(() => {
        this.#filling.set(field.name, '');
      });
    void this.#list.run(() => {
      const pages = appointments.slots({...field.slots, region, limit: pageSize}, {fresh});
      return readOn(region, [], pages[Symbol.asyncIterator]());
    });
  }
}
