import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  caseStates,
  caseSteps,
  eventOfStep,
  isOpenState,
  openStates,
  stateAfter,
  type State,
  type Step,
} from './transitions.js';

/** DOMAIN.md's table, written out once more by hand: every pair that is not here must be refused. */
const legal: readonly (readonly [Step, State, State])[] = [
  ['accept', 'submitted', 'accepted'],
  ['decline', 'submitted', 'declined'],
  ['withdraw', 'submitted', 'withdrawn'],
  ['transfer', 'submitted', 'submitted'],
  ['assign', 'accepted', 'assigned'],
  ['ask', 'accepted', 'waiting_for_citizen'],
  ['decline', 'accepted', 'declined'],
  ['withdraw', 'accepted', 'withdrawn'],
  ['transfer', 'accepted', 'submitted'],
  ['assign', 'assigned', 'assigned'],
  ['start', 'assigned', 'in_progress'],
  ['ask', 'assigned', 'waiting_for_citizen'],
  ['withdraw', 'assigned', 'withdrawn'],
  ['transfer', 'assigned', 'submitted'],
  ['ask', 'in_progress', 'waiting_for_citizen'],
  ['answer', 'in_progress', 'resolved'],
  ['withdraw', 'in_progress', 'withdrawn'],
  ['transfer', 'in_progress', 'submitted'],
  ['supply', 'waiting_for_citizen', 'assigned'],
  ['withdraw', 'waiting_for_citizen', 'withdrawn'],
  ['transfer', 'waiting_for_citizen', 'submitted'],
  ['close', 'resolved', 'closed'],
  ['reopen', 'resolved', 'in_progress'],
  ['amend', 'submitted', 'submitted'],
  ['amend', 'accepted', 'accepted'],
  ['message', 'submitted', 'submitted'],
  ['message', 'accepted', 'accepted'],
  ['message', 'assigned', 'assigned'],
  ['message', 'in_progress', 'in_progress'],
  ['message', 'waiting_for_citizen', 'waiting_for_citizen'],
  ['message', 'resolved', 'resolved'],
  ['evaluate', 'closed', 'closed'],
  ['evaluate', 'declined', 'declined'],
  ['advance', 'accepted', 'accepted'],
  ['advance', 'assigned', 'assigned'],
  ['advance', 'in_progress', 'in_progress'],
  ['advance', 'resolved', 'resolved'],
  ['erase', 'closed', 'closed'],
  ['erase', 'declined', 'declined'],
  ['erase', 'withdrawn', 'withdrawn'],
  ['request-erasure', 'closed', 'closed'],
  ['request-erasure', 'declined', 'declined'],
  ['request-erasure', 'withdrawn', 'withdrawn'],
  ...caseStates.flatMap((state): [Step, State, State][] => [
    ['hold', state, state],
    ['release', state, state],
  ]),
];
const objections: readonly (readonly [Step, State, State])[] = [
  ['object', 'resolved', 'resolved'],
  ['object', 'closed', 'closed'],
  ['object', 'declined', 'declined'],
];
const consultOnly: readonly (readonly [Step, State, State])[] = [['answer', 'accepted', 'resolved']];
const kinds = ['consult', 'legal-aid', 'mediation', 'notary', 'forensic', 'feedback', 'callback'] as const;

describe("a case's life", () => {
  for (const kind of kinds) {
    it(`follows the whole table, legal and illegal, for ${kind}`, () => {
      const rows = [
        ...legal,
        ...(kind === 'consult' ? consultOnly : []),
        ...(kind === 'legal-aid' || kind === 'feedback' ? objections : []),
      ];
      let allowed = 0;
      for (const step of caseSteps) {
        for (const state of caseStates) {
          const expected = rows.find(([s, from]) => s === step && from === state)?.[2];
          const actual = stateAfter(step, {state, kind, stateBeforeWaiting: 'assigned'});
          assert.equal(actual, expected, `${step} from ${state}`);
          if (actual !== undefined) allowed += 1;
        }
      }
      assert.equal(allowed, rows.length);
    });
  }

  it('goes back from waiting to the state that it left', () => {
    for (const before of ['accepted', 'assigned', 'in_progress'] as const) {
      assert.equal(
        stateAfter('supply', {state: 'waiting_for_citizen', kind: 'legal-aid', stateBeforeWaiting: before}),
        before,
      );
    }
  });

  it('hands an assigned case to somebody else only, and passes it to another unit only', () => {
    const assigned = {state: 'assigned', kind: 'consult', assignee: 'worker-1'} as const;
    assert.equal(stateAfter('assign', {...assigned, nextAssignee: 'worker-1'}), undefined);
    assert.equal(stateAfter('assign', {...assigned, nextAssignee: 'worker-2'}), 'assigned');
    const here = {state: 'accepted', kind: 'consult', unit: 'LYC-410311'} as const;
    assert.equal(stateAfter('transfer', {...here, nextUnit: 'LYC-410311'}), undefined);
    assert.equal(stateAfter('transfer', {...here, nextUnit: 'LYC-410303'}), 'submitted');
  });

  it('lets what happens once only happen once', () => {
    const asked = {state: 'accepted', kind: 'consult', done: new Set<Step>(['ask'])} as const;
    assert.equal(stateAfter('ask', asked), undefined);
    assert.equal(stateAfter('message', asked), 'accepted');
  });

  it('lets nothing out of a final state', () => {
    for (const state of ['closed', 'declined', 'withdrawn'] as const) {
      assert.equal(isOpenState(state), false);
      for (const step of caseSteps)
        assert.equal(stateAfter(step, {state, kind: 'legal-aid'}) ?? state, state, `${step} ${state}`);
    }
    assert.deepEqual(
      caseStates.filter((state) => isOpenState(state)),
      [...openStates],
    );
  });

  it('records every step under a name of its own', () => {
    assert.equal(new Set(Object.values(eventOfStep)).size, caseSteps.length);
  });
});
