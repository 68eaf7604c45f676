import {msg} from '@lit/localize';
import type {Service} from '@pls-kit/contract';
import {html, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {downIcon} from '../parts/icons.js';
import {levelText} from '../parts/station-item.js';

/** What narrows the list. */
export interface StationFilter {
  readonly openNow: boolean;
  readonly level?: string | undefined;
  readonly service?: string | undefined;
}

const levels = ['center', 'station', 'studio'];

const chip = (label: string, pressed: boolean, press: () => void): TemplateResult =>
  html`<button class="chip" type="button" aria-pressed=${pressed ? 'true' : 'false'} @click=${press}>${label}</button>`;

/** Chips for open now and level, a native select for the service. */
export const stationFilters = (
  filter: StationFilter,
  services: readonly Service[],
  change: (filter: StationFilter) => void,
): TemplateResult => {
  const {openNow, level, service} = filter;
  return html`<div class="filters">
    <div class="chips" role="group" aria-label=${msg('只看', {id: 'stations.only'})}>
      ${chip(msg('全部', {id: 'stations.all'}), !openNow && level === undefined, () => {
        change({...filter, openNow: false, level: undefined});
      })}
      ${chip(msg('现在开门', {id: 'stations.open-now'}), openNow, () => {
        change({...filter, openNow: !openNow});
      })}
      ${levels.map((each) =>
        chip(levelText(each), level === each, () => {
          change({...filter, level: level === each ? undefined : each});
        }),
      )}
    </div>
    <div class="what">
      <label for="service">${msg('办什么事', {id: 'stations.service'})}</label>
      <span class="sel">
        <select
          id="service"
          @change=${(event: Event) => {
            const {value} = event.target as HTMLSelectElement;
            change({...filter, service: value || undefined});
          }}
        >
          <option value="" .selected=${service === undefined}>${msg('都可以', {id: 'stations.any-service'})}</option>
          ${services.map(
            ({code, name}) => html`<option value=${code} .selected=${service === code}>${inLocale(name)}</option>`,
          )}
        </select>
        ${downIcon()}
      </span>
    </div>
  </div>`;
};
