import {problemTypes, type CaseErasure, type CaseErasureRequest} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {ProblemError} from '../problem.js';
import {erasedColumns, eraseWords, tidyUpAfter} from '../retention/erase-words.js';
import {erasureRequestWords} from '../retention/hold-words.js';
import type {World} from '../world.js';
import type {StoredCase} from './case-store.js';
import {changeCase} from './change-case.js';

/**
 * Records that the citizen wants a case erased that is on hold: from here on its words are only kept (个人信息保护法 art. 47), so
 * nobody finds it by a name or phone any more, and few may open it. Asking again changes nothing.
 */
const requestErasure = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  version: number,
): Promise<CaseErasureRequest> => {
  const {homeCounty, number} = stored;
  if (stored.version !== version) {
    throw new ProblemError(problemTypes.versionConflict, 409, {version: stored.version, state: stored.state});
  }
  const requestedAt = stored.erasureRequestedAt ?? world.now().toISOString();
  if (stored.erasureRequestedAt === null) {
    await changeCase(world, catalogue, stored, {
      step: 'request-erasure',
      version,
      actor: 'citizen',
      columns: {erasure_requested_at: requestedAt, lookup_key_id: ''},
      alongside: async (transaction) => {
        await transaction
          .deleteFrom('case_lookups')
          .where('home_county', '=', homeCounty)
          .where('number', '=', number)
          .execute();
      },
    });
  }
  return {number, requestedAt: toLocalInstant(requestedAt), text: erasureRequestWords};
};

/**
 * Erases everything personal of a case that has ended: what was filled in and said, notes, files and what it could be found by.
 * On a case that is on hold it is a request, which the release of the hold carries out.
 *
 * The skeleton stays for the statistics, and the idempotency key as a tombstone: a resend opens no second case. Number and
 * code open nothing from now on, alike to a number that nobody has.
 *
 * @throws {ProblemError} illegal-transition (409: not ended), version-conflict (409)
 */
export const eraseCase = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  version: number,
): Promise<CaseErasure | CaseErasureRequest> => {
  if (stored.heldAt !== null) return requestErasure(world, catalogue, stored, version);
  const at = world.now();
  await changeCase(world, catalogue, stored, {
    step: 'erase',
    version,
    actor: 'citizen',
    columns: erasedColumns(at),
    alongside: (transaction) => eraseWords(transaction, stored, at),
  });
  await tidyUpAfter(world, stored);
  return {number: stored.number, erasedAt: toLocalInstant(at)};
};
