import type {Catalogue} from '../catalogue/catalogue.js';
import {runScheduledWork, type WorkDone} from '../scheduled-work.js';
import type {World} from '../world.js';

/** Lets the scheduled work see a clock that has gone on as clocks do for days: a test's own jumps. */
export const keepClockSteady = async ({database, now}: World): Promise<void> => {
  const row = {
    seen_at: now().toISOString(),
    steady_since: new Date(now().getTime() - 7 * 86_400_000).toISOString(),
  };
  await database
    .insertInto('observed_clocks')
    .values({name: 'scheduled-work', ...row})
    .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
    .execute();
};

/** A round of scheduled work on a server that never stood still. */
export const runSteadily = async (world: World, catalogue: Catalogue): Promise<WorkDone> => {
  await keepClockSteady(world);
  return runScheduledWork(world, catalogue);
};
