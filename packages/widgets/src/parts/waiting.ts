import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {WaitingPhase} from '../remote.js';

/** Keeps the place of what is coming: nothing for 300 ms, then a skeleton, words after 1 s. */
export const waiting = (phase: WaitingPhase, lines = 3): TemplateResult =>
  html`<div class="in" aria-busy="true">
    ${
      phase === 'quiet'
        ? nothing
        : html`<span class="sk half"></span>${new Array<unknown>(lines).fill(html`<span class="sk tall"></span>`)}`
    }
    <p class="small" role="status">
      ${phase === 'worded' ? msg('正在查找，网慢的话请等一等……', {id: 'waiting.words'}) : nothing}
    </p>
  </div>`;
