import type {CatalogueContents} from '../catalogue/catalogue.js';

/**
 * A few counties of a catalogue with everything that is in them; of the others the county itself with its centre and its staff,
 * so that no question about them ends nowhere. What remains is as it was: the same ids, the same visits.
 *
 * @param counties - codes of six digits
 */
export const sliceCatalogue = (contents: CatalogueContents, counties: readonly string[]): CatalogueContents => {
  const isInside = (region: string) => counties.includes(region.slice(0, 6));
  const stations = contents.stations.filter(({level, region}) => level === 'center' || isInside(region));
  const places = new Set(stations.map(({id}) => id));
  const units = contents.units.filter(({id, kind}) => kind === 'bureau' || places.has(id));
  const unitIds = new Set(units.map(({id}) => id));
  return {
    ...contents,
    regions: contents.regions.filter(({code, level}) => (level !== 'town' && level !== 'village') || isInside(code)),
    stations,
    units,
    staff: contents.staff.filter(({unit}) => unit === null || unitIds.has(unit)),
    advisers: contents.advisers
      .map((adviser) => ({...adviser, stations: adviser.stations.filter((station) => places.has(station))}))
      .filter((adviser) => adviser.stations.length > 0),
    visitingRules: contents.visitingRules.filter(({station}) => places.has(station)),
    rotas: contents.rotas.filter(({place}) => unitIds.has(place)),
  };
};
