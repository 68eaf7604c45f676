import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {World} from '../world.js';
import {newCaseNumber} from './numbers.js';

/** A number is taken with a chance below one in a thousand, even after a million cases in a year. */
const claimAttempts = 8;
/** Most numbers of one statement. */
const mostAtOnce = 50;

/** A number that somebody drew, and how to tell whether it became theirs. */
interface Draw {
  readonly number: string;
  readonly at: string;
  readonly tell: (isClaimed: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/** Claims what was drawn for one county: one transaction, each number to the first who drew it. */
const claimAll = async (database: Kysely<Tables>, homeCounty: string, draws: readonly Draw[]): Promise<void> => {
  const first = new Map(draws.toReversed().map((draw) => [draw.number, draw]));
  const claimed = await database
    .insertInto('case_numbers')
    .values([...first.values()].map(({number, at}) => ({number, home_county: homeCounty, claimed_at: at})))
    .onConflict((conflict) => conflict.column('number').doNothing())
    .returning('number')
    .execute();
  const numbers = new Set(claimed.map(({number}) => number));
  for (const draw of draws) draw.tell(numbers.has(draw.number) && first.get(draw.number) === draw);
};

/** By database and county: what was drawn while the statement before is under way. */
const waiting = new WeakMap<Kysely<Tables>, Map<string, Draw[]>>();

const claimWaiting = async (database: Kysely<Tables>, homeCounty: string, queue: Draw[]): Promise<void> => {
  // Those who come in this same moment go together.
  await Promise.resolve();
  while (queue.length > 0) {
    const draws = queue.splice(0, mostAtOnce);
    try {
      await claimAll(database, homeCounty, draws);
    } catch (error) {
      for (const {fail} of draws) fail(error);
    }
  }
  waiting.get(database)?.delete(homeCounty);
};

const claim = (database: Kysely<Tables>, homeCounty: string, drawn: Pick<Draw, 'number' | 'at'>): Promise<boolean> =>
  new Promise((tell, fail) => {
    const ofDatabase = waiting.get(database) ?? new Map<string, Draw[]>();
    waiting.set(database, ofDatabase);
    const queue = ofDatabase.get(homeCounty);
    const draw = {...drawn, tell, fail};
    if (queue) {
      queue.push(draw);
      return;
    }
    const own = [draw];
    ofDatabase.set(homeCounty, own);
    void claimWaiting(database, homeCounty, own);
  });

/**
 * Claims a number in a transaction of its own, so that the table can be spread by number; one that stays unused is harmless.
 * Those who come while another claim of their county is under way share the next: a commit waits for the disk.
 *
 * @throws {Error} every number that was drawn is taken
 */
export const claimNumber = async ({database, now, random}: World, homeCounty: string): Promise<string> => {
  for (let attempt = 0; attempt < claimAttempts; attempt += 1) {
    const at = now();
    const number = newCaseNumber(at, random);
    if (await claim(database, homeCounty, {number, at: at.toISOString()})) return number;
  }
  throw new Error('No case number is free: every one that was drawn is taken');
};
