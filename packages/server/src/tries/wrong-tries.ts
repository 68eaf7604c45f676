import {problemTypes} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import {ProblemError} from '../problem.js';
import {toBase64url} from '../secrets/base64url.js';
import type {World} from '../world.js';
import {addressNetwork} from './address-network.js';
import {countTry, triesEndAt, type CountedTry} from './code-tries.js';

/** Wrong tries in an hour, all of them together, that somebody should look at. */
export const alarmAt = 500;

/** `10:35`, rounded up to the minute. */
export const timeOfDay = (instant: Date) => toLocalInstant(new Date(instant.getTime() + 59_999)).slice(11, 16);

/**
 * What tries from an address are counted for.
 *
 * @param what - default: wrong codes of every kind, so that one kind gives no second helping of another
 */
export const addressSubject = async ({secrets}: World, address: string, what = 'address'): Promise<string> =>
  // Counted by its hash: an address names a person more often than not.
  `${what}:${toBase64url(await secrets.keyedHash('client-address', [addressNetwork(address)]))}`;

/** 429 until the first of the counted tries is forgotten. */
export const tooManyTries = (counted: readonly CountedTry[], now: Date): ProblemError => {
  const until = new Date(Math.max(...counted.map((each) => triesEndAt(each).getTime())));
  // At least a second: who comes back at once is refused again.
  const retryAfterSeconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
  const at = timeOfDay(until);
  return new ProblemError(problemTypes.tooManyTries, 429, {
    retryAfterSeconds,
    detail: {
      zh: `输错的次数太多了，要等到 ${at} 才能再试。急的话打 12348。`,
      en: `Too many wrong tries: please wait until ${at}, or call 12348.`,
    },
  });
};

/** 429 for what is allowed only so often, and was not wrong. */
export const tooOften = (counted: CountedTry, now: Date): ProblemError => {
  const retryAfterSeconds = Math.max(1, Math.ceil((triesEndAt(counted).getTime() - now.getTime()) / 1000));
  const at = timeOfDay(triesEndAt(counted));
  return new ProblemError(problemTypes.tooManyTries, 429, {
    retryAfterSeconds,
    title: {zh: '这一小时里次数太多了', en: 'Too often within an hour'},
    detail: {
      zh: `这个网络在一小时里做得太多了，请 ${at} 以后再试。急的话打 12348。`,
      en: `Too many from this network within an hour: please try again after ${at}, or call 12348.`,
    },
  });
};

/** Many wrong tries from everywhere at once: no single limit sees them, so the log says so, once an hour. */
export const watchOverall = async ({database, now, settings}: World): Promise<void> => {
  const {tries} = await countTry(database, 'overall', now());
  if (tries === alarmAt) settings.log?.(JSON.stringify({level: 'alarm', alarm: 'wrong query codes', tries}));
};
