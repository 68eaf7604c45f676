import {msg, str} from '@lit/localize';
import {ApiError, RateLimitError} from '@pls-kit/sdk';
import {html, type TemplateResult} from 'lit';
import {timeText} from '../parts/dates.js';
import {alertIcon} from '../parts/icons.js';
import {callHotline} from '../parts/help-strip.js';

/** Id of the refusal, for the one who focuses it. */
export const refusalId = 'refusal';

const words = (error: unknown): {readonly title: string; readonly lead: string} => {
  const detail = error instanceof ApiError ? error.problem.detail : undefined;
  if (error instanceof RateLimitError) {
    const until = timeText(new Date(Date.now() + error.retryAfterSeconds * 1000 + 59_999).toISOString());
    return {
      title: msg('先歇一会儿再试', {id: 'tracker.too-many'}),
      lead: detail ?? msg(str`为了安全，要等到 ${until} 才能再试。急的话打 12348。`, {id: 'tracker.too-many-lead'}),
    };
  }
  if (error instanceof ApiError && error.status === 401) {
    return {
      title: msg('办件号和查询码对不上', {id: 'tracker.mismatch'}),
      lead: detail ?? msg('请对照回执再看一遍。', {id: 'tracker.mismatch-lead'}),
    };
  }
  return {
    title: msg('没查成', {id: 'tracker.refused'}),
    lead: msg('请再试一次，还不行就打 12348，报办件号。', {id: 'tracker.refused-lead'}),
  };
};

/** Why the case did not open; says neither that there is such a number nor that there is none. */
export const refusal = (error: unknown): TemplateResult => {
  const {title, lead} = words(error);
  return html`<div class="errsum" id=${refusalId} role="alert" tabindex="-1">
    <h2>${alertIcon()}${title}</h2>
    <p class="small">${lead}</p>
    ${error instanceof RateLimitError ? html`<div class="row">${callHotline()}</div>` : ''}
  </div>`;
};
