import type {CaseSupervision, Supervision, SupervisionState, Text} from '@pls-kit/contract';
import {toLocalDate, toLocalInstant} from '@pls-kit/rules';
import {namesOf, toUnitRef} from '../cases/case-names.js';
import {readText, type StoredCase} from '../cases/case-store.js';
import {sayState} from '../cases/case-words.js';
import {sayDay} from '../cases/say-day.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {ruleOfClock, type Clock} from '../clock/clocks.js';
import {textOfClockEvent} from '../clock/record-clock-event.js';
import {mayDo, type Caller} from '../desk/scope.js';
import type {World} from '../world.js';
import type {StoredSupervision, SupervisionStage} from './supervision-store.js';

const deskTexts: Readonly<Record<SupervisionStage, Text>> = {
  open: {zh: '等办理单位说明', en: 'Waiting for the office to explain'},
  explained: {zh: '等督查人员给出结果', en: "Waiting for the supervisor's result"},
  closed: {zh: '已经有书面结果', en: 'Ended with a written result'},
};

const sayToCitizen = ({state, lookBy}: StoredSupervision): Text => {
  if (state === 'closed')
    return {zh: '督查人员看过了，结果在下面', en: 'A supervisor has looked into it: the result is below'};
  const day = sayDay(lookBy);
  return {
    zh: `没按时办，已经自动督办。${day.zh}前督查人员会看`,
    en: `The date was missed. A supervisor looks into it by ${day.en}`,
  };
};

const readWords = async (
  world: World,
  supervision: StoredSupervision,
  written: StoredSupervision['explained'],
): Promise<{text: string; at: string} | undefined> => {
  if (written === null) return undefined;
  const text = await readText(world, supervision, textOfClockEvent(written.sequence));
  // Erased with the other words of the case; that it was written stays.
  return text === undefined ? undefined : {text, at: toLocalInstant(written.at)};
};

const clockOf = ({clock}: StoredSupervision, clocks: readonly Clock[]): Clock => {
  const found = clocks.find(({name}) => name === clock);
  if (!found) throw new RangeError(`A supervision of the clock ${clock}, which the case does not have`);
  return found;
};

/** A missed date as the citizen sees it: the result is theirs to read, what the office explains is not. */
export const presentToCitizen = async (
  world: World,
  supervision: StoredSupervision,
  clocks: readonly Clock[],
): Promise<CaseSupervision> => {
  const {what, remedy} = ruleOfClock(clockOf(supervision, clocks));
  const result = await readWords(world, supervision, supervision.closed);
  return {
    what,
    dueOn: supervision.dueOn,
    openedAt: toLocalInstant(supervision.openedAt),
    lookBy: supervision.lookBy,
    state: supervision.state satisfies SupervisionState,
    stateText: sayToCitizen(supervision),
    remedy,
    ...(result && {result}),
  };
};

/** A missed date as the desk lists it: nothing that somebody wrote is in it. */
export const presentInList = (
  world: World,
  catalogue: Catalogue,
  {supervision, stored}: {supervision: StoredSupervision; stored: StoredCase},
  {clocks, caller}: {clocks: readonly Clock[]; caller: Caller},
): Supervision => {
  const {what, nature, basis, article} = ruleOfClock(clockOf(supervision, clocks));
  const isClosed = supervision.state === 'closed';
  const may = (operation: 'explainSupervision' | 'closeSupervision') =>
    !isClosed && mayDo(operation, caller, {unit: supervision.unit}, catalogue);
  return {
    number: stored.number,
    clock: supervision.clock,
    kind: stored.kind,
    ...namesOf(stored, catalogue),
    unit: toUnitRef(supervision.unit, catalogue),
    what,
    nature,
    basis,
    ...(article && {article}),
    dueOn: supervision.dueOn,
    openedAt: toLocalInstant(supervision.openedAt),
    lookBy: supervision.lookBy,
    late: !isClosed && supervision.lookBy < toLocalDate(world.now()),
    state: supervision.state,
    stateText: deskTexts[supervision.state],
    caseState: stored.state,
    caseStateText: sayState(stored.state),
    version: stored.version,
    actions: [
      ...(may('explainSupervision') ? ['explain' as const] : []),
      ...(may('closeSupervision') ? ['close' as const] : []),
    ],
  };
};

/** A missed date in full, with what was written. */
export const presentInFull = async (
  world: World,
  catalogue: Catalogue,
  found: {supervision: StoredSupervision; stored: StoredCase},
  by: {clocks: readonly Clock[]; caller: Caller},
): Promise<Supervision> => {
  const explanation = await readWords(world, found.supervision, found.supervision.explained);
  const result = await readWords(world, found.supervision, found.supervision.closed);
  return {
    ...presentInList(world, catalogue, found, by),
    ...(explanation && {explanation}),
    ...(result && {result}),
  };
};
