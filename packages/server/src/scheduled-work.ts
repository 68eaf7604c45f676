import {closeResolvedCases} from './cases/close-resolved-cases.js';
import type {Catalogue} from './catalogue/catalogue.js';
import {forgetOldTries} from './tries/code-tries.js';
import type {World} from './world.js';

/** Everything that happens by itself; to be called every few minutes, by any number of nodes. */
export const runScheduledWork = async (world: World, catalogue: Catalogue): Promise<{closedCases: number}> => {
  await forgetOldTries(world.database, world.now());
  return {closedCases: await closeResolvedCases(world, catalogue)};
};
