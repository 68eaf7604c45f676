import type {Calendar} from '@pls-kit/rules';
import {findCase} from '../cases/case-store.js';
import type {World} from '../world.js';
import {listClocks, listProvisional, type ClockPlace} from './clock-store.js';
import {recalculateClock} from './clocks.js';
import {isVersionConflict, recordClockEvent} from './record-clock-event.js';

/** Clocks of one look. */
const atOnce = 100;
/** Somebody may be at work on the case at that very moment; more often than this, it waits for the next time. */
const attempts = 5;

/** @returns whether the date is no longer the estimate that it was */
const recalculateOne = async (world: World, place: ClockPlace, calendar: Calendar): Promise<boolean> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await findCase(world.database, place);
    const clock = (await listClocks(world.database, place)).find(({name}) => name === place.name);
    if (!stored || !clock) return false;
    const changed = recalculateClock(clock, calendar);
    if (changed === clock) return false;
    try {
      await recordClockEvent(
        world,
        stored,
        {type: 'rescheduled', actor: 'system', clock: clock.name, dueOn: changed.dueOn},
        {change: (each) => recalculateClock(each, calendar)},
      );
      return true;
    } catch (error) {
      if (!isVersionConflict(error)) throw error;
    }
  }
  return false;
};

/**
 * Computes anew every running date that was an estimate, with one event for each that the calendar now settles or moves.
 * Doing it again changes nothing; what was promised first stays recorded.
 *
 * @returns how many dates this caller changed
 */
export const recalculateClocks = async (world: World, calendar: Calendar): Promise<number> => {
  let changed = 0;
  let after: ClockPlace | undefined;
  for (;;) {
    const places = await listProvisional(world.database, {limit: atOnce, after});
    for (const place of places) {
      if (await recalculateOne(world, place, calendar)) changed += 1;
    }
    after = places.at(-1);
    if (places.length < atOnce) return changed;
  }
};
