import type {Case, CaseEvent, CasePromise} from '@pls-kit/contract';
import {toLocalDate, toLocalInstant} from '@pls-kit/rules';
import {appointmentOfCase} from '../appointments/appointment-of-case.js';
import {presentAppointment} from '../appointments/present-appointment.js';
import {presentHoldNotice} from '../retention/hold-words.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {citizenTasks} from '../clock/citizen-tasks.js';
import {listClocks} from '../clock/clock-store.js';
import {foremostClock, wasDeemedWithdrawn, type Clock} from '../clock/clocks.js';
import {toPromise} from '../clock/promises.js';
import {presentToCitizen} from '../supervision/present-supervision.js';
import {listSupervisionsOf} from '../supervision/supervision-store.js';
import type {World} from '../world.js';
import {amendableUntil} from './amend-case.js';
import {askedOf, listSaid, ratingOf, replyOf, stepOf} from './case-conversation.js';
import {listConsents} from './case-consents.js';
import {nameOfAssignee, namesOf, toUnitRef} from './case-names.js';
import {listEvents, readAnswers, type StoredCase, type StoredEvent} from './case-store.js';
import {summarise} from './case-summary.js';
import {citizenActions} from './citizen-actions.js';
import {explainEvent, explainState, sayEvent, sayState, stepsAhead} from './case-words.js';

/** The foremost date owed in a case. @throws {RangeError} the case has no clock at all */
export const promiseOf = (clocks: readonly Clock[], today: string, catalogue: Catalogue): CasePromise => {
  const clock = foremostClock(clocks);
  if (!clock) throw new RangeError('A case has no clock');
  return toPromise(clock, today, catalogue.calendar);
};

/** A case as its citizen sees it: sensitive answers masked, what happens next in words. */
export const presentCase = async (world: World, catalogue: Catalogue, stored: StoredCase): Promise<Case> => {
  const today = toLocalDate(world.now());
  const clocks = await listClocks(world.database, stored);
  const answers = await readAnswers(world, stored);
  const consents = await listConsents(world.database, stored);
  const said = await listSaid(world, stored);
  const reply = replyOf(said, catalogue);
  const asked = askedOf(said, stored);
  const tasks = citizenTasks(clocks, today, catalogue.calendar);
  const step = stepOf(await listEvents(world.database, stored));
  const evaluation = ratingOf(said, stored);
  const actions = citizenActions(stored, world.now());
  const promise = promiseOf(clocks, today, catalogue);
  const [supervised] = await listSupervisionsOf(world.database, stored);
  const supervision = supervised && (await presentToCitizen(world, supervised, clocks));
  const booked = await appointmentOfCase(world, stored);
  const unit = toUnitRef(stored.unit, catalogue);
  const assignee = nameOfAssignee(stored.assignee, catalogue);
  const closesOn = stored.closesAt === null ? undefined : toLocalDate(stored.closesAt);
  return {
    number: stored.number,
    homeCounty: stored.homeCounty,
    kind: stored.kind,
    ...namesOf(stored, catalogue),
    state: stored.state,
    stateText: sayState(stored.state),
    stateLead: explainState(stored.state, {
      kind: stored.kind,
      unit: unit.name,
      assignee,
      promise,
      closesOn,
      deemedWithdrawn: wasDeemedWithdrawn(clocks),
    }),
    unit,
    ...(assignee && {assignee}),
    receivedAt: toLocalInstant(stored.receivedAt),
    updatedAt: toLocalInstant(stored.updatedAt),
    version: stored.version,
    sequence: stored.sequence,
    promise,
    ...(reply && {answer: reply}),
    ...(closesOn !== undefined && {closesOn}),
    ...(stored.keptUntil !== null && {keptUntil: stored.keptUntil}),
    ...(stored.heldAt !== null && {hold: presentHoldNotice(stored.heldAt)}),
    ...(stored.erasureRequestedAt !== null && {erasureRequestedAt: toLocalInstant(stored.erasureRequestedAt)}),
    ...(supervision && {supervision}),
    ...(actions.includes('amend') && {amendableUntil: toLocalInstant(amendableUntil(stored))}),
    ...(asked && {asked}),
    ...(tasks.length > 0 && {tasks}),
    ...(step && {step}),
    ...(evaluation && {evaluation}),
    ...(stored.objectsTo !== null && {objectsTo: stored.objectsTo}),
    greenChannel: stored.greenChannel,
    ...(consents.length > 0 && {consents}),
    ...(booked && {appointment: await presentAppointment(world, catalogue, booked)}),
    summary: summarise({code: stored.form, version: stored.formVersion}, answers, catalogue, {masked: true}),
    ahead: stepsAhead(stored.state, stored.kind),
    actions,
  };
};

/** One entry of the history as the citizen may see it. */
export const presentEvent = (event: StoredEvent, stored: StoredCase, catalogue: Catalogue): CaseEvent => {
  const unit = toUnitRef(event.unit, catalogue);
  const detail = explainEvent(event, unit.name, nameOfAssignee(event.assignee, catalogue));
  return {
    sequence: event.sequence,
    type: event.type,
    text: sayEvent(event, stored, unit.name),
    ...(detail && {detail}),
    at: toLocalInstant(event.at),
    actor: event.actor,
    ...(event.step !== null && {step: event.step}),
    state: event.state,
    unit,
    ...(event.channel !== null && {channel: event.channel}),
  };
};

/** The whole history, oldest first. */
export const presentEvents = async (world: World, catalogue: Catalogue, stored: StoredCase): Promise<CaseEvent[]> =>
  (await listEvents(world.database, stored)).map((event) => presentEvent(event, stored, catalogue));
