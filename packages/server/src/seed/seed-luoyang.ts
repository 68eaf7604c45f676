import type {Kysely} from 'kysely';
import type {CatalogueContents} from '../catalogue/catalogue.js';
import {importCatalogue} from '../catalogue/import-catalogue.js';
import type {Tables} from '../database/tables.js';
import {seedAnnouncements} from './announcements.js';
import {toServices, toTopics} from './guide.js';
import type {LuoyangData} from './luoyang-data.js';
import {toAdvisers, toStaff} from './people.js';
import {toRotas} from './rotas.js';
import {toPortals, toRegions, toStations, toUnits} from './places.js';

/** The whole catalogue of Luoyang, the same from the same data, byte for byte. */
export const luoyangCatalogue = (data: LuoyangData): CatalogueContents => {
  const regions = toRegions(data);
  const stations = toStations(data);
  const units = toUnits(data, regions, stations);
  return {
    regions,
    stations,
    services: toServices(data),
    topics: toTopics(data),
    portals: toPortals(data, regions),
    units,
    staff: toStaff(regions, units),
    ...toAdvisers(stations),
    rotas: toRotas(units),
    calendar: {years: data.calendar.years},
  };
};

/**
 * Puts Luoyang's catalogue and its sample announcements into the database; does nothing when they are there. Cases are never touched.
 *
 * @returns whether anything was written
 */
export const seedLuoyang = async (database: Kysely<Tables>, data: LuoyangData, now: Date): Promise<boolean> => {
  const imported = await importCatalogue(database, {name: 'luoyang', contents: luoyangCatalogue(data), now});
  return (await seedAnnouncements(database)) || imported;
};
