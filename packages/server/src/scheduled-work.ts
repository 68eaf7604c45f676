import {eraseOldAppointments, forgetOldSlots} from './appointments/erase-old.js';
import {deleteExpiredAttachments} from './attachments/delete-attachments.js';
import {inspectWaiting} from './attachments/inspect-attachments.js';
import {closeResolvedCases} from './cases/close-resolved-cases.js';
import {indexLookups} from './cases/index-lookups.js';
import type {Catalogue} from './catalogue/catalogue.js';
import {refreshCalendar} from './clock/calendar-store.js';
import {expireClocks} from './clock/expire-clocks.js';
import {recalculateClocks} from './clock/recalculate-clocks.js';
import {reseal} from './keys/reseal.js';
import {takeTurns} from './take-turns.js';
import {dateRetention, eraseKeptLongEnough, forgetReadings} from './retention/keep-retention.js';
import {isClockSteady} from './retention/steady-clock.js';
import {deleteExpiredDrafts} from './drafts/draft-store.js';
import {forgetSpentChallenges} from './floods/challenge.js';
import {forgetOldKeys} from './floods/idempotency-keys.js';
import {refreshStaff} from './staff/staff-accounts.js';
import {forgetOldCounters} from './floods/rate-counters.js';
import {forgetOldTries} from './tries/code-tries.js';
import type {World} from './world.js';

/** What one round of this caller did; what others did meanwhile is theirs. */
export interface WorkDone {
  readonly closedCases: number;
  readonly recalculatedClocks: number;
  readonly expiredClocks: number;
  readonly erasedCases: number;
}

/**
 * Everything that happens by itself; to be called every few minutes, by any number of nodes: they take turns, and what each
 * does holds once even where two are at it.
 */
export const runScheduledWork = async (world: World, catalogue: Catalogue): Promise<WorkDone> => {
  // Each node has a calendar and the staff in memory: this is for every one of them.
  await refreshCalendar(world.database, catalogue);
  await refreshStaff(world.database, catalogue);
  const {calendar} = catalogue;
  await takeTurns(world, 'forget-old-tries', () => forgetOldTries(world.database, world.now()));
  await takeTurns(world, 'forget-old-keys', () => forgetOldKeys(world.database, world.now()));
  await takeTurns(world, 'forget-old-counters', () => forgetOldCounters(world.database, world.now()));
  await takeTurns(world, 'forget-spent-challenges', () => forgetSpentChallenges(world.database, world.now()));
  await takeTurns(world, 'delete-expired-drafts', () => deleteExpiredDrafts(world));
  await takeTurns(world, 'delete-expired-attachments', () => deleteExpiredAttachments(world));
  await takeTurns(world, 'inspect-attachments', () => inspectWaiting(world));
  await takeTurns(world, 'reseal', () => reseal(world));
  await takeTurns(world, 'index-lookups', () => indexLookups(world));
  return {
    closedCases: (await takeTurns(world, 'close-resolved-cases', () => closeResolvedCases(world, catalogue))) ?? 0,
    // Before dates run out: a notice may have moved them.
    recalculatedClocks: (await takeTurns(world, 'recalculate-clocks', () => recalculateClocks(world, calendar))) ?? 0,
    expiredClocks: (await takeTurns(world, 'expire-clocks', () => expireClocks(world, catalogue))) ?? 0,
    erasedCases: (await takeTurns(world, 'keep-retention', () => keepRetention(world, catalogue))) ?? 0,
  };
};

/** What is erased comes back for nobody: never by a clock that may be wrong. */
const keepRetention = async (world: World, catalogue: Catalogue): Promise<number> => {
  await dateRetention(world);
  if (!(await isClockSteady(world))) return 0;
  await forgetReadings(world);
  await eraseOldAppointments(world);
  await forgetOldSlots(world);
  return eraseKeptLongEnough(world, catalogue);
};
