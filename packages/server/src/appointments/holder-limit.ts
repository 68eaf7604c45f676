import {problemTypes} from '@pls-kit/contract';
import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {Words} from '../locale.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {bookingRuleOf} from './booking-rules.js';
import type {Slot} from './slots.js';

/** Why a phone gets no seat here. */
export const heldWords = {
  zh: '这个电话已经约了这个时间。想改时间，请打开原来的预约。',
  en: 'This phone has booked this very time. To change it, open that appointment.',
};

export const slotHeld = (detail: Words = heldWords) => new ProblemError(problemTypes.slotHeld, 409, {detail});

/** Whether somebody has a seat in a slot. */
export const holdsSlot = async (database: Kysely<Tables>, {id, rota}: Slot, holder: string): Promise<boolean> => {
  const row = await database
    .selectFrom('appointments')
    .select('number')
    .where('home_county', '=', rota.homeCounty)
    .where('slot', '=', id)
    .where('holder', '=', holder)
    .executeTakeFirst();
  return row !== undefined;
};

/**
 * Sees that one phone does not take what others need. That nobody has one slot twice, a unique key guarantees; how many open
 * appointments a phone has is counted before, so that two at the very same moment may make one too many.
 *
 * @returns why the phone gets no seat; undefined when it may have one
 */
export const findHolderFault = async (world: World, slot: Slot, holder: string | null): Promise<Words | undefined> => {
  if (holder === null) return undefined;
  const {database, now, settings} = world;
  const {openPerPhone} = bookingRuleOf(slot.rota.kind, settings.booking);
  const rows = await database
    .selectFrom('appointments')
    .select('slot')
    .where('home_county', '=', slot.rota.homeCounty)
    .where('holder', '=', holder)
    .where('kind', '=', slot.rota.kind)
    .where('state', '=', 'booked')
    .where('starts_at', '>', now().toISOString())
    .execute();
  if (rows.some(({slot: held}) => held === slot.id)) return heldWords;
  if (rows.length < openPerPhone) return undefined;
  const most = String(openPerPhone);
  return {
    zh: `这个电话已经有 ${most} 个还没去的预约。先取消一个再约，急的话打 12348。`,
    en: `This phone has ${most} open ${openPerPhone === 1 ? 'appointment' : 'appointments'}. Cancel one first; if it is urgent, call 12348.`,
  };
};
