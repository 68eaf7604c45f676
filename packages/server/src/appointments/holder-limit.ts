import {problemTypes} from '@pls-kit/contract';
import type {Kysely, Transaction} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {Words} from '../locale.js';
import {ProblemError} from '../problem.js';
import type {Holder} from './appointment-rows.js';
import {bookingRuleOf} from './booking-rules.js';
import type {Slot} from './slots.js';

/** Why a phone gets no seat here. */
export const heldWords = {
  zh: '这个电话已经约了这个时间。想改时间，请打开原来的预约。',
  en: 'This phone has booked this very time. To change it, open that appointment.',
};

export const slotHeld = (detail: Words = heldWords) => new ProblemError(problemTypes.slotHeld, 409, {detail});

/** For which appointment, and when. */
interface Claim {
  readonly at: string;
  /** The appointment itself, where there is one already. */
  readonly number?: string | undefined;
  /** What is only moved makes none more. Default true. */
  readonly isOneMore?: boolean;
}

/**
 * Sees that one phone does not take what others need: no slot twice, and no more open appointments of a kind than the rule says.
 *
 * @param database - or, to be sure, the transaction that has called {@link lockHolder}
 * @returns why the phone gets no seat; undefined when it may have one
 */
export const findHolderFault = async (
  database: Kysely<Tables>,
  {id, rota}: Slot,
  holder: Holder | null,
  {at, number, isOneMore = true}: Claim,
): Promise<Words | undefined> => {
  if (holder === null) return undefined;
  const {openPerPhone} = bookingRuleOf(rota.kind);
  const rows = await database
    .selectFrom('appointments')
    .select(['slot', 'number'])
    .where('home_county', '=', rota.homeCounty)
    .where('holder', 'in', holder.hashes)
    .where('kind', '=', rota.kind)
    .where('state', '=', 'booked')
    .where('starts_at', '>', at)
    .execute();
  const others = rows.filter((row) => row.number !== number);
  if (others.some(({slot}) => slot === id)) return heldWords;
  if (!isOneMore || others.length < openPerPhone) return undefined;
  const most = String(openPerPhone);
  return {
    zh: `这个电话已经有 ${most} 个还没去的预约。先取消一个再约，急的话打 12348。`,
    en: `This phone has ${most} open ${openPerPhone === 1 ? 'appointment' : 'appointments'}. Cancel one first; if it is urgent, call 12348.`,
  };
};

/** Keeps everybody else from booking for this phone until the transaction ends: what it has is counted after this. */
const lockHolder = async (
  transaction: Transaction<Tables>,
  {rota, end}: Slot,
  holder: Holder | null,
): Promise<void> => {
  if (holder === null) return;
  // Under every key, in one order: two nodes may differ in which key is the current one.
  const rows = [...holder.hashes]
    .sort()
    .map((hash) => ({home_county: rota.homeCounty, holder: hash, ends_at: end.toISOString()}));
  await transaction
    .insertInto('appointment_holders')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['home_county', 'holder']).doUpdateSet((row) => ({ends_at: row.ref('excluded.ends_at')})),
    )
    .execute();
};

/** {@link findHolderFault}, in a transaction that nobody gets ahead of. */
export const claimHolder = async (
  transaction: Transaction<Tables>,
  slot: Slot,
  holder: Holder | null,
  claim: Claim,
): Promise<Words | undefined> => {
  await lockHolder(transaction, slot, holder);
  return findHolderFault(transaction, slot, holder, claim);
};
