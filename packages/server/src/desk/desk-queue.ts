import type {CaseKind, CaseState, DeskCasePage, DeskCaseSummary} from '@pls-kit/contract';
import {toLocalDate, toLocalInstant} from '@pls-kit/rules';
import type {ExpressionBuilder} from 'kysely';
import type {Catalogue} from '../catalogue/catalogue.js';
import {listClocksOf} from '../clock/clock-store.js';
import {readAnswersOf, toStoredCase, type StoredCase} from '../cases/case-store.js';
import {applicantOf, titleOf} from '../cases/case-summary.js';
import {sayState} from '../cases/case-words.js';
import {namesOf, toUnitRef} from '../cases/case-names.js';
import {promiseOf} from '../cases/present-case.js';
import {isOpenState, openStates} from '../cases/transitions.js';
import type {Tables} from '../database/tables.js';
import {readCursor, toCursor} from '../cursor.js';
import type {World} from '../world.js';
import {isOnlyKept} from './find-desk-case.js';
import {findAssignee} from './present-staff.js';

/** A case that is looked for: by its number, or by the keyed hashes of a name or phone. */
export type Found = {readonly number: string} | {readonly hashes: readonly string[]};

/** What the queue is asked for. */
export interface QueueQuery {
  /** Only these units; never empty. */
  readonly units: readonly string[];
  /** Default: all open states. */
  readonly state?: CaseState | undefined;
  readonly kind?: CaseKind | undefined;
  readonly assignee?: string | undefined;
  readonly greenChannel?: boolean | undefined;
  readonly overdue?: boolean | undefined;
  /** In any state, and not only what is open. */
  readonly found?: Found;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const isLate = (row: ExpressionBuilder<Tables, 'cases'>, today: string) =>
  row.and([row('due_on', '<', today), row('state', 'in', openStates)]);

const selectQueue = ({database}: World, query: QueueQuery, today: string) => {
  const {units, state, kind, assignee, greenChannel, overdue, found} = query;
  let selected = database.selectFrom('cases').where('unit', 'in', units);
  if (state !== undefined) selected = selected.where('state', '=', state);
  else if (found === undefined) selected = selected.where('state', 'in', openStates);
  if (kind !== undefined) selected = selected.where('kind', '=', kind);
  if (assignee !== undefined) selected = selected.where('assignee', '=', assignee);
  if (greenChannel !== undefined) selected = selected.where('green_channel', '=', greenChannel ? 1 : 0);
  if (overdue !== undefined) {
    selected = selected.where((row) => (overdue ? isLate(row, today) : row.not(isLate(row, today))));
  }
  if (found === undefined) return selected;
  if ('number' in found) return selected.where('number', '=', found.number);
  return selected.where((row) =>
    row.exists(
      row
        .selectFrom('case_lookups')
        .select('case_lookups.hash')
        .whereRef('case_lookups.home_county', '=', 'cases.home_county')
        .whereRef('case_lookups.number', '=', 'cases.number')
        .where('case_lookups.hash', 'in', found.hashes),
    ),
  );
};

/** Whether the date owed has gone by while somebody still owes it. */
export const isOverdue = ({state, dueOn}: StoredCase, today: string): boolean => isOpenState(state) && dueOn < today;

const countQueue = async (
  world: World,
  query: QueueQuery,
  today: string,
): Promise<{total: number; overdue: number}> => {
  const {total, overdue} = await selectQueue(world, query, today)
    .select(({fn, eb}) => [
      fn.countAll<number | string>().as('total'),
      fn.sum<number | string | null>(eb.case().when(isLate(eb, today)).then(1).else(0).end()).as('overdue'),
    ])
    .executeTakeFirstOrThrow();
  return {total: Number(total), overdue: Number(overdue ?? 0)};
};

/** One page in the order of work: whatever is due first comes first, so the overdue lead. */
const listQueue = async (world: World, query: QueueQuery, today: string): Promise<StoredCase[]> => {
  let page = selectQueue(world, query, today)
    .selectAll()
    .orderBy('due_on')
    .orderBy('received_at')
    .orderBy('number')
    .limit(query.limit + 1);
  if (query.cursor !== undefined) {
    const [dueOn, receivedAt, number] = readCursor(query.cursor, 'string', 'string', 'string');
    page = page.where((row) =>
      row(row.refTuple('due_on', 'received_at', 'number'), '>', row.tuple(dueOn, receivedAt, number)),
    );
  }
  return (await page.execute()).map(toStoredCase);
};

const toNext = (cases: readonly StoredCase[], limit: number): string | null => {
  const last = cases.length > limit ? cases[limit - 1] : undefined;
  return last ? toCursor([last.dueOn, last.receivedAt, last.number]) : null;
};

/** A page of the queue, with how much there is in all. Who asked is masked. */
export const presentQueue = async (world: World, catalogue: Catalogue, query: QueueQuery): Promise<DeskCasePage> => {
  const today = toLocalDate(world.now());
  const found = await listQueue(world, query, today);
  const cases = found.slice(0, query.limit);
  const clocks = await listClocksOf(world.database, cases);
  const answers = await readAnswersOf(
    world,
    cases.filter((stored) => !isOnlyKept(stored)),
  );
  const items = cases.map((stored): DeskCaseSummary => {
    const form = {code: stored.form, version: stored.formVersion};
    const filledIn = answers.get(stored.number) ?? {};
    const applicant = applicantOf(form, filledIn);
    const assignee = findAssignee(stored.assignee, catalogue);
    return {
      number: stored.number,
      kind: stored.kind,
      ...namesOf(stored, catalogue),
      state: stored.state,
      stateText: sayState(stored.state),
      unit: toUnitRef(stored.unit, catalogue),
      ...(assignee && {assignee}),
      title: titleOf(form, filledIn),
      ...(applicant !== undefined && {applicant}),
      receivedAt: toLocalInstant(stored.receivedAt),
      version: stored.version,
      promise: promiseOf(clocks.get(stored.number) ?? [], today, catalogue),
      overdue: isOverdue(stored, today),
      greenChannel: stored.greenChannel,
    };
  });
  return {items, next: toNext(found, query.limit), ...(await countQueue(world, query, today))};
};
