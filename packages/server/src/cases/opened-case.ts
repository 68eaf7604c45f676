import type {Context} from 'hono';
import {readBearerToken, unauthorized} from '../bearer-token.js';
import type {ServerEnvironment} from '../environment.js';
import type {World} from '../world.js';
import {findCase, type StoredCase} from './case-store.js';
import {readCaseToken} from './case-token.js';

/**
 * The case that the request's token opens, and until when.
 *
 * @throws {ProblemError} 401 no token, another case's, one that is over; alike for all of them
 */
export const openedUntil = async (
  {database, secrets, now}: World,
  context: Context<ServerEnvironment>,
  number: string,
): Promise<{readonly stored: StoredCase; readonly expiresAt: Date}> => {
  const opened = await readCaseToken(secrets, readBearerToken(context), now());
  const stored = opened?.number === number ? await findCase(database, opened) : undefined;
  if (!opened || !stored || stored.erasedAt !== null) throw unauthorized();
  return {stored, expiresAt: opened.expiresAt};
};

/** The same, where the time does not matter. */
export const openedCase = async (
  world: World,
  context: Context<ServerEnvironment>,
  number: string,
): Promise<StoredCase> => (await openedUntil(world, context, number)).stored;
