import {msg, str} from '@lit/localize';
import {ApiError} from '@pls-kit/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import {isPassing} from '../remote.js';
import {callHotline} from './help-strip.js';
import {alertIcon} from './icons.js';

/** Our fault, said plainly, with what was kept and the ways on. It mends itself when the API is back (remote.ts). */
export const failure = (
  error: unknown,
  {offline, kept, retry}: {offline: boolean; kept?: string | undefined; retry?: (() => void) | undefined},
): TemplateResult => {
  const instance = error instanceof ApiError ? error.problem.instance : undefined;
  return html`<div class="blank" role="alert">
    <span class="ring">${alertIcon()}</span>
    <h2 class="title">
      ${
        offline
          ? msg('现在没有网络', {id: 'failure.offline'})
          : msg('是我们这边出了问题，没连上', {id: 'failure.title'})
      }
    </h2>
    <p class="lead">
      ${kept ?? nothing}
      ${
        isPassing(error)
          ? msg('我们会自己再试，连上就好；着急的话现在就打 12348。', {id: 'failure.lead'})
          : msg('网上的服务这会儿用不了，打电话一样能办。', {id: 'frame.unconfigured'})
      }
    </p>
    <div class="row">
      ${retry ? html`<button class="btn pri" type="button" @click=${retry}>${msg('再试一次', {id: 'failure.retry'})}</button>` : nothing}
      ${callHotline()}
    </div>
    ${instance ? html`<p class="meta">${msg(str`打电话时可以报这个编号：${instance}`, {id: 'failure.instance'})}</p>` : nothing}
  </div>`;
};
