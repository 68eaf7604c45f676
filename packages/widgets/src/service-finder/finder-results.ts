import {msg, str} from '@lit/localize';
import type {SearchHit, SearchResult, Topic} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {callHotline, hotline} from '../parts/help-strip.js';
import {chatIcon, leftIcon, listIcon, phoneIcon, pinIcon} from '../parts/icons.js';
import {destinationText, markMatches} from './finder-search.js';
import {matters, type Matter} from './finder-home.js';
import {topicIcon} from './topic-icon.js';

/** What the results show and lead to. */
export interface FinderResults {
  readonly words: string;
  readonly result: SearchResult;
  readonly topicOf: (hit: SearchHit) => Topic | undefined;
  readonly open: (hit: SearchHit) => void;
  /** Writes to the staff; undefined where no form can be reached. */
  readonly ask?: (() => void) | undefined;
  /** By when the staff answer. */
  readonly answeredBy?: string | undefined;
  /** Shows the stations; undefined where no list can be reached. */
  readonly stations?: (() => void) | undefined;
  readonly back: () => void;
}

const askRow = ({ask, answeredBy}: FinderResults): Matter[] =>
  ask ? [{icon: chatIcon(), title: msg('把事情写给工作人员', {id: 'finder.write'}), lead: answeredBy, open: ask}] : [];

const waysOn = (results: FinderResults): Matter[] => [
  ...askRow(results),
  {
    icon: phoneIcon(),
    title: msg(str`打 ${hotline} 说一说`, {id: 'finder.call'}),
    lead: msg('24 小时有人接，不收咨询费', {id: 'finder.call-lead'}),
    href: `tel:${hotline}`,
  },
  ...(results.stations
    ? [
        {
          icon: pinIcon(),
          title: msg('去最近的站点问', {id: 'finder.go'}),
          lead: msg('看看哪家现在开门', {id: 'finder.go-lead'}),
          open: results.stations,
        },
      ]
    : []),
  {
    icon: listIcon(),
    title: msg('看看大家常遇到的事', {id: 'finder.look'}),
    lead: msg('也许有一件跟您的差不多', {id: 'finder.look-lead'}),
    open: results.back,
  },
];

/** What the words match, or, when nothing does, who helps all the same. */
export const finderResults = (results: FinderResults): TemplateResult => {
  const {words, result, topicOf, open, back} = results;
  const hits = result.items;
  const found = hits.length > 0;
  return html`<div class="in">
    <button class="linkbtn back" type="button" @click=${back}>
      ${leftIcon()}${msg('回到开头', {id: 'finder.back'})}
    </button>
    <h2 class="title" id="results" tabindex="-1">
      ${
        found
          ? msg(str`跟「${words}」对得上的有 ${hits.length} 件`, {id: 'finder.found'})
          : msg(str`没找到跟「${words}」对得上的事项`, {id: 'finder.none'})
      }
    </h2>
    <p class="lead">
      ${
        found
          ? msg('哪件最像您遇到的，就点哪件。', {id: 'finder.found-lead'})
          : msg('不代表没人管。换个说法再查，或者让人帮您看：', {id: 'finder.none-lead'})
      }
    </p>
    ${matters(
      found
        ? hits.map((hit) => ({
            icon: topicIcon(topicOf(hit)),
            title: markMatches(inLocale(hit.title), hit.matched),
            lead: destinationText(hit),
            open: () => {
              open(hit);
            },
          }))
        : waysOn(results),
      'two',
    )}
    ${
      found && result.alsoSearched.length > 0
        ? html`<p class="meta also">${msg(str`也一并查了：${result.alsoSearched.join('、')}`, {id: 'finder.also'})}</p>`
        : nothing
    }
    ${
      found
        ? html`<p class="small above"><b>${msg('都不是？', {id: 'finder.not-these'})}</b></p>
            <div class="row">
              ${
                results.ask
                  ? html`<button class="btn" type="button" @click=${results.ask}>
                      ${chatIcon()}${msg('直接问工作人员', {id: 'finder.ask-directly'})}
                    </button>`
                  : nothing
              }
              ${callHotline()}
            </div>`
        : nothing
    }
  </div>`;
};
