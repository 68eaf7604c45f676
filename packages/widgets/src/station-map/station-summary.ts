import {msg, str} from '@lit/localize';
import type {Region} from '@pls-kit/contract';
import {inLocale} from '../localization.js';
import {distanceText} from '../parts/station-item.js';
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
