import type {CaseMessage} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {momentText} from '../app/words.js';

const abouts: Readonly<Record<string, string>> = {
  asked: '请对方补的',
  supplied: '补来的',
  resolved: '答复',
  declined: '不受理',
  reopened: '说没解决',
  withdrawn: '撤回时说',
  transferred: '转办理由',
  objected: '异议',
  advanced: '进展',
  evaluated: '评价',
};
const channels: Readonly<Record<string, string>> = {hotline: '电话里', counter: '窗口', visit: '见面时'};

/** What both sides said, oldest first; calls and visits that were written down among them. */
export const conversation = (messages: readonly CaseMessage[]): TemplateResult | typeof nothing =>
  messages.length === 0
    ? nothing
    : html`<section class="card in" aria-labelledby="said">
        <h2 class="sub" id="said">双方说的话</h2>
        <ol class="said">
          ${messages.map(({actor, about, channel, text, at}) => {
            const who = actor === 'citizen' ? '来问的人' : actor === 'staff' ? '我们' : '系统';
            const what = channel ? `${channels[channel] ?? channel}，记下来的` : abouts[about];
            return html`<li class=${actor === 'citizen' ? 'theirs' : 'ours'}>
              <p class="meta"><b>${who}</b>${what ? ` · ${what}` : ''} <span class="num">${momentText(at)}</span></p>
              <p class="words">${text}</p>
            </li>`;
          })}
        </ol>
      </section>`;
