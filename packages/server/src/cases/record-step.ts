import {problemTypes, type CaseStepRecording} from '@pls-kit/contract';
import type {Catalogue} from '../catalogue/catalogue.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {listEvents, type StoredCase, type StoredEvent} from './case-store.js';
import {changeCase} from './change-case.js';
import {kindStepsOpen, type KindStep} from './kind-steps.js';
import {stateAfter} from './transitions.js';

/** Finer steps that a case has taken, oldest first. */
const stepsTaken = (events: readonly StoredEvent[]): string[] =>
  events.flatMap(({step}) => (step === null ? [] : [step]));

/** Finer steps that are open to a case now. */
export const stepsOpen = ({state, kind}: StoredCase, events: readonly StoredEvent[]): KindStep[] =>
  stateAfter('advance', {state, kind}) === undefined ? [] : kindStepsOpen(kind, stepsTaken(events));

/**
 * Records a finer step of the case's kind: one event, the clocks that listen to it, and the words, if any.
 *
 * @throws {ProblemError} version-conflict (409), illegal-transition (409: not open now), invalid-request (422: no reasons)
 */
export const recordStep = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  {version, step: code, text}: CaseStepRecording,
  staff: string,
): Promise<StoredCase> => {
  const {homeCounty, number, state} = stored;
  const step = stepsOpen(stored, await listEvents(world.database, stored)).find((each) => each.code === code);
  if (!step && stored.version === version) {
    throw new ProblemError(problemTypes.illegalTransition, 409, {state, version: stored.version});
  }
  if (step?.needsWords === true && text === undefined) {
    throw new ProblemError(problemTypes.invalidRequest, 422, {
      violations: [
        {pointer: '/text', code: 'required', message: {zh: '请写明理由', en: 'The reasons must be given in writing'}},
      ],
    });
  }
  return changeCase(world, catalogue, stored, {
    step: 'advance',
    version,
    actor: 'staff',
    staff,
    ...(text !== undefined && {text}),
    ...(step && {signal: step.signal}),
    alongside: async (transaction) => {
      await transaction
        .insertInto('case_event_steps')
        .values({home_county: homeCounty, number, sequence: stored.sequence + 1, step: code})
        .execute();
    },
  });
};
