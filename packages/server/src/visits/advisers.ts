import type {Adviser, VillageGroup} from '@pls-kit/contract';
import type {Catalogue} from '../catalogue/catalogue.js';
import {hotline} from '../catalogue/hotline.js';
import type {AdviserRecord, StationRecord} from '../catalogue/records.js';
import type {Moment} from '../catalogue/stations.js';
import {type DatedVisit, stayInstants, visitsAfter} from '../catalogue/visits.js';
import {presentVisit} from './present-visit.js';

/** The first visit to any of an adviser's villages that takes place. */
const nextVisitOf = (
  {stations}: AdviserRecord,
  catalogue: Catalogue,
  {now, changes}: Moment,
): DatedVisit | undefined => {
  const first = stations.flatMap((id) => {
    const rule = catalogue.visitingRule(id);
    const next = rule && visitsAfter(rule, now, catalogue.calendar, changes.get(id)).next();
    return next === undefined || next.done === true ? [] : [next.value];
  });
  return first.sort((one, other) => stayInstants(one).begins.getTime() - stayInstants(other).begins.getTime())[0];
};

/** What the public may know of an adviser. */
export const presentAdviser = (adviser: AdviserRecord, catalogue: Catalogue, moment: Moment): Adviser => {
  const next = nextVisitOf(adviser, catalogue, moment);
  return {
    id: adviser.id,
    name: adviser.name,
    lawFirm: adviser.lawFirm ?? null,
    licenceNumber: adviser.licenceNumber ?? null,
    villages: adviser.stations.flatMap((id) => {
      const station = catalogue.station(id);
      return station ? [{station: id, region: station.region, regionName: catalogue.fullName(station.region)}] : [];
    }),
    nextVisit: next ? presentVisit(next, catalogue) : null,
    hotline,
    provenance: adviser.provenance,
  };
};

/** Advisers who serve a village in a region, in the catalogue's order; all of them without one. */
export const advisersWithin = (region: string | undefined, catalogue: Catalogue): readonly AdviserRecord[] =>
  region === undefined
    ? catalogue.advisers
    : catalogue.advisers.filter(({stations}) =>
        stations.some((id) => {
          const station = catalogue.station(id);
          return station !== undefined && catalogue.isWithin(station.region, region);
        }),
      );

/** The group of a village that has an adviser; nothing about those who are in it. */
export const groupOf = (station: StationRecord, catalogue: Catalogue): VillageGroup | undefined => {
  const adviser = catalogue.adviser(catalogue.visitingRule(station.id)?.adviser ?? '');
  const region = catalogue.region(station.region);
  if (!adviser || !region) return undefined;
  const zh = region.shortName ?? region.name.zh;
  const village = {zh, en: region.name.en ?? zh};
  return {
    station: station.id,
    region: region.code,
    regionName: catalogue.fullName(region.code),
    name: {zh: `${village.zh}法律顾问微信群`, en: `${village.en}: legal adviser's WeChat group`},
    purpose: {
      zh: '村居法律顾问在群里解答法律问题、讲法律知识，告诉大家哪天来坐诊。个人的事不要在群里说，坐诊时当面说，或者打 12348。',
      en: "The village's legal adviser answers questions, explains the law and says when the next visit is. Keep personal matters out of the group: tell them during a visit, or call 12348.",
    },
    leader: {id: adviser.id, name: adviser.name},
    joining: [
      {
        zh: `坐诊的时候到${station.name}，请顾问拉您进群`,
        en: `Come to ${station.name} during a visit and ask the adviser to add you`,
      },
      {zh: '请村（居）委会的人拉您进群', en: "Ask the village or residents' committee to add you"},
    ],
    image: null,
    // Made from the villages and their advisers: no list of groups was published.
    provenance: 'derived',
  };
};
