import {msg, str} from '@lit/localize';
import type {Region} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {callHotline} from '../parts/help-strip.js';
import {distanceText} from '../parts/station-item.js';
import type {StationFilter} from './station-filters.js';
import type {StationListing} from './station-list.js';

/** Farther than this from the nearest station, somebody is most likely not in the service's area. */
const farAwayMetres = 50_000;

/** What the list is and how much there is of it. */
export const listingSummary = (
  {query, rows, total = rows.length, originName}: StationListing,
  home: Region | undefined,
): string => {
  if (query.nearPoint) {
    const [nearest] = rows;
    return nearest?.distanceMetres !== undefined && nearest.distanceMetres > farAwayMetres
      ? msg(str`最近的站点离您${distanceText(nearest.distanceMetres)}，您好像不在这一带。可以写地名来找。`, {
          id: 'stations.far-away',
        })
      : msg(str`离您最近的 ${rows.length} 个站点`, {id: 'stations.near-you'});
  }
  if (query.nearRegion !== undefined) {
    return msg(str`离${originName ?? ''}最近的 ${rows.length} 个站点`, {id: 'stations.near-place'});
  }
  if (query.named !== undefined) {
    return msg(str`名字里有「${query.named}」的站点有 ${total} 个`, {id: 'stations.named'});
  }
  return home && query.within === home.code
    ? msg(str`${inLocale(home.name)}有 ${total} 个站点`, {id: 'stations.in-home'})
    : msg(str`一共有 ${total} 个站点`, {id: 'stations.total'});
};

/** Nothing is left by the filters: what to do instead. */
export const noStations = (filter: StationFilter, change: (filter: StationFilter) => void): TemplateResult => {
  const {openNow, level, service} = filter;
  return html`<div class="none">
    <p class="sub">
      ${openNow ? msg('现在没有开门的站点', {id: 'stations.none-open'}) : msg('没有这样的站点', {id: 'stations.none'})}
    </p>
    <p class="lead">${msg('打 12348 也能问，24 小时有人接。', {id: 'stations.none-lead'})}</p>
    <div class="row">
      ${
        openNow || level || service
          ? html`<button
              class="btn"
              type="button"
              @click=${() => {
                change(openNow ? {...filter, openNow: false} : {openNow: false});
              }}
            >
              ${
                openNow
                  ? msg('看看几点开门', {id: 'stations.when-open'})
                  : msg('不挑了，都看看', {id: 'stations.unfilter'})
              }
            </button>`
          : nothing
      }
      ${callHotline()}
    </div>
  </div>`;
};
