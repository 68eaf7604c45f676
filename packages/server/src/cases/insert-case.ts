import type {Insertable, Kysely, Transaction} from 'kysely';
import {isUnavailable} from '../database/database-faults.js';
import type {CaseClockRow, CaseEventRow, CaseLookupRow, CaseRow, CaseTextRow} from '../database/case-tables.js';
import type {CaseConsentRow} from '../database/consent-tables.js';
import {inBatches} from '../database/in-batches.js';
import {inTransaction} from '../database/in-transaction.js';
import type {Tables} from '../database/tables.js';

/** Every row of a new case. */
export interface NewCase {
  readonly row: CaseRow;
  readonly events: readonly CaseEventRow[];
  readonly text: CaseTextRow;
  readonly lookups: readonly CaseLookupRow[];
  readonly consents: readonly CaseConsentRow[];
  readonly clocks: readonly Insertable<CaseClockRow>[];
}

/** Number of the case that each key has now: a new one, or that of a send that raced ahead. */
type NumbersByKey = ReadonlyMap<string, string>;

const numberOf = (numbers: NumbersByKey, {row}: NewCase): string => {
  const number = numbers.get(row.idempotency_hash);
  if (number === undefined) throw new Error('The database told of no case under the key of one that was inserted');
  return number;
};

const insertRows = async (transaction: Transaction<Tables>, newCases: readonly NewCase[]): Promise<NumbersByKey> => {
  // The no-op update returns the first row when two sends race; "do nothing" would return none.
  const kept = await transaction
    .insertInto('cases')
    .values(newCases.map(({row}) => row))
    .onConflict((conflict) =>
      conflict
        .columns(['home_county', 'idempotency_hash'])
        .doUpdateSet((excluded) => ({idempotency_hash: excluded.ref('excluded.idempotency_hash')})),
    )
    .returning(['idempotency_hash', 'number'])
    .execute();
  return new Map(kept.map(({idempotency_hash, number}) => [idempotency_hash, number]));
};

/** Cases of one county, each under another key: their rows, and whatever belongs to those that no other send was faster with. */
const writeRows = async (transaction: Transaction<Tables>, newCases: readonly NewCase[]): Promise<NumbersByKey> => {
  const numbers = await insertRows(transaction, newCases);
  const opened = newCases.filter((each) => numberOf(numbers, each) === each.row.number);
  if (opened.length === 0) return numbers;
  await transaction
    .insertInto('case_events')
    .values(opened.flatMap(({events}) => events))
    .execute();
  await transaction
    .insertInto('case_texts')
    .values(opened.map(({text}) => text))
    .execute();
  await transaction
    .insertInto('case_clocks')
    .values(opened.flatMap(({clocks}) => clocks))
    .execute();
  const lookups = opened.flatMap((each) => each.lookups);
  if (lookups.length > 0) await transaction.insertInto('case_lookups').values(lookups).execute();
  const consents = opened.flatMap((each) => each.consents);
  if (consents.length > 0) await transaction.insertInto('case_consents').values(consents).execute();
  return numbers;
};

const write = (database: Kysely<Tables>, newCases: readonly NewCase[]): Promise<NumbersByKey> =>
  inTransaction(database, (transaction) => writeRows(transaction, newCases));

type Outcome = {readonly number: string} | {readonly error: unknown};

/** Apart from the others, so that what is wrong with one is told to that one alone. */
const writeAlone = async (database: Kysely<Tables>, newCase: NewCase): Promise<Outcome> => {
  try {
    return {number: numberOf(await write(database, [newCase]), newCase)};
  } catch (error) {
    return {error};
  }
};

const insertTogether = inBatches<NewCase, Outcome>(
  async (database, _homeCounty, newCases) => {
    // Each key once, and in the same order on every node: two nodes that wait for one another's rows would wait for ever.
    const firstOfKey = new Map(newCases.toReversed().map((each) => [each.row.idempotency_hash, each]));
    const sorted = [...firstOfKey.values()].sort((one, other) =>
      one.row.idempotency_hash < other.row.idempotency_hash ? -1 : 1,
    );
    try {
      const numbers = await write(database, sorted);
      return newCases.map((each) => ({number: numberOf(numbers, each)}));
    } catch (error) {
      // No disk, no database: that is everybody's.
      if (newCases.length === 1 || isUnavailable(error)) throw error;
    }
    const outcomes: Outcome[] = [];
    for (const each of newCases) outcomes.push(await writeAlone(database, each));
    return outcomes;
  },
  {most: 50},
);

/**
 * Writes a new case whole, in one transaction; of two sends under one key the first wins, and nothing of the other stays. Cases
 * that come at the same moment, in one county, share the transaction: it stands for all of them, on the disk, or for none.
 *
 * @param alongside - what else belongs to the case, in its transaction, which then is its own: what refuses it undoes the case
 * @returns number of the case that the key has now
 */
export const insertCase = async (
  database: Kysely<Tables>,
  newCase: NewCase,
  alongside?: (transaction: Transaction<Tables>) => Promise<void>,
): Promise<string> => {
  const {row} = newCase;
  if (alongside === undefined) {
    const outcome = await insertTogether(database, row.home_county, newCase);
    if ('error' in outcome) throw outcome.error;
    return outcome.number;
  }
  return inTransaction(database, async (transaction) => {
    const number = numberOf(await writeRows(transaction, [newCase]), newCase);
    if (number === row.number) await alongside(transaction);
    return number;
  });
};
