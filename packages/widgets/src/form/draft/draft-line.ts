import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {timeText} from '../../parts/dates.js';
import type {FormDraft} from './form-draft.js';

/** What is said of keeping it elsewhere. */
interface ElsewhereLine {
  readonly isOpen: boolean;
  readonly isOnDevice: boolean;
  readonly hasCode: boolean;
  /** Absent where it can be kept nowhere else. */
  readonly toggle: (() => void) | undefined;
}

const words = (
  {savedAt, survivesReload, wasRestored}: FormDraft,
  {isOnDevice, hasCode}: ElsewhereLine,
): string | undefined => {
  if (savedAt === undefined) return undefined;
  if (isOnDevice || hasCode) {
    const time = timeText(savedAt);
    return isOnDevice
      ? msg(str`已保存到这台设备 ${time}`, {id: 'draft.on-device'})
      : msg(str`已存在存稿码下 ${time}`, {id: 'draft.under-code'});
  }
  if (!survivesReload) {
    return msg('浏览器不让暂存：写的只在这个页面里，刷新就没有了', {id: 'draft.refused'});
  }
  const time = timeText(savedAt);
  return wasRestored
    ? msg(str`接着您上次写的。已暂存在这个页面里，关掉页面就没有了 ${time}`, {id: 'draft.restored'})
    : msg(str`已暂存在这个页面里，关掉页面就没有了 ${time}`, {id: 'draft.kept'});
};

/** Where what was typed is kept, and the way to wipe it; asked once more before it goes. */
export const draftLine = (
  draft: FormDraft,
  {
    asking,
    ask,
    clear,
    elsewhere,
  }: {asking: boolean; ask: (asking: boolean) => void; clear: () => void; elsewhere: ElsewhereLine},
): TemplateResult | typeof nothing => {
  const line = words(draft, elsewhere);
  const {toggle, isOpen} = elsewhere;
  const later = toggle
    ? html`<button class="linkbtn" type="button" aria-expanded=${isOpen ? 'true' : 'false'} @click=${toggle}>
        ${line === undefined ? msg('有存稿码', {id: 'draft.have-code'}) : msg('过一会儿再写', {id: 'draft.later'})}
      </button>`
    : nothing;
  if (line === undefined) return toggle ? html`<div class="kept row">${later}</div>` : nothing;
  if (asking) {
    return html`<div class="kept row" role="group" aria-label=${msg('清除写过的内容', {id: 'draft.clear-group'})}>
      <p class="small">${msg('写过的都会清掉，找不回来。', {id: 'draft.clear-sure'})}</p>
      <button class="btn quiet" id="clear" type="button" @click=${clear}>
        ${msg('清除', {id: 'draft.clear-yes'})}
      </button>
      <button
        class="btn quiet"
        type="button"
        @click=${() => {
          ask(false);
        }}
      >
        ${msg('留着', {id: 'draft.clear-no'})}
      </button>
    </div>`;
  }
  return html`<div class="kept row">
    <p class="meta">${line}</p>
    ${later}
    <button
      class="linkbtn"
      id="ask-clear"
      type="button"
      @click=${() => {
        ask(true);
      }}
    >
      ${msg('清除', {id: 'draft.clear'})}
    </button>
  </div>`;
};
