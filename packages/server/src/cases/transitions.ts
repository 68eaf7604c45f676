import type {CaseKind} from '@pls-kit/contract';

/** Every state that a case can be in (DOMAIN.md's table); on the wire the enumeration is open, in here it is closed. */
export const caseStates = [
  'submitted',
  'accepted',
  'assigned',
  'in_progress',
  'waiting_for_citizen',
  'resolved',
  'closed',
  'declined',
  'withdrawn',
] as const;
export type State = (typeof caseStates)[number];

/** States in which somebody still owes the citizen something: the desk's queue. */
export const openStates = ['submitted', 'accepted', 'assigned', 'in_progress', 'waiting_for_citizen'] as const;

export const isOpenState = (state: State): boolean => (openStates as readonly State[]).includes(state);

/** States that nothing leads out of. */
export const endStates = ['closed', 'declined', 'withdrawn'] as const;

export const isEndState = (state: State): boolean => (endStates as readonly State[]).includes(state);

/** What can be done to a case; the event that records a step has its own name, see {@link eventOfStep}. */
export const caseSteps = [
  'accept',
  'decline',
  'assign',
  'start',
  'ask',
  'supply',
  'answer',
  'close',
  'reopen',
  'withdraw',
  'transfer',
  'amend',
  'message',
  'evaluate',
  'object',
  'erase',
  'hold',
  'release',
  'request-erasure',
  'advance',
] as const;
export type Step = (typeof caseSteps)[number];

/** `as-before`: the state that the case left when it began to wait; `same`: something happens, the state stays. */
type Target = State | 'as-before' | 'same';

/** Kinds whose rules know an objection (法律援助法 art. 49) or a review (信访工作条例 arts. 35, 36). */
const kindsWithObjection: readonly CaseKind[] = ['legal-aid', 'feedback'];

const fromEveryOpenState = (to: Target): Partial<Record<State, Target>> =>
  Object.fromEntries(openStates.map((state) => [state, to]));

const stays = (states: readonly State[]): Partial<Record<State, Target>> =>
  Object.fromEntries(states.map((state) => [state, 'same']));

const table: Record<Step, Partial<Record<State, Target>>> = {
  accept: {submitted: 'accepted'},
  decline: {submitted: 'declined', accepted: 'declined'},
  assign: {accepted: 'assigned', assigned: 'assigned'},
  start: {assigned: 'in_progress'},
  ask: {accepted: 'waiting_for_citizen', assigned: 'waiting_for_citizen', in_progress: 'waiting_for_citizen'},
  supply: {waiting_for_citizen: 'as-before'},
  answer: {accepted: 'resolved', in_progress: 'resolved'},
  close: {resolved: 'closed'},
  reopen: {resolved: 'in_progress'},
  withdraw: fromEveryOpenState('withdrawn'),
  transfer: fromEveryOpenState('submitted'),
  // For ten minutes, which the caller counts.
  amend: {submitted: 'same', accepted: 'same'},
  message: {...fromEveryOpenState('same'), resolved: 'same'},
  evaluate: {closed: 'same', declined: 'same'},
  object: {resolved: 'same', closed: 'same', declined: 'same'},
  erase: stays(endStates),
  // What a law demands to be kept is kept, wherever the case stands; the erasure that is asked for meanwhile waits.
  hold: stays(caseStates),
  release: stays(caseStates),
  'request-erasure': stays(endStates),
  // A finer step of the kind (kind-steps.ts), which the caller checks.
  advance: {accepted: 'same', assigned: 'same', in_progress: 'same', resolved: 'same'},
};

/** Name of the event in the case's history that records a step. */
export const eventOfStep = {
  accept: 'accepted',
  decline: 'declined',
  assign: 'assigned',
  start: 'started',
  ask: 'asked',
  supply: 'supplied',
  answer: 'resolved',
  close: 'closed',
  reopen: 'reopened',
  withdraw: 'withdrawn',
  transfer: 'transferred',
  amend: 'amended',
  message: 'message',
  evaluate: 'evaluated',
  object: 'objected',
  erase: 'erased',
  hold: 'held',
  release: 'released',
  'request-erasure': 'erasure-requested',
  advance: 'advanced',
} as const satisfies Record<Step, string>;
export type EventType = 'submitted' | (typeof eventOfStep)[Step];

/** What decides whether a step is open, beside the step itself. */
export interface Standing {
  state: State;
  kind: CaseKind;
  /** State that the case left; only in `waiting_for_citizen`. */
  stateBeforeWaiting?: State | undefined;
  /** Who has the case and who is to get it; only for `assign`. */
  assignee?: string | undefined;
  nextAssignee?: string | undefined;
  /** Who works on it and who is to; only for `transfer`. */
  unit?: string | undefined;
  nextUnit?: string | undefined;
  /** What happens once only (`ask`, `evaluate`, `object`) has happened already. */
  done?: ReadonlySet<Step> | undefined;
}

/**
 * The state after a step, by the table of DOMAIN.md ("A case's life").
 *
 * @returns undefined where the table has no such step: the caller answers 409 and changes nothing
 */
export const stateAfter = (step: Step, standing: Standing): State | undefined => {
  const target = table[step][standing.state];
  if (target === undefined || standing.done?.has(step) === true) return undefined;
  if (target === 'as-before') return standing.stateBeforeWaiting;
  // Only a consultation may be answered as soon as it is taken up: everything else is worked on by somebody first.
  if (step === 'answer' && standing.state === 'accepted' && standing.kind !== 'consult') return undefined;
  if (step === 'assign' && standing.assignee !== undefined && standing.assignee === standing.nextAssignee) {
    return undefined;
  }
  if (step === 'transfer' && standing.unit !== undefined && standing.unit === standing.nextUnit) return undefined;
  if (step === 'object' && !kindsWithObjection.includes(standing.kind)) return undefined;
  return target === 'same' ? standing.state : target;
};
