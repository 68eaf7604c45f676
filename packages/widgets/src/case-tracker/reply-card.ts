import {msg, str} from '@lit/localize';
import type {Case} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {momentText} from '../parts/dates.js';
import {userIcon} from '../parts/icons.js';

/** The answer, to be read: who, when, paragraph by paragraph. */
export const replyCard = ({answer, assignee}: Case): TemplateResult | typeof nothing => {
  if (!answer) return nothing;
  const by = inLocale(answer.by.name);
  const paragraphs = answer.text.split(/\n+/).filter((line) => line.trim() !== '');
  return html`<article class="reply" aria-labelledby="reply">
    <div class="by">
      <span class="face">${userIcon()}</span>
      <p class="small">
        <b id="reply">${assignee ? `${inLocale(assignee)} · ${by}` : by}</b>${msg(str`${momentText(answer.at)} 答复`, {
          id: 'tracker.answered-at',
        })}
      </p>
    </div>
    ${paragraphs.map((line) => html`<p class="words">${line}</p>`)}
  </article>`;
};
