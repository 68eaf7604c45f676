import type {Catalogue} from '../catalogue/catalogue.js';
import type {Transaction} from 'kysely';
import type {Tables} from '../database/tables.js';
import {findCase, holdUnerased, readAnswersOf} from '../cases/case-store.js';
import {isOpenState} from '../cases/transitions.js';
import {problemTypes} from '@pls-kit/contract';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {columnsOfSlot, holderOf, type Holder} from './appointment-rows.js';
import {readAppointmentAnswers, type StoredAppointment} from './appointment-store.js';
import {bookingRuleOf} from './booking-rules.js';
import {findSlotNow, isOffered} from './find-slot.js';
import {changeAppointment, checkVersion, notNow} from './change-appointment.js';
import {claimHolder, findHolderFault, slotHeld} from './holder-limit.js';
import {slotFull} from './present-slot.js';
import {unavailableWords} from './read-slot.js';
import {exchangeSeat, giveSeatBack, SlotIsFull} from './seats.js';
import {changeableUntil, type Slot} from './slots.js';

/** Until when the citizen can move or cancel it. */
export const changeableUntilOf = ({kind, startsAt}: StoredAppointment, {settings}: World): Date =>
  changeableUntil(new Date(startsAt), bookingRuleOf(kind, settings.booking).changeMinutes);

/** Whether the citizen can still move or cancel it. */
export const isChangeable = (stored: StoredAppointment, world: World): boolean =>
  stored.state === 'booked' && world.now() <= changeableUntilOf(stored, world);

/** The case that can have a time again: it is worked on, and what was booked with it was called off. */
const caseWithoutTime = async (
  {database}: World,
  stored: StoredAppointment,
): Promise<{readonly unit: string} | undefined> => {
  if (!stored.ofCase || stored.state !== 'cancelled') return undefined;
  const found = await findCase(database, stored);
  return found && found.erasedAt === null && isOpenState(found.state) ? {unit: found.unit} : undefined;
};

/** Whether the citizen can move it: another time, or one again with the case that has lost its own. */
export const isMovable = async (stored: StoredAppointment, world: World): Promise<boolean> =>
  isChangeable(stored, world) || (await caseWithoutTime(world, stored)) !== undefined;

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
  {id, unit}: {readonly id: string; readonly unit: string},
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
    (!stored.ofCase || rota.unit === unit);
  if (!fits) {
    throw refused('not-an-option', {
      zh: '这个时间不能换，请选同一县区、同一种预约的时间',
      en: 'Please choose a time of the same kind in the same county',
    });
  }
  if (id === stored.slot && stored.state === 'booked')
    throw refused('not-an-option', {zh: '这就是现在约的时间', en: 'This is the time it has now'});
  if (!(await isOffered(world, slot))) throw refused('not-an-option', unavailableWords);
  return slot;
};

/** Keeps the case as it is until its new time is booked. @throws {ProblemError} illegal-transition (409): it has ended or moved on */
const holdCase = async (transaction: Transaction<Tables>, stored: StoredAppointment, {rota}: Slot): Promise<void> => {
  const found = (await holdUnerased(transaction, stored)) ? await findCase(transaction, stored) : undefined;
  if (found && isOpenState(found.state) && found.unit === rota.unit) return;
  throw notNow(stored, {
    zh: '办件刚刚有了变化，请刷新后再看。',
    en: 'The case has just changed: please look at it again.',
  });
};

/** Whose it is, by what was filled in with it or with its case. */
const holderOfStored = async (world: World, stored: StoredAppointment): Promise<Holder | null> => {
  const answers = await (stored.ofCase ? readAnswersOf : readAppointmentAnswers)(world, [stored]);
  const form = {code: stored.form, version: stored.formVersion};
  return holderOf(world, form, answers.get(stored.number) ?? {});
};

/**
 * Moves an appointment to another slot: both seats in one transaction, so that whoever cannot have the new one keeps the old. What
 * was called off with a case that goes on is booked again in the same way, at the unit that the case is at now.
 *
 * @throws {ProblemError} invalid-case (422), slot-full, slot-held, version-conflict (409), illegal-transition (409: over, or too near)
 */
export const moveAppointment = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredAppointment,
  {version, slot: id}: {readonly version: number; readonly slot: string},
): Promise<StoredAppointment> => {
  const waiting = await caseWithoutTime(world, stored);
  if (waiting) checkVersion(stored, version);
  else checkChangeable(stored, version, world);
  const slot = await readNewSlot(world, catalogue, stored, {id, unit: waiting?.unit ?? stored.unit});
  const holder = await holderOfStored(world, stored);
  const claim = {at: world.now().toISOString(), number: stored.number, isOneMore: stored.state !== 'booked'};
  const fault = () => findHolderFault(world.database, slot, holder, claim);
  const found = await fault();
  if (found) throw slotHeld(found);
  try {
    return await changeAppointment(world, stored, {
      type: 'moved',
      version,
      actor: 'citizen',
      columns: {...columnsOfSlot(slot), state: 'booked', holder: holder?.hash ?? null},
      alongside: async (transaction) => {
        if (waiting) await holdCase(transaction, stored, slot);
        const claimed = await claimHolder(transaction, slot, holder, claim);
        if (claimed) throw slotHeld(claimed);
        if (!(await exchangeSeat(transaction, slot, waiting ? null : stored.slot))) throw new SlotIsFull();
      },
    });
  } catch (error) {
    if (error instanceof SlotIsFull) throw await slotFull(world, catalogue, slot);
    // A booking under the same phone came in between: the unique key has kept it out.
    const late = error instanceof ProblemError ? undefined : await fault();
    throw late ? slotHeld(late) : error;
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
