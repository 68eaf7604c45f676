import type {Catalogue} from '../catalogue/catalogue.js';
import {problemTypes} from '@pls-kit/contract';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {columnsOfSlot} from './appointment-rows.js';
import type {StoredAppointment} from './appointment-store.js';
import {bookingRuleOf} from './booking-rules.js';
import {findSlotNow} from './find-slot.js';
import {changeAppointment, checkVersion, notNow} from './change-appointment.js';
import {holdsSlot, slotHeld} from './holder-limit.js';
import {slotFull} from './present-slot.js';
import {unavailableWords} from './read-slot.js';
import {exchangeSeat, giveSeatBack, SlotIsFull} from './seats.js';
import {changeableUntil, isBookable, type Slot} from './slots.js';

/** Until when the citizen can move or cancel it. */
export const changeableUntilOf = ({kind, startsAt}: StoredAppointment, {settings}: World): Date =>
  changeableUntil(new Date(startsAt), bookingRuleOf(kind, settings.booking).changeMinutes);

/** Whether the citizen can still move or cancel it. */
export const isChangeable = (stored: StoredAppointment, world: World): boolean =>
  stored.state === 'booked' && world.now() <= changeableUntilOf(stored, world);

const checkChangeable = (stored: StoredAppointment, version: number, world: World): void => {
  checkVersion(stored, version);
  if (isChangeable(stored, world)) return;
  throw notNow(
    stored,
    stored.state === 'booked'
      ? {
          zh: '离约好的时间太近了，不能在网上改了。来不了的话，打 12348 说一声。',
          en: 'It is too close to the time to change it online. If you cannot come, please call 12348.',
        }
      : {zh: '这个预约已经结束了，请重新约。', en: 'This appointment is over: please book anew.'},
  );
};

/** @throws {ProblemError} invalid-case (422): unknown, not bookable, or another kind, county or unit than it has to be */
const readNewSlot = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredAppointment,
  id: string,
): Promise<Slot> => {
  const refused = (code: string, message: {zh: string; en: string}) =>
    new ProblemError(problemTypes.invalidCase, 422, {violations: [{pointer: '/slot', code, message}]});
  const slot = await findSlotNow(world, catalogue, id);
  if (!slot) throw refused('unknown-code', {zh: '没有这个时间，请从列表里选', en: 'There is no such time'});
  const {rota} = slot;
  const fits =
    rota.homeCounty === stored.homeCounty &&
    rota.kind === stored.kind &&
    rota.service === stored.service &&
    (!stored.ofCase || rota.unit === stored.unit);
  if (!fits) {
    throw refused('not-an-option', {
      zh: '这个时间不能换，请选同一县区、同一种预约的时间',
      en: 'Please choose a time of the same kind in the same county',
    });
  }
  if (id === stored.slot) throw refused('not-an-option', {zh: '这就是现在约的时间', en: 'This is the time it has now'});
  if (!isBookable(slot, world.now(), world.settings.booking)) throw refused('not-an-option', unavailableWords);
  return slot;
};

/**
 * Moves an appointment to another slot: both seats in one transaction, so that whoever cannot have the new one keeps the old.
 *
 * @throws {ProblemError} invalid-case (422), slot-full, slot-held, version-conflict (409), illegal-transition (409: over, or too near)
 */
export const moveAppointment = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredAppointment,
  {version, slot: id}: {readonly version: number; readonly slot: string},
): Promise<StoredAppointment> => {
  checkChangeable(stored, version, world);
  const slot = await readNewSlot(world, catalogue, stored, id);
  const held = () => stored.holder !== null && holdsSlot(world.database, slot, stored.holder);
  if (await held()) throw slotHeld();
  try {
    return await changeAppointment(world, stored, {
      type: 'moved',
      version,
      actor: 'citizen',
      columns: columnsOfSlot(slot),
      alongside: async (transaction) => {
        if (!(await exchangeSeat(transaction, slot, stored.slot))) throw new SlotIsFull();
      },
    });
  } catch (error) {
    if (error instanceof SlotIsFull) throw await slotFull(world, catalogue, slot);
    // A booking under the same phone came in between: the unique key has kept it out.
    if (!(error instanceof ProblemError) && (await held())) throw slotHeld();
    throw error;
  }
};

/**
 * Gives the seat back, at the citizen's word.
 *
 * @throws {ProblemError} version-conflict (409), illegal-transition (409: over, or too near)
 */
export const cancelAppointment = (
  world: World,
  stored: StoredAppointment,
  {version}: {readonly version: number},
): Promise<StoredAppointment> => {
  checkChangeable(stored, version, world);
  return changeAppointment(world, stored, {
    type: 'cancelled',
    version,
    actor: 'citizen',
    columns: {state: 'cancelled', holder: null},
    alongside: (transaction) => giveSeatBack(transaction, stored),
  });
};
