import type {Calendar} from '@pls-kit/rules';
import type {Kysely} from 'kysely';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {Tables} from '../database/tables.js';

type Years = Calendar['years'];

const toYears = (rows: readonly {readonly year: string; readonly contents: string}[]): Years =>
  Object.fromEntries(rows.map(({year, contents}) => [year, JSON.parse(contents) as Years[string]]));

const readImported = async (database: Kysely<Tables>): Promise<Years> =>
  toYears(await database.selectFrom('imported_calendar_years').select(['year', 'contents']).orderBy('year').execute());

/** Every year whose notice is known: those of the data set, and over them those that were imported. */
export const readCalendarYears = async (database: Kysely<Tables>): Promise<Years> => ({
  ...toYears(await database.selectFrom('calendar_years').selectAll().orderBy('year').execute()),
  ...(await readImported(database)),
});

/** Writes years over those that are there, in one transaction. */
export const saveImportedYears = async (database: Kysely<Tables>, years: Years, now: Date): Promise<void> => {
  const rows = Object.entries(years).map(([year, {off, work}]) => ({
    year,
    contents: JSON.stringify({off, work}),
    imported_at: now.toISOString(),
  }));
  if (rows.length === 0) return;
  await database
    .insertInto('imported_calendar_years')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet((row) => ({
        contents: row.ref('excluded.contents'),
        imported_at: row.ref('excluded.imported_at'),
      })),
    )
    .execute();
};

/** Takes into a running node what was imported since it started, by this process or another. */
export const refreshCalendar = async (database: Kysely<Tables>, {calendar}: Catalogue): Promise<void> => {
  calendar.years = {...calendar.years, ...(await readImported(database))};
};
