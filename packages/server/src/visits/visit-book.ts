import {toLocalDate} from '@pls-kit/rules';
import type {VisitChanges} from '../catalogue/visits.js';
import type {World} from '../world.js';
import {byStation, listVisitChanges} from './visit-changes.js';

/**
 * How old what a node knows of changed visits may be. On Node an answer is then given again for
 * some seconds, see `keptSeconds`: together the 15 s after
 * which, as the contract says, another node's change is seen at the latest.
 */
export const visitBookSeconds = 10;

/** The changes of visits for the reads of the catalogue, which ask no database otherwise. */
export interface VisitBook {
  /** Changes by station, at most {@link visitBookSeconds} old; last known ones while the database cannot be asked. */
  readonly current: () => Promise<VisitChanges>;
  /** After a change on this node: the next read asks the database. */
  readonly forget: () => void;
}

/** One for an app: reads are shared, however many requests wait. */
export const makeVisitBook = ({database, now, settings}: World): VisitBook => {
  let known: {readonly changes: VisitChanges; readonly atMs: number} | undefined;
  let reading: Promise<VisitChanges> | undefined;
  let generation = 0;

  const read = async (): Promise<VisitChanges> => {
    const started = now();
    const own = generation;
    try {
      const changes = byStation(await listVisitChanges(database, {from: toLocalDate(started)}));
      // What was read before a change on this node is not kept after it.
      if (own === generation) known = {changes, atMs: started.getTime()};
      return changes;
    } catch (error) {
      if (!known) throw error;
      // Where and when somebody is there is worth telling without the latest change.
      settings.log?.(
        JSON.stringify({level: 'error', error: 'visit changes could not be read; the last known are used'}),
      );
      known = {...known, atMs: started.getTime()};
      return known.changes;
    } finally {
      if (own === generation) reading = undefined;
    }
  };

  return {
    current: () => {
      const ageMs = known === undefined ? Infinity : now().getTime() - known.atMs;
      // A clock that was set back makes nothing young.
      if (known && ageMs >= 0 && ageMs < visitBookSeconds * 1000) return Promise.resolve(known.changes);
      reading ??= read();
      return reading;
    },
    forget: () => {
      generation += 1;
      known = undefined;
      reading = undefined;
    },
  };
};
