import {msg, str} from '@lit/localize';
import {ApiError, ConnectionError} from '@pls-kit/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {callHotline} from '../../parts/help-strip.js';
import {alertIcon} from '../../parts/icons.js';
import {HeldByPageError} from './before-submit.js';
import type {SubmissionState} from './submission.js';

const words = (error: unknown, waiting: boolean): {readonly title: string; readonly lead: string} => {
  if (error instanceof HeldByPageError) {
    return {
      title: msg('验证还没做完，还没交上去', {id: 'form.held'}),
      lead: msg('您写的都还在。请先把上面的验证做完，再交一次。', {id: 'form.held-lead'}),
    };
  }
  if (error instanceof Error && error.name === 'FilesNotReadyError') {
    return {title: error.message, lead: msg('您写的都还在。', {id: 'form.kept'})};
  }
  if (!navigator.onLine) {
    return {
      title: msg('现在没有网络，还没交上去', {id: 'form.offline'}),
      lead: msg('您写的东西还在这个页面里，先别关。有网了会自己再交，不会交两遍。', {id: 'form.offline-lead'}),
    };
  }
  if (waiting && error instanceof ConnectionError) {
    return {
      title: msg('还没收到回音', {id: 'form.no-answer'}),
      lead: msg('我们会自己再试。别关页面也别重填，不会交两遍。', {id: 'form.no-answer-lead'}),
    };
  }
  if (waiting) {
    return {
      title: msg('是我们这边出了问题，还没交成', {id: 'form.our-fault'}),
      lead: msg('您写的都还在。我们会自己再试，不会交两遍。', {id: 'form.our-fault-lead'}),
    };
  }
  return {
    title: msg('没交成', {id: 'form.refused'}),
    lead: msg('您写的都还在。请再试一次，还不行就打 12348，把事情说给工作人员听。', {id: 'form.refused-lead'}),
  };
};

/** What is wrong with sending, and that nothing is lost. */
export const submissionTrouble = (state: SubmissionState): TemplateResult | typeof nothing => {
  if (state.name !== 'failed') return nothing;
  const {title, lead} = words(state.error, state.waiting);
  const instance = state.error instanceof ApiError ? state.error.problem.instance : undefined;
  return html`<div class="errsum" role="alert">
    <h3>${alertIcon()}${title}</h3>
    <p class="small">${lead}</p>
    ${
      instance
        ? html`<p class="meta">${msg(str`打电话时可以报这个编号：${instance}`, {id: 'failure.instance'})}</p>`
        : nothing
    }
    <div class="row">${callHotline()}</div>
  </div>`;
};
