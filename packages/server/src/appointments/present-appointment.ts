import type {Answers, Appointment, CaseSummaryLine, DeskAppointment, Slot as WireSlot, Text} from '@pls-kit/contract';
import {toLocalDate, toLocalInstant} from '@pls-kit/rules';
import {toUnitRef} from '../cases/case-names.js';
import {readAnswersOf} from '../cases/case-store.js';
import {contactOf, summarise} from '../cases/case-summary.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {World} from '../world.js';
import {
  readAppointmentAnswers,
  readAppointmentTexts,
  reasonText,
  type State,
  type StoredAppointment,
} from './appointment-store.js';
import {isOver} from './erase-appointment.js';
import {changeableUntilOf, isChangeable, isMovable} from './move-appointment.js';
import {freeInstead, presentPlace, presentService} from './present-slot.js';
import {findRota} from './rota.js';

const stateTexts: Readonly<Record<State, Text>> = {
  booked: {zh: '约好了', en: 'Booked'},
  cancelled: {zh: '取消了', en: 'Cancelled'},
  arrived: {zh: '来过了', en: 'You came'},
  missed: {zh: '没有来', en: 'Missed'},
};

/** When, where and with whom: what the citizen and the desk see alike. */
const presentTime = (stored: StoredAppointment, catalogue: Catalogue) => ({
  number: stored.number,
  kind: stored.kind,
  ...presentService(stored.service, catalogue),
  state: stored.state,
  stateText: stateTexts[stored.state],
  start: toLocalInstant(stored.startsAt),
  end: toLocalInstant(stored.endsAt),
  unit: toUnitRef(stored.unit, catalogue),
  place: presentPlace(stored.place, catalogue),
  ...(stored.hostName && {host: stored.hostName}),
  ...(stored.ofCase && {case: stored.number}),
  version: stored.version,
});

const reasonsOf = (world: World, stored: readonly StoredAppointment[]) =>
  readAppointmentTexts(
    world,
    stored.filter(({state}) => state === 'cancelled' || state === 'booked'),
    reasonText,
  );

/** What was filled in, with the appointment or with its case, by number. */
const answersOf = async (world: World, stored: readonly StoredAppointment[]): Promise<ReadonlyMap<string, Answers>> => {
  const own = await readAppointmentAnswers(
    world,
    stored.filter(({ofCase}) => !ofCase),
  );
  const ofCases = await readAnswersOf(
    world,
    stored.filter(({ofCase}) => ofCase),
  );
  return new Map([...own, ...ofCases]);
};

/** Free times in the place of what the office called off, while there is still a time to come for. */
const insteadOf = async (world: World, catalogue: Catalogue, stored: StoredAppointment): Promise<WireSlot[]> => {
  const {state, slot: id, startsAt} = stored;
  const rota = findRota(id.slice(0, id.lastIndexOf('.')), catalogue);
  return state === 'cancelled' && rota ? freeInstead(world, catalogue, {id, rota, start: new Date(startsAt)}) : [];
};

/** An appointment as its citizen sees it: sensitive answers masked. That of a case leaves the answers to the case. */
export const presentAppointment = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredAppointment,
): Promise<Appointment> => {
  const reason = (await reasonsOf(world, [stored])).get(stored.number);
  const instead = reason === undefined ? [] : await insteadOf(world, catalogue, stored);
  const answers = stored.ofCase ? {} : ((await answersOf(world, [stored])).get(stored.number) ?? {});
  const form = {code: stored.form, version: stored.formVersion};
  return {
    ...presentTime(stored, catalogue),
    homeCounty: stored.homeCounty,
    provenance: stored.provenance,
    slot: stored.slot,
    bookedAt: toLocalInstant(stored.bookedAt),
    updatedAt: toLocalInstant(stored.updatedAt),
    changeableUntil: toLocalInstant(changeableUntilOf(stored, world)),
    ...(reason !== undefined && {reason}),
    ...(instead.length > 0 && {instead}),
    summary: summarise(form, answers, catalogue, {masked: true}),
    actions: [
      ...((await isMovable(stored, world)) ? (['move'] as const) : []),
      ...(isChangeable(stored, world) ? (['cancel'] as const) : []),
      ...(isOver(stored, world.now()) && !stored.ofCase ? (['erase'] as const) : []),
    ],
  };
};

/** What can be recorded of an appointment at this moment; the one can be put right by the other. */
export const attendanceOpen = ({state, startsAt}: StoredAppointment, now: Date): ('arrived' | 'missed')[] => {
  if (state === 'cancelled') return [];
  const hasDay = toLocalDate(now) >= toLocalDate(startsAt);
  const hasBegun = now.toISOString() >= startsAt;
  return [
    ...(hasDay && state !== 'arrived' ? (['arrived'] as const) : []),
    ...(hasBegun && state !== 'missed' ? (['missed'] as const) : []),
  ];
};

/** Whether the office can still call it off. */
export const canBeCalledOff = ({state, startsAt}: StoredAppointment, now: Date): boolean =>
  state === 'booked' && startsAt > now.toISOString();

/** What a caller may do with one appointment: the scope's word, see desk/scope.ts. */
export interface DeskRights {
  readonly attendance: (stored: StoredAppointment) => boolean;
  readonly cancel: (stored: StoredAppointment) => boolean;
}

/**
 * Appointments as the desk sees them.
 *
 * @param options.masked - name and phone alone, masked; in full, everything that was filled in
 */
export const presentDeskAppointments = async (
  world: World,
  catalogue: Catalogue,
  appointments: readonly StoredAppointment[],
  {masked, rights}: {readonly masked: boolean; readonly rights: DeskRights},
): Promise<DeskAppointment[]> => {
  const reasons = await reasonsOf(world, appointments);
  const answers = await answersOf(world, appointments);
  const now = world.now();
  return appointments.map((stored) => {
    const form = {code: stored.form, version: stored.formVersion};
    const filledIn = answers.get(stored.number) ?? {};
    const applicant: CaseSummaryLine[] = masked
      ? contactOf(form, filledIn, catalogue)
      : summarise(form, filledIn, catalogue, {masked: false});
    const reason = reasons.get(stored.number);
    return {
      ...presentTime(stored, catalogue),
      applicant,
      masked,
      ...(reason !== undefined && {reason}),
      actions: [
        ...(rights.attendance(stored) ? attendanceOpen(stored, now) : []),
        ...(canBeCalledOff(stored, now) && rights.cancel(stored) ? (['cancel'] as const) : []),
      ],
    };
  });
};
