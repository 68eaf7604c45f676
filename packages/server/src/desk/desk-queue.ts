import type {CaseState, DeskCasePage, DeskCaseSummary} from '@pls-kit/contract';
import {toLocalDate, toLocalInstant} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {listClocksOf, readAnswersOf, toStoredCase, type StoredCase} from '../cases/case-store.js';
import {applicantOf, titleOf} from '../cases/case-summary.js';
import {sayState} from '../cases/case-words.js';
import {namesOf, promiseOf, toUnitRef} from '../cases/present-case.js';
import {isOpenState, openStates} from '../cases/transitions.js';
import {readCursor, toCursor} from '../cursor.js';
import type {World} from '../world.js';
import {findAssignee} from './present-staff.js';

/** What the queue is asked for. */
export interface QueueQuery {
  /** Only these units; never empty. */
  readonly units: readonly string[];
  /** Default: all open states. */
  readonly state?: CaseState | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

const selectQueue = ({database}: World, {units, state}: QueueQuery) =>
  database
    .selectFrom('cases')
    .where('unit', 'in', units)
    .where('state', 'in', state === undefined ? openStates : [state]);

/** Whether the date owed has gone by while somebody still owes it. */
export const isOverdue = ({state, dueOn}: StoredCase, today: string): boolean => isOpenState(state) && dueOn < today;

const countQueue = async (
  world: World,
  query: QueueQuery,
  today: string,
): Promise<{total: number; overdue: number}> => {
  const {total, overdue} = await selectQueue(world, query)
    .select(({fn, eb}) => [
      fn.countAll<number | string>().as('total'),
      fn
        .sum<number | string | null>(
          eb
            .case()
            .when(eb.and([eb('due_on', '<', today), eb('state', 'in', openStates)]))
            .then(1)
            .else(0)
            .end(),
        )
        .as('overdue'),
    ])
    .executeTakeFirstOrThrow();
  return {total: Number(total), overdue: Number(overdue ?? 0)};
};

/** One page in the order of work: whatever is due first comes first, so the overdue lead. */
const listQueue = async (world: World, query: QueueQuery): Promise<StoredCase[]> => {
  let page = selectQueue(world, query)
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
  const found = await listQueue(world, query);
  const cases = found.slice(0, query.limit);
  const clocks = await listClocksOf(world.database, cases);
  const answers = await readAnswersOf(world, cases);
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
