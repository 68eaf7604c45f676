import type {Kysely} from 'kysely';
import {findCase, toStoredCase, type StoredCase} from '../cases/case-store.js';
import type {CaseReference} from '../cases/case-token.js';
import {readCursor, toCursor} from '../cursor.js';
import type {CaseHoldRow} from '../database/retention-tables.js';
import type {Tables} from '../database/tables.js';

/** Name of the sealed reason why a case was put on hold, why it was taken off. */
export const textOfHold = (id: string) => `hold-${id}`;
export const textOfRelease = (id: string) => `release-${id}`;

/** A hold and the case that it keeps. */
export interface StoredHold {
  readonly hold: CaseHoldRow;
  readonly stored: StoredCase;
}

/** The hold that a case is on; undefined when it is on none. */
export const findHold = (database: Kysely<Tables>, {homeCounty, number}: CaseReference) =>
  database
    .selectFrom('case_holds')
    .selectAll()
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .where('released_at', 'is', null)
    .executeTakeFirst();

/** A page of the holds that are on, of cases that these units have, the newest first. */
export const listHolds = async (
  database: Kysely<Tables>,
  {
    units,
    limit,
    cursor,
  }: {readonly units: readonly string[]; readonly limit: number; readonly cursor?: string | undefined},
): Promise<{items: StoredHold[]; next: string | null}> => {
  if (units.length === 0) return {items: [], next: null};
  let query = database
    .selectFrom('case_holds as hold')
    .innerJoin('cases', (join) =>
      join.onRef('cases.home_county', '=', 'hold.home_county').onRef('cases.number', '=', 'hold.number'),
    )
    .selectAll('hold')
    .where('hold.released_at', 'is', null)
    .where('cases.unit', 'in', units)
    .orderBy('hold.placed_at', 'desc')
    .orderBy('hold.home_county', 'desc')
    .orderBy('hold.number', 'desc')
    .limit(limit + 1);
  if (cursor !== undefined) {
    const place = readCursor(cursor, 'string', 'string', 'string');
    query = query.where((row) =>
      row(row.refTuple('hold.placed_at', 'hold.home_county', 'hold.number'), '<', row.tuple(...place)),
    );
  }
  const found = await query.execute();
  const page = found.slice(0, limit);
  const cases = new Map<string, StoredCase>();
  if (page.length > 0) {
    const rows = await database
      .selectFrom('cases')
      .selectAll()
      .where('home_county', 'in', [...new Set(page.map((each) => each.home_county))])
      .where('number', 'in', [...new Set(page.map((each) => each.number))])
      .execute();
    for (const row of rows) cases.set(row.number, toStoredCase(row));
  }
  const last = found.length > limit ? page.at(-1) : undefined;
  return {
    items: page.flatMap((hold) => {
      const stored = cases.get(hold.number);
      return stored ? [{hold, stored}] : [];
    }),
    next: last ? toCursor([last.placed_at, last.home_county, last.number]) : null,
  };
};

/** The newest hold of a case, on or over. @throws {Error} it never was on one */
export const readNewestHold = async (database: Kysely<Tables>, reference: CaseReference): Promise<StoredHold> => {
  const stored = await findCase(database, reference);
  const hold = await database
    .selectFrom('case_holds')
    .selectAll()
    .where('home_county', '=', reference.homeCounty)
    .where('number', '=', reference.number)
    .orderBy('placed_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (!stored || !hold) throw new Error('A hold was gone as soon as it was changed');
  return {hold, stored};
};
