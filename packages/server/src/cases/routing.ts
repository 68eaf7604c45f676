import type {CaseKind} from '@pls-kit/contract';
import {cityBureau, type Catalogue} from '../catalogue/catalogue.js';

/** What decides who works on a case. */
export interface RoutedCase {
  readonly kind: CaseKind;
  readonly homeCounty: string;
  /** Where it happened; a region of any level. */
  readonly place?: string | undefined;
  readonly greenChannel: boolean;
}

/** Units by id: every case is received by a front, and some are passed down in the same breath. */
export interface Route {
  readonly receivedBy: string;
  readonly passedTo?: string;
}

/** Kinds that a station works on; the others stay with the centre. */
const kindsForStations: readonly CaseKind[] = ['consult', 'mediation'];

/** The county a case about this place is kept under; the city's where nobody nearer serves. */
export const homeCountyOf = (place: string, catalogue: Catalogue): string | undefined =>
  catalogue.coverage(place)?.homeCounty;

/** Whether cases can be kept under this code: a county of today with a bureau, or the city. */
export const isHomeCounty = (code: string, catalogue: Catalogue): boolean =>
  code === cityBureau.homeCounty ||
  (catalogue.region(code)?.status === 'current' && homeCountyOf(code, catalogue) === code);

const stationFor = (place: string, kind: CaseKind, catalogue: Catalogue): string | undefined => {
  const here = catalogue.currentRegion(place);
  const town = here && [here, ...catalogue.regionAncestors(here.code)].find(({level}) => level === 'town');
  const station = town && catalogue.stationOfTown(town.code);
  return station?.services.includes(kind) && catalogue.unit(station.id) ? station.id : undefined;
};

/**
 * Sends a submission to the county centre's front (集中受理), and on to a station where the rule says so (统一分流).
 *
 * A township's centre is its station's parent; a place without a bureau of its own is the city's. The fast lane goes
 * straight to the legal-aid window, which the centre has.
 *
 * @throws {RangeError} nobody serves the county: check with {@link isHomeCounty} first
 */
export const routeCase = ({kind, homeCounty, place, greenChannel}: RoutedCase, catalogue: Catalogue): Route => {
  const coverage = place === undefined ? undefined : catalogue.coverage(place);
  const front =
    coverage?.servedBy.id ??
    (homeCounty === cityBureau.homeCounty ? cityBureau.unit : catalogue.centerOfCounty(homeCounty)?.id);
  if (front === undefined) throw new RangeError(`Nobody serves ${homeCounty}`);
  const staysAtFront =
    place === undefined || coverage?.ownBureau !== true || greenChannel || !kindsForStations.includes(kind);
  const station = staysAtFront ? undefined : stationFor(place, kind, catalogue);
  return station === undefined ? {receivedBy: front} : {receivedBy: front, passedTo: station};
};
