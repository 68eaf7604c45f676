import {isStillAmendable} from './amend-case.js';
import type {StoredCase} from './case-store.js';
import {stepsDone} from './change-case.js';
import {stateAfter, type Step} from './transitions.js';

/** What a citizen can do, by the step that it takes; in the order in which it is offered. */
const citizenSteps = {
  close: 'close',
  reopen: 'reopen',
  supply: 'supplement',
  amend: 'amend',
  message: 'message',
  withdraw: 'withdraw',
  evaluate: 'evaluate',
  object: 'object',
  erase: 'erase',
} as const satisfies Partial<Record<Step, string>>;

export type CitizenAction = (typeof citizenSteps)[keyof typeof citizenSteps];

/** What the citizen can do with a case at this moment. */
export const citizenActions = (stored: StoredCase, now: Date): CitizenAction[] => {
  const {state, kind} = stored;
  const stateBeforeWaiting = stored.stateBeforeWaiting ?? undefined;
  const done = stepsDone(stored);
  const isOpen = (step: Step) => stateAfter(step, {state, kind, stateBeforeWaiting, done}) !== undefined;
  return (Object.keys(citizenSteps) as (keyof typeof citizenSteps)[])
    .filter((step) => isOpen(step) || (step === 'erase' && isOpen('request-erasure')))
    .filter((step) => step !== 'amend' || isStillAmendable(stored, now))
    .map((step) => citizenSteps[step]);
};
