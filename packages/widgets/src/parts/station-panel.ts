import {msg, str} from '@lit/localize';
import type {Station} from '@pls-kit/contract';
import {directionsLinks} from '@pls-kit/rules';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {stationPanelStyles} from '../styles/station-panel.styles.js';
import {fullDayText} from './dates.js';
import {openingLine, visitTimeText} from './opening.js';
import type {StationPanel} from './station-item.js';

export const styles = [stationPanelStyles];

/** What a station's open panel shows. */
export interface StationPanelContent {
  readonly station: Station;
  readonly now: Date;
  /** Names of services by code; without them the details leave services out. */
  readonly serviceNames?: ReadonlyMap<string, string> | undefined;
  /** The station to turn to on other days, once it is known. */
  readonly parent?: Station | undefined;
}

const mapLinks = ({name, coordinates}: Station): TemplateResult => {
  const {amap, baidu, tencent, apple} = directionsLinks({name, coordinates});
  const maps = [
    [msg('高德地图', {id: 'station.amap'}), amap],
    [msg('百度地图', {id: 'station.baidu'}), baidu],
    [msg('腾讯地图', {id: 'station.tencent'}), tencent],
    [msg('苹果地图', {id: 'station.apple'}), apple],
  ] as const;
  return html`<p class="small">${msg('用哪个地图看路线？（在新窗口打开）', {id: 'station.which-map'})}</p>
    <ul class="chips">
      ${maps.map(
        ([label, href]) =>
          html`<li><a class="chip" href=${href} target="_blank" rel="noopener noreferrer">${label}</a></li>`,
      )}
    </ul>`;
};

const parentText = (parent: Station, now: Date): TemplateResult =>
  html`${parent.name}<span class="line">${openingLine(parent, now)}</span>`;

const details = ({station, now, serviceNames, parent}: StationPanelContent): TemplateResult => {
  const {hours, nextVisit, services, hotline, phone, formerNames} = station;
  const names = services.map((code) => serviceNames?.get(code)).filter((name) => name !== undefined);
  const callable = phone ?? hotline;
  return html`<dl class="dl">
    ${
      hours
        ? html`<dt>${msg('时间', {id: 'station.hours'})}</dt>
            <dd>${inLocale(hours.text)}</dd>`
        : nothing
    }
    ${
      nextVisit
        ? html`<dt>${msg('律师', {id: 'station.visit'})}</dt>
            <dd>
              ${msg(str`${inLocale(nextVisit.adviser)}，${fullDayText(nextVisit.date)}${visitTimeText(nextVisit)}`, {
                id: 'station.next-visit',
              })}
            </dd>`
        : nothing
    }
    ${
      hours
        ? nothing
        : html`<dt>${msg('平时', {id: 'station.otherwise'})}</dt>
            <dd>${parent ? parentText(parent, now) : msg(str`打 ${hotline}`, {id: 'station.call-hotline'})}</dd>`
    }
    <dt>${msg('地址', {id: 'station.address'})}</dt>
    <dd>${station.address}</dd>
    ${
      names.length > 0
        ? html`<dt>${msg('能办', {id: 'station.services'})}</dt>
            <dd>${names.join(msg('、', {id: 'list.separator'}))}</dd>`
        : nothing
    }
    ${
      formerNames && formerNames.length > 0
        ? html`<dt>${msg('原名', {id: 'station.former'})}</dt>
            <dd>${formerNames.join(msg('、', {id: 'list.separator'}))}</dd>`
        : nothing
    }
    <dt>${msg('电话', {id: 'station.phone'})}</dt>
    <dd><a class="call" href="tel:${callable}">${callable}</a></dd>
  </dl>`;
};

/** What unfolds under a station: the way there in four maps, or all that is known of it. */
export const stationPanel = (panel: StationPanel, content: StationPanelContent): TemplateResult =>
  panel === 'way' ? mapLinks(content.station) : details(content);
