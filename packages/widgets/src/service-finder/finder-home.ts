import {msg} from '@lit/localize';
import type {Topic} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {rightIcon} from '../parts/icons.js';
import {topicIcon} from './topic-icon.js';

/** What people call it. */
export const topicName = ({plainName, name}: Topic): string => inLocale(plainName ?? name);

/** A row that leads somewhere. */
export interface Matter {
  readonly icon: unknown;
  readonly title: unknown;
  readonly lead?: string | undefined;
  /** A link instead of a button. */
  readonly href?: string | undefined;
  readonly open?: () => void;
}

/** Rows in one to three columns. */
export const matters = (rows: readonly Matter[], columns: 'one' | 'two' | 'three'): TemplateResult => {
  const inside = ({icon, title, lead}: Matter) =>
    html`<span class="mi">${icon}</span
      ><span class="words"><b>${title}</b>${lead ? html`<small>${lead}</small>` : nothing}</span>${rightIcon()}`;
  return html`<ul class="matters ${columns}">
    ${rows.map(
      (row) =>
        html`<li>
          ${
            row.href
              ? html`<a class="matter" href=${row.href}>${inside(row)}</a>`
              : html`<button class="matter" type="button" @click=${row.open}>${inside(row)}</button>`
          }
        </li>`,
    )}
  </ul>`;
};

/** What people ask most, and who goes first: before anything is typed. */
export const finderHome = (topics: readonly Topic[], open: (topic: Topic) => void): TemplateResult => {
  const common = topics.filter((topic) => topic.common);
  const first = topics.filter((topic) => topic.greenChannel && !topic.common);
  return html`${
    common.length > 0
      ? html`<h3 class="sub above">${msg('大家常遇到的事', {id: 'finder.common'})}</h3>
          ${matters(
            common.map((topic) => ({
              icon: topicIcon(topic),
              title: topicName(topic),
              lead: topic.lead && inLocale(topic.lead),
              open: () => {
                open(topic);
              },
            })),
            'three',
          )}`
      : nothing
  }
  ${
    first.length > 0
      ? html`<h3 class="small above">
            <b>${msg('这些人和事可以优先办，有的不用证明家里困难', {id: 'finder.first'})}</b>
          </h3>
          <ul class="chips">
            ${first.map(
              (topic) =>
                html`<li>
                  <button
                    class="chip"
                    type="button"
                    @click=${() => {
                      open(topic);
                    }}
                  >
                    ${topicName(topic)}
                  </button>
                </li>`,
            )}
          </ul>`
      : nothing
  }`;
};
