import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {timeText} from '../../parts/dates.js';
import type {FormDraft} from './form-draft.js';

const words = ({savedAt, survivesReload, wasRestored}: FormDraft): string | undefined => {
  if (savedAt === undefined) return undefined;
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
  {asking, ask, clear}: {asking: boolean; ask: (asking: boolean) => void; clear: () => void},
): TemplateResult | typeof nothing => {
  const line = words(draft);
  if (line === undefined) return nothing;
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
