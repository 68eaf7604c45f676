import type {Transaction} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {CaseChanged} from '../world.js';

/** Hears of a case: the sequence it has now, or undefined where something may have been missed and has to be read. */
export type CaseListener = (sequence: number | undefined) => void;

/** Tells whoever watches a case that it has changed, on whichever node that is. */
export interface CaseChanges {
  /** Part of the transaction that changes the case: nobody hears of it before it is committed, or if it never is. */
  readonly announce?: (transaction: Transaction<Tables>, change: CaseChanged) => Promise<void>;
  /** Called once it is committed. */
  readonly committed: (change: CaseChanged) => void;
  /** @returns how to hear no more */
  readonly listen: (watched: Pick<CaseChanged, 'homeCounty' | 'number'>, listener: CaseListener) => () => void;
  readonly close?: () => Promise<void>;
}

/** Who listens to which case. */
export const caseListeners = () => {
  const listeners = new Map<string, Set<CaseListener>>();
  const keyOf = ({homeCounty, number}: Pick<CaseChanged, 'homeCounty' | 'number'>) => `${homeCounty} ${number}`;
  return {
    listen: (watched: Pick<CaseChanged, 'homeCounty' | 'number'>, listener: CaseListener) => {
      const key = keyOf(watched);
      const ofCase = listeners.get(key) ?? new Set();
      listeners.set(key, ofCase.add(listener));
      return () => {
        ofCase.delete(listener);
        if (ofCase.size === 0 && listeners.get(key) === ofCase) listeners.delete(key);
      };
    },
    tell: (change: CaseChanged) => {
      for (const listener of listeners.get(keyOf(change)) ?? []) listener(change.sequence);
    },
    /** Something may have been missed. */
    tellAll: () => {
      for (const ofCase of listeners.values()) for (const listener of ofCase) listener(undefined);
    },
  };
};

/** For the one process that has the database to itself. */
export const changesHere = (): CaseChanges => {
  const {listen, tell} = caseListeners();
  return {committed: tell, listen};
};
