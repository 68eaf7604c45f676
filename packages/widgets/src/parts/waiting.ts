import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {RemoteState} from '../remote.js';

/**
 * Keeps the place of what is coming: nothing for 300 ms, then a skeleton, words after 1 s.
 *
 * @param read - what is waited for; nothing yet where it has not begun
 */
export const waiting = (read?: RemoteState<unknown>, lines = 3): TemplateResult => {
  const phase = read?.name === 'loading' && read.phase;
  return html`<div class="in" aria-busy="true">
    ${
      !phase || phase === 'quiet'
        ? nothing
        : html`<span class="sk half"></span>${new Array<unknown>(lines).fill(html`<span class="sk tall"></span>`)}`
    }
    <p class="small" role="status">
      ${phase === 'worded' ? msg('正在查找，网慢的话请等一等……', {id: 'waiting.words'}) : nothing}
    </p>
  </div>`;
};
