import {inBatches} from '../database/in-batches.js';
import type {World} from '../world.js';
import {newCaseNumber} from './numbers.js';

/** A number is taken with a chance below one in a thousand, even after a million cases in a year. */
const claimAttempts = 8;

/** A number that somebody drew. */
interface Draw {
  readonly number: string;
  readonly at: string;
}

/** Claims what was drawn for one county, each number for the first who drew it: whether it became theirs. */
const claim = inBatches<Draw, boolean>(
  async (database, homeCounty, draws) => {
    const first = new Map(draws.toReversed().map((draw) => [draw.number, draw]));
    const claimed = await database
      .insertInto('case_numbers')
      .values([...first.values()].map(({number, at}) => ({number, home_county: homeCounty, claimed_at: at})))
      .onConflict((conflict) => conflict.column('number').doNothing())
      .returning('number')
      .execute();
    const numbers = new Set(claimed.map(({number}) => number));
    return draws.map((draw) => numbers.has(draw.number) && first.get(draw.number) === draw);
  },
  {most: 50},
);

/**
 * Claims a number in a transaction of its own, so that the table can be spread by number; one that stays unused is harmless.
 * Those who come at the same moment, in one county, share it.
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
