import type {CaseErasure} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import {deleteMarked, markForDeletion} from '../attachments/delete-attachments.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {forgetAnswersAbout} from '../floods/idempotency-keys.js';
import type {World} from '../world.js';
import type {StoredCase} from './case-store.js';
import {changeCase} from './change-case.js';

/**
 * Erases everything personal of a case that has ended: what was filled in and said, notes, and what it could be found by.
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
): Promise<CaseErasure> => {
  const {homeCounty, number} = stored;
  const at = world.now();
  await changeCase(world, catalogue, stored, {
    step: 'erase',
    version,
    actor: 'citizen',
    columns: {erased_at: at.toISOString(), code_hash: ''},
    alongside: async (transaction) => {
      await markForDeletion(transaction, stored);
      for (const table of ['case_texts', 'case_lookups'] as const) {
        await transaction
          .deleteFrom(table)
          .where('home_county', '=', homeCounty)
          .where('number', '=', number)
          .execute();
      }
    },
  });
  await deleteMarked(world);
  await forgetAnswersAbout(world.database, number);
  return {number, erasedAt: toLocalInstant(at)};
};
