import {msg} from '@lit/localize';
import {css, html, nothing, type TemplateResult} from 'lit';
import {callHotline} from '../parts/help-strip.js';
import type {StationFilter} from './station-filters.js';

export const noStationsStyles = css`
  .none {
    padding: 28px var(--_pad) 34px;
    border-top: 1px solid var(--_line);
  }
  .none .row {
    margin-top: 18px;
  }
`;

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
