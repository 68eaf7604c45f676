import type {StoredCase} from './case-store.js';

/**
 * The instant of a case's next event: now, but never before its last. A clock that was set back makes the history stand still for
 * a while; it never runs backwards. Limits are counted by the clock as it is.
 */
export const instantAfter = ({updatedAt}: Pick<StoredCase, 'updatedAt'>, now: Date): Date =>
  now.getTime() < Date.parse(updatedAt) ? new Date(updatedAt) : now;
