import {eraseOldAppointments, forgetOldSlots} from './appointments/erase-old.js';
import {deleteMarked, markExpired} from './attachments/delete-attachments.js';
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
  // The one look at the clock in a round; whose turn it is not leaves what cannot be undone to the next round.
  const isSteady = (await takeTurns(world, 'watch-clock', () => isClockSteady(world))) ?? false;
  /** What comes back for nobody: never by a clock that may be wrong. */
  const forGood = async (name: string, task: () => Promise<number>): Promise<number> =>
    isSteady ? ((await takeTurns(world, name, task)) ?? 0) : 0;

  await takeTurns(world, 'forget-old-tries', () => forgetOldTries(world.database, world.now()));
  await takeTurns(world, 'forget-old-counters', () => forgetOldCounters(world.database, world.now()));
  await takeTurns(world, 'forget-spent-challenges', () => forgetSpentChallenges(world.database, world.now()));
  await forGood('forget-old-keys', () => forgetOldKeys(world.database, world.now()));
  await forGood('delete-expired-drafts', () => deleteExpiredDrafts(world));
  await forGood('mark-expired-attachments', () => markExpired(world));
  // Somebody wanted it gone, whatever the time: what was cut off ends here.
  await takeTurns(world, 'delete-marked-attachments', () => deleteMarked(world));
  await takeTurns(world, 'inspect-attachments', () => inspectWaiting(world));
  await takeTurns(world, 'reseal', () => reseal(world));
  await takeTurns(world, 'index-lookups', () => indexLookups(world));
  await takeTurns(world, 'date-retention', () => dateRetention(world));
  return {
    closedCases: await forGood('close-resolved-cases', () => closeResolvedCases(world, catalogue)),
    // Before dates run out: a notice may have moved them.
    recalculatedClocks: (await takeTurns(world, 'recalculate-clocks', () => recalculateClocks(world, calendar))) ?? 0,
    expiredClocks:
      (await takeTurns(world, 'expire-clocks', () => expireClocks(world, catalogue, {mayDeem: isSteady}))) ?? 0,
    erasedCases: await forGood('keep-retention', () => keepRetention(world, catalogue)),
  };
};

const keepRetention = async (world: World, catalogue: Catalogue): Promise<number> => {
  await forgetReadings(world);
  await eraseOldAppointments(world);
  await forgetOldSlots(world);
  return eraseKeptLongEnough(world, catalogue);
};
