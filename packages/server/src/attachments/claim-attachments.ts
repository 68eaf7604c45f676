import {problemTypes} from '@pls-kit/contract';
import type {Kysely} from 'kysely';
import type {CaseReference} from '../cases/case-token.js';
import type {Tables} from '../database/tables.js';
import type {Words} from '../locale.js';
import {ProblemError} from '../problem.js';
import {never} from './attachment-store.js';
import {limits} from './limits.js';

const refuse = (pointer: string, code: string, message: Words) =>
  new ProblemError(problemTypes.invalidCase, 422, {violations: [{pointer, code, message}]});

/** Takes one file for a case; false when it is not there, not whole, refused, of another county or of another case. */
const claim = async (
  transaction: Kysely<Tables>,
  {homeCounty, number}: CaseReference,
  id: string,
  at: string,
): Promise<boolean> => {
  const {numUpdatedRows} = await transaction
    .updateTable('attachments')
    .set({number, claimed_at: at, expires_at: never})
    .where('home_county', '=', homeCounty)
    .where('id', '=', id)
    .where('number', 'is', null)
    // A scanner that is away must not hold up a form: until it has looked, nobody can open the file.
    .where('state', 'in', ['inspecting', 'accepted'])
    .where('expires_at', '>', at)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/**
 * Makes files part of a case, in the transaction that opens or changes it: all of them or nothing.
 *
 * @param receipts - ids as the form carries them
 * @throws {ProblemError} invalid-case (422), a violation for the first that cannot be taken
 */
export const claimAttachments = async (
  transaction: Kysely<Tables>,
  reference: CaseReference,
  receipts: readonly string[],
  now: Date,
): Promise<void> => {
  const ids = [...new Set(receipts)];
  if (ids.length === 0) return;
  for (const id of ids) {
    if (await claim(transaction, reference, id, now.toISOString())) continue;
    throw refuse(`/attachments/${String(receipts.indexOf(id))}`, 'unknown-code', {
      zh: '这个附件已经失效，或者不是为这个县区传的，请重新添加',
      en: 'This file is not there any more, or was sent for another county: add it again',
    });
  }
  // PostgreSQL gives these as text.
  const {files, bytes} = await transaction
    .selectFrom('attachments')
    .select((row) => [row.fn.countAll<number | string>().as('files'), row.fn.sum<number | string>('size').as('bytes')])
    .where('home_county', '=', reference.homeCounty)
    .where('number', '=', reference.number)
    .executeTakeFirstOrThrow();
  if (Number(files) > limits.filesOfCase || Number(bytes) > limits.caseTotal) {
    const [most, total] = [String(limits.filesOfCase), String(limits.caseTotal / 1024 / 1024)];
    throw refuse('/attachments', 'too-large', {
      zh: `一件事最多附 ${most} 个文件，一共 ${total} MB，请去掉几个`,
      en: `A case takes at most ${most} files of ${total} MB in all: leave some out`,
    });
  }
};
