import {problemTypes} from '@pls-kit/contract';
import type {Catalogue} from '../catalogue/catalogue.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {toStoredCase, type StoredCase} from './case-store.js';
import {changeCase} from './change-case.js';

/** Cases of one look; what is left is found by the next. */
const atOnce = 100;

const lostToAnother = (error: unknown) => error instanceof ProblemError && error.type === problemTypes.versionConflict;

const closeOne = async (world: World, catalogue: Catalogue, stored: StoredCase): Promise<boolean> => {
  try {
    await changeCase(world, catalogue, stored, {step: 'close', version: stored.version, actor: 'system'});
    return true;
  } catch (error) {
    // Another node was faster, or the citizen: the case is as it should be.
    if (lostToAnother(error)) return false;
    throw error;
  }
};

/**
 * Closes what was answered 15 days ago and nobody touched since. Each case closes once, however many callers there are.
 *
 * @returns how many this caller closed
 */
export const closeResolvedCases = async (world: World, catalogue: Catalogue): Promise<number> => {
  let closed = 0;
  for (;;) {
    const rows = await world.database
      .selectFrom('cases')
      .selectAll()
      .where('state', '=', 'resolved')
      .where('closes_at', '<=', world.now().toISOString())
      .orderBy('closes_at')
      .limit(atOnce)
      .execute();
    for (const row of rows) {
      if (await closeOne(world, catalogue, toStoredCase(row))) closed += 1;
    }
    if (rows.length < atOnce) return closed;
  }
};
