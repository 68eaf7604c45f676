import type {AdviserVisit, Text} from '@pls-kit/contract';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {DatedVisit} from '../catalogue/visits.js';

const stateTexts: Readonly<Record<DatedVisit['state'], Text>> = {
  planned: {zh: '按时坐诊', en: 'As planned'},
  moved: {zh: '改期', en: 'Moved'},
  cancelled: {zh: '这次取消', en: 'Cancelled'},
};

/** @throws {RangeError} the visit is in a studio, or of an adviser, that the catalogue does not have */
export const presentVisit = (
  {station: id, adviser: adviserId, planned, reason, ...visit}: DatedVisit,
  catalogue: Catalogue,
): AdviserVisit => {
  const station = catalogue.station(id);
  const adviser = catalogue.adviser(adviserId);
  if (!station || !adviser) throw new RangeError(`A visit of ${adviserId} to ${id}, which the catalogue does not have`);
  return {
    station: id,
    stationName: station.name,
    region: station.region,
    regionName: catalogue.fullName(station.region),
    adviser: {id: adviserId, name: adviser.name},
    ...visit,
    stateText: stateTexts[visit.state],
    ...(planned && {planned}),
    ...(reason && {reason}),
  };
};
