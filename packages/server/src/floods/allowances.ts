import {windowMs, type Used} from './rate-counters.js';

/** What is left of somebody's allowance after one use. */
export interface Left {
  readonly allowed: boolean;
  /** As far as this node knows; others may have used more. */
  readonly remaining: number;
  /** Whole seconds until the window ends, at least 1. */
  readonly resetSeconds: number;
}

/** Uses one of somebody's allowance. */
export type TakeAllowance = (subject: string, limit: number, now: Date) => Promise<Left>;

/** What this node may still give out by itself. */
interface Held {
  readonly windowStart: number;
  /** Units that were counted for this node and not used yet. */
  held: number;
  /** What nobody has counted yet. */
  readonly free: number;
}

/** Most senders that a node remembers; of more, those seen first are asked for anew. */
const mostRemembered = 20_000;
/** A node counts so much of an allowance at once, and gives it out by itself: one write for many requests. */
const shareAtOnce = 1 / 20;

const isOver = ({windowStart}: Held, now: Date) => Math.abs(now.getTime() - windowStart) >= windowMs;

/**
 * Gives out allowances of so many uses a minute.
 *
 * @param count - counts units for somebody, where every node counts; without it this node counts for itself alone
 */
export const makeAllowances = (count?: (subject: string, units: number, now: Date) => Promise<Used>): TakeAllowance => {
  const remembered = new Map<string, Held>();
  const asking = new Map<string, Promise<Held>>();

  const keep = (subject: string, held: Held): Held => {
    // Anew at the end: the map's order is that of age.
    remembered.delete(subject);
    const [oldest] = remembered.keys();
    if (oldest !== undefined && remembered.size >= mostRemembered) remembered.delete(oldest);
    remembered.set(subject, held);
    return held;
  };

  const ask = async (subject: string, limit: number, now: Date): Promise<Held> => {
    if (!count) return keep(subject, {windowStart: now.getTime(), held: limit, free: 0});
    const units = Math.max(1, Math.floor(limit * shareAtOnce));
    const {used, windowStart} = await count(subject, units, now);
    const held = Math.max(0, Math.min(units, limit - (used - units)));
    return keep(subject, {windowStart, held, free: Math.max(0, limit - used)});
  };

  return async (subject, limit, now) => {
    let known = remembered.get(subject);
    while (!known || isOver(known, now) || (known.held <= 0 && known.free > 0)) {
      // Many at once ask together.
      let answer = asking.get(subject);
      if (!answer) {
        answer = ask(subject, limit, now).finally(() => asking.delete(subject));
        asking.set(subject, answer);
      }
      known = await answer;
      // What came of it belongs to a window of another clock: it counts all the same.
      if (isOver(known, now)) break;
    }
    const allowed = known.held > 0;
    if (allowed) known.held -= 1;
    const endsInMs = known.windowStart + windowMs - now.getTime();
    return {
      allowed,
      remaining: known.held + known.free,
      resetSeconds: Math.min(windowMs / 1000, Math.max(1, Math.ceil(endsInMs / 1000))),
    };
  };
};
