/* eslint-disable lit-a11y/click-events-have-key-events, lit-a11y/accessible-name --
   the options' keys are the input's (aria-activedescendant); its label is the owner's, by `for` */
import {msg, str} from '@lit/localize';
import type {Coverage, Region} from '@pls-kit/contract';
import {stripLongDigits} from '@pls-kit/rules';
import type {Regions} from '@pls-kit/sdk';
import {html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {Remote} from '../remote.js';
import {Combobox} from './combobox.js';
import {closeIcon, infoIcon, pinIcon, searchIcon} from './icons.js';
import {Typeahead} from './typeahead.js';

const mostOptions = 8;

/** What a place search asks of its owner. */
export interface PlaceSearchOwner {
  readonly regions: () => Regions | undefined;
  /** A place was chosen, or (undefined) the one chosen before was typed over, or the field was cleared. */
  readonly chosen: (region: Region | undefined) => void;
  /** A last option for words that name no place. */
  readonly otherwise?: {readonly label: (words: string) => string; readonly chosen: (words: string) => void};
}

/**
 * Finds a village, town, county or zone by any name it has or had (孟津县): the state of one place field. Render it with
 * {@link placeSearchInput}; label, hint and error belong to the owner, in the same shadow root.
 */
export class PlaceSearch implements ReactiveController {
  readonly combobox: Combobox;
  readonly found: Typeahead<readonly Region[]>;
  readonly #host: ReactiveControllerHost;
  readonly #owner: PlaceSearchOwner;
  readonly #restored: Remote<Region>;
  #region?: Region | undefined;

  constructor(host: ReactiveControllerHost, owner: PlaceSearchOwner) {
    this.#host = host;
    this.#owner = owner;
    this.#restored = new Remote(host);
    this.found = new Typeahead(host, (words, signal) => this.#find(words, signal));
    this.combobox = new Combobox(host, {
      count: () => this.options.length + (this.otherwise ? 1 : 0),
      changed: (text) => {
        this.found.ask(text);
        if (this.#region || text === '') this.#choose(undefined);
      },
      chosen: (index) => {
        const region = this.options[index];
        if (region) this.#take(region);
        else this.#owner.otherwise?.chosen(this.combobox.text.trim());
      },
      entered: () => this.#enter(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    // Its parts listen by themselves.
  }

  /** The place that was chosen. */
  get region(): Region | undefined {
    return this.#region;
  }

  /** What the list offers now. */
  get options(): readonly Region[] {
    return this.found.answer ?? [];
  }

  get otherwise(): string | undefined {
    const words = this.combobox.text.trim();
    return words && !this.#region ? this.#owner.otherwise?.label(words) : undefined;
  }

  /** Shows a place as chosen, without telling the owner. */
  fill(region: Region | undefined): void {
    this.#restored.reset();
    this.#region = region;
    this.combobox.fill(region?.fullName ?? '');
    this.found.forget();
  }

  /**
   * Reads a place by its code and shows it as chosen (a draft, an address, a hand-over); tried again while the API is away.
   * An unknown code is left out, and so is one that comes after something else was typed.
   */
  async restore(code: string): Promise<void> {
    this.fill(undefined);
    await this.#restored.run(async (signal) => {
      const regions = this.#owner.regions();
      if (!regions) throw new RangeError('A place can be restored once the widget has its client');
      const region = await regions.get(code, {signal});
      if (!signal.aborted && this.combobox.text === '') {
        this.#region = region;
        this.combobox.fill(region.fullName);
      }
      return region;
    });
  }

  async #find(words: string, signal: AbortSignal): Promise<readonly Region[]> {
    const q = stripLongDigits(words);
    const regions = this.#owner.regions();
    if (q === '' || !regions) return [];
    const {items} = await regions.list({q, limit: mostOptions}, {signal});
    const {combobox} = this;
    const held = this.options[combobox.active];
    // The cursor stays on what it is on, wherever that stands in a list that comes meanwhile.
    if (combobox.active >= 0) combobox.active = held ? items.findIndex(({code}) => code === held.code) : items.length;
    return items;
  }

  #take(region: Region): void {
    this.fill(region);
    this.#choose(region);
  }

  #choose(region: Region | undefined): void {
    this.#region = region;
    this.#owner.chosen(region);
    this.#host.requestUpdate();
  }

  /** Enter takes the first place of the list, as people expect of a search. */
  #enter(): boolean {
    const [first] = this.options;
    const {text} = this.combobox;
    if (this.#region || text.trim() === '') return false;
    if (first && this.found.isFor(text)) {
      this.#take(first);
      return true;
    }
    void this.found.askNow(text).then(() => {
      this.combobox.show();
    });
    return true;
  }
}

/** 「原来叫孟津县」 where a former name led here; a short form of today's needs no word. */
const formerName = ({matched, formerly = []}: Region): string | undefined =>
  matched && formerly.some(({name}) => name === matched)
    ? msg(str`原来叫${matched}`, {id: 'place.formerly'})
    : undefined;

const nothingFound = (search: PlaceSearch): TemplateResult | typeof nothing => {
  const {remote} = search.found;
  if (remote.state.name === 'failed') {
    return html`<p class="none" role="status">
      ${msg('没连上，正在再试。也可以打 12348 问。', {id: 'place.failed'})}
    </p>`;
  }
  if (!search.found.isFor(search.combobox.text) || search.options.length > 0) return nothing;
  return html`<p class="none" role="status">
    ${msg('没找到这个地方。换个写法，或者写乡镇、街道、县区的名字。', {id: 'place.none'})}
  </p>`;
};

/** How a place field looks and what belongs to it. */
export interface PlaceSearchInput {
  /** Id of the input: the label's `for`, and the prefix of the list's ids. */
  readonly id: string;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly required?: boolean | undefined;
  readonly placeholder?: string | undefined;
  /** At the end of the box, e.g. a button for one's own position. */
  readonly trailing?: unknown;
}

/** The input with its list: a combobox whose options are places. */
export const placeSearchInput = (
  search: PlaceSearch,
  {id, describedBy, invalid = false, required = false, placeholder, trailing}: PlaceSearchInput,
): TemplateResult => {
  const {combobox, options, otherwise} = search;
  const open = combobox.open && combobox.text.trim() !== '' && !search.region;
  const listed = open && (options.length > 0 || otherwise !== undefined);
  const optionId = (index: number) => `${id}-option-${index}`;
  return html`<div class="search" @focusout=${combobox.onFocusout}>
    <div class="box quiet">
      ${searchIcon()}
      <input
        id=${id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${listed ? 'true' : 'false'}
        aria-controls="${id}-list"
        aria-activedescendant=${listed && combobox.active >= 0 ? optionId(combobox.active) : nothing}
        aria-describedby=${describedBy ?? nothing}
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${invalid ? 'true' : nothing}
        autocomplete="off"
        placeholder=${placeholder ?? nothing}
        .value=${combobox.text}
        @input=${combobox.onInput}
        @compositionend=${combobox.onCompositionEnd}
        @keydown=${combobox.onKeydown}
      />
      ${
        combobox.text
          ? html`<button
              class="icbtn"
              type="button"
              aria-label=${msg('清空地方', {id: 'place.clear'})}
              @click=${(event: Event) => {
                combobox.clear();
                const box = (event.currentTarget as Element).parentElement;
                box?.querySelector('input')?.focus();
              }}
            >
              ${closeIcon()}
            </button>`
          : nothing
      }
      ${trailing ?? nothing}
    </div>
    <div class="sug" ?hidden=${!open || (!listed && nothingFound(search) === nothing)}>
      <ul
        id="${id}-list"
        role="listbox"
        aria-label=${msg('可选的地方', {id: 'place.list'})}
        ?hidden=${!listed}
        @mousedown=${combobox.keepFocus}
      >
        ${options.map((region, index) => {
          const former = formerName(region);
          return html`<li
            id=${optionId(index)}
            role="option"
            aria-selected=${combobox.active === index ? 'true' : 'false'}
            @click=${() => combobox.take(index)}
          >
            ${pinIcon()}<span>${region.fullName}${former ? html` <small>${former}</small>` : nothing}</span>
          </li>`;
        })}
        ${
          otherwise === undefined
            ? nothing
            : html`<li
                id=${optionId(options.length)}
                class="last"
                role="option"
                aria-selected=${combobox.active === options.length ? 'true' : 'false'}
                @click=${() => combobox.take(options.length)}
              >
                ${searchIcon()}<span>${otherwise}</span>
              </li>`
        }
      </ul>
      ${nothingFound(search)}
    </div>
    <p class="vh" role="status">
      ${listed ? msg(str`有 ${options.length} 个地方，按上下键选`, {id: 'place.count'}) : nothing}
    </p>
  </div>`;
};

/** Says who serves a place that has no bureau of its own; nothing where one is. */
export const coverageNote = (coverage: Coverage | undefined): TemplateResult | typeof nothing => {
  if (!coverage || coverage.ownBureau) return nothing;
  return html`<div class="note" role="note">
    ${infoIcon()}
    <p>
      ${
        coverage.note
          ? inLocale(coverage.note)
          : msg(str`这里没有自己的司法局，由${inLocale(coverage.servedBy.name)}为您服务。`, {id: 'place.coverage'})
      }
    </p>
  </div>`;
};
