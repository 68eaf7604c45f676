import type {Case, CaseEvent, CasePromise, CaseReply, NamedCode, Text, UnitRef} from '@pls-kit/contract';
import {toLocalDate, toLocalInstant} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {foremostClock, toPromise, type Clock} from '../clock/promises.js';
import type {World} from '../world.js';
import {
  listClocks,
  listEvents,
  readAnswers,
  readText,
  textOfEvent,
  type StoredCase,
  type StoredEvent,
} from './case-store.js';
import {summarise} from './case-summary.js';
import {explainEvent, explainState, sayEvent, sayState, stepsAhead} from './case-words.js';

/** A unit that a later catalogue has dropped still has its id. */
export const toUnitRef = (unit: string, catalogue: Catalogue): UnitRef =>
  catalogue.unitRef(unit) ?? {id: unit, name: {zh: unit}};

/** Name of a member of staff or an adviser, as the public sees it. */
const nameOfAssignee = (id: string | null, catalogue: Catalogue): Text | undefined =>
  id === null ? undefined : (catalogue.staffMember(id)?.name ?? catalogue.adviser(id)?.name);

/** The foremost date owed in a case. @throws {RangeError} the case has no clock at all */
export const promiseOf = (clocks: readonly Clock[], today: string, catalogue: Catalogue): CasePromise => {
  const clock = foremostClock(clocks);
  if (!clock) throw new RangeError('A case has no clock');
  return toPromise(clock, today, catalogue.calendar);
};

/** Codes of a case with their names, for the public and for the desk alike. */
export const namesOf = (
  {service, topic, region}: Pick<StoredCase, 'service' | 'topic' | 'region'>,
  catalogue: Catalogue,
): {service?: NamedCode; topic?: NamedCode; region?: NamedCode} => {
  const named = (code: string | null, name: Text | undefined): NamedCode | undefined =>
    code === null ? undefined : {code, name: name ?? {zh: code}};
  const serviceName = named(service, service === null ? undefined : catalogue.service(service)?.name);
  const topicName = named(topic, topic === null ? undefined : catalogue.topic(topic)?.name);
  const regionName = named(region, region === null ? undefined : {zh: catalogue.fullName(region)});
  return {
    ...(serviceName && {service: serviceName}),
    ...(topicName && {topic: topicName}),
    ...(regionName && {region: regionName}),
  };
};

const findReply = async (world: World, stored: StoredCase, catalogue: Catalogue): Promise<CaseReply | undefined> => {
  const answered = await world.database
    .selectFrom('case_events')
    .select(['sequence', 'at', 'unit'])
    .where('home_county', '=', stored.homeCounty)
    .where('number', '=', stored.number)
    .where('type', 'in', ['resolved', 'declined'])
    .orderBy('sequence', 'desc')
    .executeTakeFirst();
  if (!answered) return undefined;
  const text = await readText(world, stored, textOfEvent(answered.sequence));
  if (text === undefined) return undefined;
  return {text, at: toLocalInstant(answered.at), by: toUnitRef(answered.unit, catalogue)};
};

/** A case as its citizen sees it: sensitive answers masked, what happens next in words. */
export const presentCase = async (world: World, catalogue: Catalogue, stored: StoredCase): Promise<Case> => {
  const today = toLocalDate(world.now());
  const clocks = await listClocks(world.database, stored);
  const answers = await readAnswers(world, stored);
  const reply = await findReply(world, stored, catalogue);
  const promise = promiseOf(clocks, today, catalogue);
  const unit = toUnitRef(stored.unit, catalogue);
  const assignee = nameOfAssignee(stored.assignee, catalogue);
  const closesOn = stored.closesAt === null ? undefined : toLocalDate(stored.closesAt);
  return {
    number: stored.number,
    kind: stored.kind,
    ...namesOf(stored, catalogue),
    state: stored.state,
    stateText: sayState(stored.state),
    stateLead: explainState(stored.state, {kind: stored.kind, unit: unit.name, assignee, promise, closesOn}),
    unit,
    ...(assignee && {assignee}),
    receivedAt: toLocalInstant(stored.receivedAt),
    updatedAt: toLocalInstant(stored.updatedAt),
    version: stored.version,
    sequence: stored.sequence,
    promise,
    ...(reply && {answer: reply}),
    ...(closesOn !== undefined && {closesOn}),
    greenChannel: stored.greenChannel,
    summary: summarise({code: stored.form, version: stored.formVersion}, answers, catalogue, {masked: true}),
    ahead: stepsAhead(stored.state, stored.kind),
    actions: stored.state === 'resolved' ? ['close'] : [],
  };
};

/** One entry of the history as the citizen may see it. */
export const presentEvent = (event: StoredEvent, {kind}: StoredCase, catalogue: Catalogue): CaseEvent => {
  const unit = toUnitRef(event.unit, catalogue);
  const detail = explainEvent(event, unit.name, nameOfAssignee(event.assignee, catalogue));
  return {
    sequence: event.sequence,
    type: event.type,
    text: sayEvent(event, kind, unit.name),
    ...(detail && {detail}),
    at: toLocalInstant(event.at),
    actor: event.actor,
    state: event.state,
    unit,
  };
};

/** The whole history, oldest first. */
export const presentEvents = async (world: World, catalogue: Catalogue, stored: StoredCase): Promise<CaseEvent[]> =>
  (await listEvents(world.database, stored)).map((event) => presentEvent(event, stored, catalogue));
