import type {OpeningHours, Text} from '@pls-kit/contract';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {RotaRecord, StationRecord, VisitingRule} from '../catalogue/records.js';
import type {AppointmentKind} from './booking-rules.js';

/** Weekly or monthly days, and the times of each. */
export type RotaTimes = Pick<RotaRecord, 'days' | 'times'>;

/** Where slots come from: a window's rota, a village's visits or reception days, all alike. */
export interface Rota {
  readonly id: string;
  readonly kind: AppointmentKind;
  readonly service: string | null;
  /** Where the appointments are kept. */
  readonly homeCounty: string;
  readonly unit: string;
  /** Where it is: a station, or the city bureau. */
  readonly place: string;
  /** The region of the place. */
  readonly region: string;
  readonly host: {readonly id: string | null; readonly name: Text} | null;
  readonly when: RotaTimes | VisitingRule;
  readonly slotMinutes: number;
  readonly capacity: number;
  /** Slots lie within these hours; null where they set the hours themselves. */
  readonly hours: OpeningHours | null;
  readonly provenance: 'seed' | 'derived';
}

/** Half an hour for each villager, one at a time; the visiting rules of the seed say no more than from when to when. */
const visit = {slotMinutes: 30, capacity: 1} as const;
const visitPrefix = 'visit-';

const ofUnit = (record: RotaRecord, catalogue: Catalogue): Rota | undefined => {
  const unit = catalogue.unit(record.place);
  if (!unit) return undefined;
  const {host, days, times, ...rota} = record;
  return {
    ...rota,
    homeCounty: unit.homeCounty,
    unit: unit.id,
    region: unit.region,
    host: host && {id: null, name: host},
    when: {days, times},
    hours: record.kind === 'window' ? (catalogue.station(record.place)?.hours ?? null) : null,
  };
};

/** A studio owns no queue: its visits are kept by the township's station, by its centre, or by whoever has custody. */
const unitOfStudio = (studio: StationRecord, catalogue: Catalogue): {unit: string; homeCounty: string} | undefined => {
  const coverage = catalogue.coverage(studio.region);
  if (!coverage) return undefined;
  const station = coverage.ownBureau && studio.parent !== null ? catalogue.unit(studio.parent) : undefined;
  return {unit: station?.id ?? coverage.servedBy.id, homeCounty: coverage.homeCounty};
};

/** The slots of a village's visits; undefined where nobody comes or nobody keeps them. */
export const rotaOfVisits = (rule: VisitingRule, catalogue: Catalogue): Rota | undefined => {
  const studio = catalogue.station(rule.station);
  const adviser = catalogue.adviser(rule.adviser);
  const kept = studio && unitOfStudio(studio, catalogue);
  if (!studio || !adviser || !kept) return undefined;
  return {
    id: visitPrefix + studio.id.toLowerCase(),
    kind: 'adviser-visit',
    service: null,
    ...kept,
    place: studio.id,
    region: studio.region,
    host: {id: adviser.id, name: adviser.name},
    when: rule,
    ...visit,
    hours: null,
    provenance: adviser.provenance,
  };
};

/** The rota that gave a slot its name; undefined when the catalogue of today has none. */
export const findRota = (id: string, catalogue: Catalogue): Rota | undefined => {
  if (!id.startsWith(visitPrefix)) {
    const record = catalogue.rota(id);
    return record && ofUnit(record, catalogue);
  }
  const rule = catalogue.visitingRule(id.slice(visitPrefix.length).toUpperCase());
  return rule && rotaOfVisits(rule, catalogue);
};

/** Which rotas are looked at; of place and region, what is given has to fit. */
export interface RotaFilter {
  readonly kind?: AppointmentKind | undefined;
  readonly service?: string | undefined;
  /** A station, or the city bureau. */
  readonly place?: string | undefined;
  /** A region of today: the rotas of whoever serves it, and the visits to its villages. */
  readonly region?: string | undefined;
}

const visitsWithin = ({place, region}: RotaFilter, catalogue: Catalogue): readonly VisitingRule[] => {
  const one = place ?? (region === undefined ? undefined : catalogue.studioOfVillage(region)?.id);
  if (one !== undefined) {
    const rule = catalogue.visitingRule(one);
    return rule ? [rule] : [];
  }
  return catalogue.visitingRules.filter(({station}) => {
    const studio = catalogue.station(station);
    return studio !== undefined && region !== undefined && catalogue.isWithin(studio.region, region);
  });
};

/** Every rota that fits, in no particular order. */
export const findRotas = (filter: RotaFilter, catalogue: Catalogue): Rota[] => {
  const {kind, service, place, region} = filter;
  const server = region === undefined ? undefined : catalogue.coverage(region)?.servedBy.id;
  const unit = place ?? server;
  const ofUnits = (unit === undefined ? [] : catalogue.rotasOf(unit)).flatMap(
    (record) => ofUnit(record, catalogue) ?? [],
  );
  const wantsVisits = (kind ?? 'adviser-visit') === 'adviser-visit' && service === undefined;
  const visits = wantsVisits
    ? visitsWithin(filter, catalogue).flatMap((rule) => rotaOfVisits(rule, catalogue) ?? [])
    : [];
  return [...ofUnits, ...visits].filter(
    (rota) =>
      (kind === undefined || rota.kind === kind) &&
      (service === undefined || rota.service === service) &&
      (region === undefined || rota.unit === server || catalogue.isWithin(rota.region, region)),
  );
};
