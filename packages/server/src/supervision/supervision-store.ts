import type {Kysely} from 'kysely';
import {findCase, toStoredCase, type StoredCase} from '../cases/case-store.js';
import type {CaseReference} from '../cases/case-token.js';
import {readCursor, toCursor} from '../cursor.js';
import type {SupervisionRow} from '../database/clock-tables.js';
import type {Tables} from '../database/tables.js';

export const supervisionStates = ['open', 'explained', 'closed'] as const;
export type SupervisionStage = (typeof supervisionStates)[number];

/** A missed date that is looked into. */
export interface StoredSupervision extends CaseReference {
  /** Name of the clock whose date was missed. */
  readonly clock: string;
  /** Who had the case then. */
  readonly unit: string;
  readonly dueOn: string;
  readonly state: SupervisionStage;
  readonly openedAt: string;
  readonly lookBy: string;
  /** The event whose sealed text is the explanation, the result. */
  readonly explained: {readonly sequence: number; readonly at: string} | null;
  readonly closed: {readonly sequence: number; readonly at: string} | null;
}

const wordsAt = (sequence: number | null, at: string | null) =>
  sequence === null || at === null ? null : {sequence, at};

const toSupervision = (row: SupervisionRow): StoredSupervision => ({
  homeCounty: row.home_county,
  number: row.number,
  clock: row.clock,
  unit: row.unit,
  dueOn: row.due_on,
  state: row.state as SupervisionStage,
  openedAt: row.opened_at,
  lookBy: row.look_by,
  explained: wordsAt(row.explained_sequence, row.explained_at),
  closed: wordsAt(row.closed_sequence, row.closed_at),
});

/** Supervisions of one case, the newest first. */
export const listSupervisionsOf = async (
  database: Kysely<Tables>,
  {homeCounty, number}: CaseReference,
): Promise<StoredSupervision[]> => {
  const rows = await database
    .selectFrom('supervisions')
    .selectAll()
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .orderBy('opened_at', 'desc')
    .orderBy('clock')
    .execute();
  return rows.map(toSupervision);
};

/** What the list is asked for. */
export interface SupervisionQuery {
  /** Only these units'; with none the list is empty. */
  readonly units: readonly string[];
  /** Default: those that have no result yet. */
  readonly state?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A page with the cases, the one to look at first in front. */
export const listSupervisions = async (
  database: Kysely<Tables>,
  {units, state, limit, cursor}: SupervisionQuery,
): Promise<{items: {supervision: StoredSupervision; stored: StoredCase}[]; next: string | null}> => {
  if (units.length === 0) return {items: [], next: null};
  let query = database
    .selectFrom('supervisions')
    .selectAll()
    .where('unit', 'in', units)
    .where('state', 'in', state === undefined ? ['open', 'explained'] : [state])
    .orderBy('look_by')
    .orderBy('home_county')
    .orderBy('number')
    .orderBy('clock')
    .limit(limit + 1);
  if (cursor !== undefined) {
    const place = readCursor(cursor, 'string', 'string', 'string', 'string');
    query = query.where((row) =>
      row(row.refTuple('look_by', 'home_county', 'number', 'clock'), '>', row.tuple(...place)),
    );
  }
  const found = (await query.execute()).map(toSupervision);
  const page = found.slice(0, limit);
  const cases = await findCases(database, page);
  const last = found.length > limit ? page.at(-1) : undefined;
  return {
    items: page.flatMap((supervision) => {
      const stored = cases.get(supervision.number);
      return stored ? [{supervision, stored}] : [];
    }),
    next: last ? toCursor([last.lookBy, last.homeCounty, last.number, last.clock]) : null,
  };
};

const findCases = async (
  database: Kysely<Tables>,
  references: readonly CaseReference[],
): Promise<ReadonlyMap<string, StoredCase>> => {
  if (references.length === 0) return new Map();
  const rows = await database
    .selectFrom('cases')
    .selectAll()
    .where('home_county', 'in', [...new Set(references.map(({homeCounty}) => homeCounty))])
    .where('number', 'in', [...new Set(references.map(({number}) => number))])
    .execute();
  return new Map(rows.map((row) => [row.number, toStoredCase(row)]));
};

/** One supervision and the case it belongs to. */
export const findSupervision = async (
  database: Kysely<Tables>,
  reference: CaseReference,
  clock: string,
): Promise<{supervision: StoredSupervision; stored: StoredCase} | undefined> => {
  const stored = await findCase(database, reference);
  const supervision = (await listSupervisionsOf(database, reference)).find((each) => each.clock === clock);
  return stored && supervision && {stored, supervision};
};
