/* eslint-disable lit-a11y/click-events-have-key-events -- the options' keys are the input's (aria-activedescendant) */
import {msg, str} from '@lit/localize';
import type {SearchHit, SearchResult, Topic} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {classes} from '../parts/classes.js';
import {inLocale} from '../localization.js';
import type {Combobox} from '../parts/combobox.js';
import {chatIcon, closeIcon, searchIcon} from '../parts/icons.js';
import type {Typeahead} from '../parts/typeahead.js';
import {topicIcon} from './topic-icon.js';

/** What the search box shows and does. */
export interface FinderSearch {
  readonly combobox: Combobox;
  readonly search: Typeahead<SearchResult>;
  readonly topicOf: (hit: SearchHit) => Topic | undefined;
  /** On the first screen the box is large, with a filled button. */
  readonly large: boolean;
  /** Below 320 px the button stands under the box. */
  readonly buttonBelow: boolean;
  /** The first of its page: two landmarks of one name help nobody. */
  readonly first: boolean;
  readonly submit: (event: Event) => void;
}

/** The words that led to a hit, where they stand in its title, longest first. */
export const markMatches = (title: string, matched: readonly string[]): unknown => {
  const words = matched.filter((word) => word && title.includes(word)).sort((one, other) => other.length - one.length);
  const [word] = words;
  if (!word) return title;
  const [before = '', ...after] = title.split(word);
  return html`${markMatches(before, words)}<mark>${word}</mark>${markMatches(after.join(word), words)}`;
};

/** 「法律援助·不收费」; a service's own title is not said twice. */
export const destinationText = ({kind, serviceName, free = false}: SearchHit): string =>
  [kind !== 'service' && serviceName && inLocale(serviceName), free && msg('不收费', {id: 'finder.free'})]
    .filter(Boolean)
    .join('·');

const suggestions = ({combobox, search, topicOf}: FinderSearch): TemplateResult => {
  const hits = search.answer?.items ?? [];
  const also = search.answer?.alsoSearched ?? [];
  const failed = search.remote.state.name === 'failed';
  const {active} = combobox;
  const selected = (index: number) => (active === index ? 'true' : 'false');
  return html`<div class="sug">
    ${
      failed
        ? html`<p class="none">${msg('没连上，正在再试。您写的还在。', {id: 'finder.suggest-failed'})}</p>`
        : nothing
    }
    ${
      search.isFor(combobox.text) && hits.length === 0
        ? html`<p class="none">${msg('没有正好对得上的，换个说法试试。', {id: 'finder.suggest-none'})}</p>`
        : nothing
    }
    <ul
      id="suggestions"
      role="listbox"
      aria-label=${msg('您要找的可能是', {id: 'finder.suggestions'})}
      @mousedown=${combobox.keepFocus}
    >
      ${hits.map(
        (hit, index) =>
          html`<li
            id="suggestion-${index}"
            role="option"
            aria-selected=${selected(index)}
            @click=${() => combobox.take(index)}
          >
            ${topicIcon(topicOf(hit))}<span>${markMatches(inLocale(hit.title), hit.matched)}</span>
            <span class="to">${destinationText(hit)}</span>
          </li>`,
      )}
      <li
        id="suggestion-${hits.length}"
        class="last"
        role="option"
        aria-selected=${selected(hits.length)}
        @click=${() => combobox.take(hits.length)}
      >
        ${chatIcon()}<span>${msg('都不是？直接问工作人员', {id: 'finder.ask-staff'})}</span>
      </li>
    </ul>
    ${
      also.length > 0
        ? html`<p class="also">${msg(str`也一并查了：${also.join('、')}`, {id: 'finder.also'})}</p>`
        : nothing
    }
  </div>`;
};

/** Whether suggestions are on the screen. */
export const isSuggesting = ({combobox, search}: Pick<FinderSearch, 'combobox' | 'search'>): boolean =>
  combobox.open &&
  combobox.text.trim() !== '' &&
  (search.answer !== undefined || search.remote.state.name === 'failed');

/** The search box with its suggestions: a combobox with list autocomplete. */
export const finderSearch = (props: FinderSearch): TemplateResult => {
  const {combobox, search, large, buttonBelow, first, submit} = props;
  const below = large && buttonBelow;
  const suggesting = isSuggesting(props);
  const count = search.answer?.items.length ?? 0;
  const button = html`<button
    class=${classes({btn: true, pri: large, plain: !large, below})}
    type="submit"
    @click=${submit}
  >
    ${msg('查找', {id: 'finder.search'})}
  </button>`;
  return html`<form
    class="search"
    role=${first ? 'search' : nothing}
    @submit=${submit}
    @focusout=${combobox.onFocusout}
  >
    <div class=${classes({box: true, quiet: !large})}>
      ${searchIcon()}
      <label class="vh" for="words">${msg('您遇到的事', {id: 'finder.words'})}</label>
      <input
        id="words"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${suggesting ? 'true' : 'false'}
        aria-controls="suggestions"
        aria-activedescendant=${suggesting && combobox.active >= 0 ? `suggestion-${combobox.active}` : nothing}
        aria-label=${msg('您遇到的事', {id: 'finder.words'})}
        autocomplete="off"
        enterkeyhint="search"
        maxlength="200"
        placeholder=${msg('比如：老板不给工资', {id: 'finder.example'})}
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
              aria-label=${msg('清空', {id: 'finder.clear'})}
              @click=${(event: Event) => {
                combobox.clear();
                (event.currentTarget as Element).parentElement?.querySelector('input')?.focus();
              }}
            >
              ${closeIcon()}
            </button>`
          : nothing
      }
      ${below ? nothing : button}
    </div>
    ${below ? button : nothing} ${suggesting ? suggestions(props) : nothing}
    <p class="vh" role="status">
      ${
        suggesting && search.isFor(combobox.text)
          ? msg(str`有 ${count} 条建议，按上下键选`, {id: 'finder.count'})
          : nothing
      }
    </p>
  </form>`;
};
