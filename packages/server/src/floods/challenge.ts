import type {Challenge} from '@pls-kit/contract';
import {areSolved, toLocalInstant, type Puzzles} from '@pls-kit/rules';
import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import {fromBase64url, toBase64url} from '../secrets/base64url.js';
import {sameBytes} from '../secrets/same-bytes.js';
import type {World} from '../world.js';

/** Long enough to read through what is about to be sent. */
const lifetimeMs = 10 * 60_000;

/**
 * 64 puzzles of 2¹⁰ hashes each: 66 000 in the mean, a few tenths of a second on a phone four times slower than a desktop. One
 * bit more, twice that, when its network floods. The bar is three seconds; the worst of 90 runs, on a machine with five times
 * more to do than cores, took 2.1 (`npm run bench -- proof-of-work 30`).
 */
const puzzles = 64;
const leastZeroBits = 10;
/** Of its allowance, what a network may use before more is asked of it. */
const loadSteps = [0.25];

/** What has to be worked out under a load of 0 to 1. */
export const difficultyAt = (load: number): Omit<Puzzles, 'challenge'> => ({
  puzzles,
  zeroBits: leastZeroBits + loadSteps.filter((step) => load > step).length,
});

/** Sets a challenge that any node can check without having kept it. */
export const setChallenge = async ({secrets, random, now}: World, load: number): Promise<Challenge> => {
  const {zeroBits} = difficultyAt(load);
  const expires = now().getTime() + lifetimeMs;
  const content = JSON.stringify([secrets.currentKeyId, toBase64url(random(12)), puzzles, zeroBits, expires]);
  const payload = toBase64url(new TextEncoder().encode(content));
  const signature = toBase64url(await secrets.keyedHash('challenge', payload));
  return {challenge: `${payload}.${signature}`, puzzles, zeroBits, expiresAt: toLocalInstant(new Date(expires))};
};

/** A challenge of ours that was solved in time. */
export interface Solved {
  readonly id: string;
  readonly expiresAt: Date;
}

type Payload = [keyId: string, id: string, puzzles: number, zeroBits: number, expires: number];

/** @returns undefined when it is none of ours */
const readPayload = async ({secrets}: World, payload: string, signature: string): Promise<Payload | undefined> => {
  const [bytes, signed] = [fromBase64url(payload), fromBase64url(signature)];
  if (!bytes || !signed) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // Not JSON: as good as no challenge.
    return undefined;
  }
  const [keyId] = Array.isArray(content) ? (content as unknown[]) : [];
  if (typeof keyId !== 'string' || !secrets.keyIds.includes(keyId)) return undefined;
  // What we signed has our shape.
  return sameBytes(signed, await secrets.keyedHash('challenge', payload, keyId)) ? (content as Payload) : undefined;
};

/**
 * Checks a proof: one keyed hash and, only if the challenge is ours and not over, one hash for each puzzle.
 *
 * @param proof - challenge, `~`, answers
 * @returns undefined when it is none
 */
export const readProof = async (world: World, proof: string): Promise<Solved | undefined> => {
  const [challenge = '', answers = '', ...more] = proof.split('~');
  const [payload = '', signature = '', ...rest] = challenge.split('.');
  if (more.length > 0 || rest.length > 0) return undefined;
  const read = await readPayload(world, payload, signature);
  if (!read) return undefined;
  const [, id, count, zeroBits, expires] = read;
  if (world.now().getTime() >= expires) return undefined;
  return areSolved({challenge, puzzles: count, zeroBits}, answers) ? {id, expiresAt: new Date(expires)} : undefined;
};

/**
 * Spends a solved challenge on one request; that very request may be sent again.
 *
 * @returns false: it was spent on another
 */
export const spendChallenge = async (
  database: Kysely<Tables>,
  {id, expiresAt}: Solved,
  spentOn: string,
): Promise<boolean> => {
  // The no-op update returns the first row when two sends race.
  const row = await database
    .insertInto('spent_challenges')
    .values({id, spent_on: spentOn, expires_at: expiresAt.toISOString()})
    .onConflict((conflict) => conflict.column('id').doUpdateSet((excluded) => ({id: excluded.ref('excluded.id')})))
    .returning('spent_on as spentOn')
    .executeTakeFirstOrThrow();
  return row.spentOn === spentOn;
};

/** Deletes what is over: it would be taken no longer anyway. @returns how many */
export const forgetSpentChallenges = async (database: Kysely<Tables>, now: Date): Promise<number> => {
  const {numDeletedRows} = await database
    .deleteFrom('spent_challenges')
    .where((row) =>
      row.or([
        row('expires_at', '<=', now.toISOString()),
        // By a clock that has since been set back.
        row('expires_at', '>', new Date(now.getTime() + 2 * lifetimeMs).toISOString()),
      ]),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
};
