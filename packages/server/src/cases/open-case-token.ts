import {problemTypes, type CaseToken} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import {ProblemError} from '../problem.js';
import {fromBase64url} from '../secrets/base64url.js';
import {hashQueryCode} from '../secrets/query-code.js';
import {sameBytes} from '../secrets/same-bytes.js';
import {countTry, forgiveTry, triesAllowed, triesEndAt, type CountedTry} from '../tries/code-tries.js';
import {addressSubject, timeOfDay, tooManyTries, watchOverall} from '../tries/wrong-tries.js';
import type {World} from '../world.js';
import {findHomeCounty} from './case-store.js';
import {issueCaseToken} from './case-token.js';

/** From this many tries left on, the answer says so. */
const warnFrom = 3;
/** Looked up when nobody has claimed the number, so that the work is the same. */
const nowhere = '000000';

/** Alike for an unknown number and for a wrong code; what it says of tries is counted for what was typed. */
const rejected = (left: number, until: Date) => {
  const at = timeOfDay(until);
  const detail =
    left > warnFrom
      ? {
          zh: '请对照回执再看一看两个号。找不到的话打 12348。',
          en: 'Please compare both numbers with your receipt, or call 12348.',
        }
      : left > 0
        ? {
            zh: `再错 ${String(left)} 次，要等到 ${at} 才能再试。急的话打 12348。`,
            en: `${String(left)} more wrong ${left === 1 ? 'try' : 'tries'}, and you must wait until ${at}. If urgent, call 12348.`,
          }
        : {
            zh: `要等到 ${at} 才能再试。急的话打 12348。`,
            en: `You can try again at ${at}. If urgent, call 12348.`,
          };
  return new ProblemError(problemTypes.caseCredentialsRejected, 401, {detail});
};

/** What a number can open. The tokens are of one kind: an appointment has a number of its own, or that of its case. */
export type Opened = 'cases' | 'appointments';

const findCodeHash = async ({database}: World, opened: Opened, homeCounty: string, number: string) =>
  database
    .selectFrom(opened)
    .select(['code_hash as codeHash', 'code_key_id as codeKeyId'])
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .executeTakeFirst();

/** Whether number and code belong together: two queries and one HMAC, whatever the answer. */
const checkCode = async (world: World, opened: Opened, number: string, code: string): Promise<string | undefined> => {
  const {database, secrets} = world;
  const homeCounty = await findHomeCounty(database, number);
  const found = await findCodeHash(world, opened, homeCounty ?? nowhere, number);
  const hash = await hashQueryCode(secrets, number, code, found?.codeKeyId ?? secrets.currentKeyId);
  const expected = fromBase64url(found?.codeHash ?? '') ?? new Uint8Array();
  const same = sameBytes(fromBase64url(hash) ?? new Uint8Array(), expected);
  return same ? homeCounty : undefined;
};

const countTries = async (world: World, number: string, address: string): Promise<[CountedTry, CountedTry]> => {
  const {database, now} = world;
  const ofAddress = await addressSubject(world, address);
  return [await countTry(database, `number:${number}`, now()), await countTry(database, ofAddress, now())];
};

/**
 * Trades number and query code for a token.
 *
 * A try is counted before it is looked at, and taken back when it was right: many at once cannot slip past the limit.
 *
 * @param address - the client's, from the socket or a trusted proxy
 * @param opened - where the number is looked up; tries are counted alike
 * @throws {ProblemError} case-credentials-rejected (401), too-many-tries (429)
 */
export const openCaseToken = async (
  world: World,
  {number, code, address}: {number: string; code: string; address: string},
  opened: Opened = 'cases',
): Promise<CaseToken> => {
  const [ofNumber, ofAddress] = await countTries(world, number, address);
  const over = [
    ...(ofNumber.tries > triesAllowed.number ? [ofNumber] : []),
    ...(ofAddress.tries > triesAllowed.address ? [ofAddress] : []),
  ];
  if (over.length > 0) throw tooManyTries(over, world.now());
  const homeCounty = await checkCode(world, opened, number, code);
  if (homeCounty === undefined) {
    await watchOverall(world);
    const leftForNumber = triesAllowed.number - ofNumber.tries;
    const leftForAddress = triesAllowed.address - ofAddress.tries;
    throw rejected(
      Math.min(leftForNumber, leftForAddress),
      triesEndAt(leftForNumber <= leftForAddress ? ofNumber : ofAddress),
    );
  }
  await forgiveTry(world.database, ofNumber);
  await forgiveTry(world.database, ofAddress);
  const {token, expiresAt} = await issueCaseToken(world.secrets, {homeCounty, number}, world.now());
  return {token, expiresAt: toLocalInstant(expiresAt)};
};
