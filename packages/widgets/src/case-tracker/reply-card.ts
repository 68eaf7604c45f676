import {msg, str} from '@lit/localize';
import type {Case} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {fullDayText, momentText} from '../parts/dates.js';
import {callHotline} from '../parts/help-strip.js';
import {userIcon} from '../parts/icons.js';
import type {ClosingState} from './case-tracking.js';

/** What can be done about an answer. */
export interface ReplyActions {
  readonly closing: ClosingState;
  readonly askToClose: (asking: boolean) => void;
  readonly close: () => void;
}

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

const troubleWords = (closing: ClosingState): string | undefined => {
  if (closing === 'moved-on') return msg('刚刚有了新进展，请看一遍再点。', {id: 'tracker.moved-on'});
  if (closing === 'failed') return msg('没点成，请再点一次。', {id: 'tracker.close-failed'});
  return undefined;
};

/** 「这样就可以了」, asked once more since it cannot be taken back; and the way on for who is not helped. */
export const replyActions = (
  {closesOn, actions}: Case,
  {closing, askToClose, close}: ReplyActions,
): TemplateResult | typeof nothing => {
  if (!actions.includes('close')) return nothing;
  const sending = closing === 'sending';
  return html`<div class="settle no-print">
    ${
      closing === 'asking' || sending
        ? html`<div role="group" aria-label=${msg('办结这件事', {id: 'tracker.close-group'})}>
            <p class="small">${msg('办结以后这件事就关上了，再有问题要另外提交。', {id: 'tracker.close-sure'})}</p>
            <div class="row">
              <button
                class="btn pri full"
                id="close"
                type="button"
                aria-disabled=${sending ? 'true' : 'false'}
                @click=${close}
              >
                ${sending ? msg('正在办结……', {id: 'tracker.closing'}) : msg('可以了，办结', {id: 'tracker.close-yes'})}
              </button>
              <button
                class="btn quiet full"
                type="button"
                @click=${() => {
                  askToClose(false);
                }}
              >
                ${msg('先不办结', {id: 'tracker.close-no'})}
              </button>
            </div>
          </div>`
        : html`<div class="row">
            <button
              class="btn pri full"
              id="ask-close"
              type="button"
              @click=${() => {
                askToClose(true);
              }}
            >
              ${msg('这样就可以了，办结', {id: 'tracker.close'})}
            </button>
            ${callHotline()}
          </div>`
    }
    <p class="meta" role="status">${troubleWords(closing) ?? nothing}</p>
    <p class="meta">
      ${closesOn ? msg(str`不点也行，${fullDayText(closesOn)}自动办结。`, {id: 'tracker.closes-on'}) : nothing}
      ${msg('没看懂、没解决，打 12348，报办件号接着问。', {id: 'tracker.not-settled'})}
    </p>
  </div>`;
};
