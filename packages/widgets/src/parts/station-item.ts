import {msg, str} from '@lit/localize';
import type {Station} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {currentLocale} from '../localization.js';
import {directionsIcon, downIcon, infoIcon, phoneIcon, upIcon} from './icons.js';
import {openingLine} from './opening.js';

/** What can be unfolded under a station. */
export type StationPanel = 'way' | 'details';

/** What a station's entry shows beside the station itself. */
export interface StationItem {
  readonly station: Station;
  /** Straight line, metres. */
  readonly distanceMetres?: number | undefined;
  readonly now: Date;
  /** Goes before the ids, where the same station stands in two places. */
  readonly idPrefix?: string;
  /** Heading level of the name. */
  readonly level?: 3 | 4;
  readonly panel?: StationPanel | undefined;
  readonly toggle: (panel: StationPanel) => void;
  /** What the open panel holds (station-panel.ts). */
  readonly unfolded?: unknown;
}

/** 「约 300 米」「约 1.2 公里」: a straight line, so never more exact than that. */
export const distanceText = (metres: number): string => {
  if (metres < 950) return msg(str`约 ${Math.max(100, Math.round(metres / 100) * 100)} 米`, {id: 'station.metres'});
  const maximumFractionDigits = metres < 9950 ? 1 : 0;
  const kilometres = new Intl.NumberFormat(currentLocale(), {maximumFractionDigits}).format(metres / 1000);
  return msg(str`约 ${kilometres} 公里`, {id: 'station.kilometres'});
};

/** 中心, 站, 工作室; the API's own word for a level that came later. */
export const levelText = (level: string): string => {
  if (level === 'center') return msg('县区中心', {id: 'station.center'});
  if (level === 'station') return msg('乡镇街道站', {id: 'station.station'});
  return level === 'studio' ? msg('村居工作室', {id: 'station.studio'}) : level;
};

/** Marks demonstration data. */
export const sampleTag = (): TemplateResult =>
  html`<span class="tag sample">${msg('示例数据', {id: 'station.sample'})}</span>`;

const isSample = ({provenance, derived}: Station): boolean => provenance === 'derived' || derived.length > 0;

const panelButton = (
  {station, panel, toggle, idPrefix = 'panel'}: StationItem,
  which: StationPanel,
  icon: unknown,
  label: string,
): TemplateResult => {
  const open = panel === which;
  return html`<button
    class="linkbtn"
    type="button"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls="${idPrefix}-${station.id}"
    @click=${() => {
      toggle(which);
    }}
  >
    ${icon}${label}<span class="vh">${msg(str`，${station.name}`, {id: 'station.of'})}</span
    >${open ? upIcon() : downIcon()}
  </button>`;
};

/** One station: name, whether it is open, how far, where; the way there and all else unfold under it. */
export const stationItem = (item: StationItem): TemplateResult => {
  const {station, distanceMetres, now, level = 3, panel, unfolded, idPrefix = 'panel'} = item;
  return html`<div class="st">
    ${
      level === 3
        ? html`<h3 class="name" tabindex="-1">${station.name}</h3>`
        : html`<h4 class="name" tabindex="-1">${station.name}</h4>`
    }
    <p class="line">
      ${openingLine(station, now)}${distanceMetres === undefined ? nothing : html`<span>${distanceText(distanceMetres)}</span>`}
    </p>
    <p class="line"><span>${station.address}</span>${isSample(station) ? sampleTag() : nothing}</p>
    <div class="ways no-print">
      ${panelButton(item, 'way', directionsIcon(), msg('怎么去', {id: 'station.way'}))}
      ${
        station.phone
          ? html`<a class="linkbtn" href="tel:${station.phone}"
              >${phoneIcon()}${msg('打电话', {id: 'station.call'})}</a
            >`
          : nothing
      }
      ${panelButton(item, 'details', infoIcon(), msg('详情', {id: 'station.details'}))}
    </div>
    <div class="panel" id="${idPrefix}-${station.id}" ?hidden=${!panel}>${panel ? unfolded : nothing}</div>
  </div>`;
};
