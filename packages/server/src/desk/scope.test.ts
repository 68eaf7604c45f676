import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {luoyang} from '../testing/casework.js';
import {mayDo, reachOf, staffRoles, unitsOf, type Caller, type DeskOperation, type Role} from './scope.js';

/** Someone of each role at 安乐街道's station, or over 洛龙区. */
const callers: Readonly<Record<Role, Caller>> = {
  clerk: {id: 'a-clerk', role: 'clerk', scope: '410311013', unit: 'LYS-410311013'},
  worker: {id: 'a-worker', role: 'worker', scope: '410311013', unit: 'LYS-410311013'},
  adviser: {id: 'an-adviser', role: 'adviser', scope: '410311013', unit: null},
  supervisor: {id: 'a-supervisor', role: 'supervisor', scope: '410311', unit: null},
  admin: {id: 'an-admin', role: 'admin', scope: '4103', unit: null},
};

/** Where a case can lie, seen from them. */
const targets = {
  mine: (caller: Caller) => ({unit: 'LYC-410303', assignee: caller.id}),
  station: () => ({unit: 'LYS-410311013', assignee: 'somebody-else'}),
  center: () => ({unit: 'LYC-410311', assignee: null}),
  county: () => ({unit: 'LYC-410303', assignee: null}),
  bureau: () => ({unit: 'LYB-410300', assignee: null}),
  gone: () => ({unit: 'LYC-999999', assignee: null}),
};
type Where = keyof typeof targets;

/** The whole table once more by hand: role → where each operation is allowed. */
const watch: Where[] = ['station', 'center'];
const unit: Where[] = ['station'];
const own: Where[] = ['mine'];
const allowed: Readonly<Record<DeskOperation, Readonly<Record<Role, Where[]>>>> = {
  getStaffMember: {clerk: own, worker: own, adviser: own, supervisor: own, admin: own},
  listAssignees: {clerk: unit, worker: unit, adviser: [], supervisor: watch, admin: []},
  listDeskCases: {clerk: unit, worker: unit, adviser: own, supervisor: watch, admin: []},
  getDeskCase: {clerk: unit, worker: unit, adviser: own, supervisor: watch, admin: []},
  listDeskAttachments: {clerk: unit, worker: unit, adviser: own, supervisor: watch, admin: []},
  getDeskAttachment: {clerk: unit, worker: unit, adviser: own, supervisor: watch, admin: []},
  acceptCase: {clerk: unit, worker: unit, adviser: [], supervisor: watch, admin: []},
  assignCase: {clerk: unit, worker: [], adviser: [], supervisor: watch, admin: []},
  startCase: {clerk: unit, worker: unit, adviser: own, supervisor: [], admin: []},
  answerCase: {clerk: unit, worker: unit, adviser: own, supervisor: [], admin: []},
  listSupervisions: {clerk: unit, worker: unit, adviser: [], supervisor: watch, admin: []},
  getSupervision: {clerk: unit, worker: unit, adviser: [], supervisor: watch, admin: []},
  explainSupervision: {clerk: unit, worker: unit, adviser: [], supervisor: [], admin: []},
  closeSupervision: {clerk: [], worker: [], adviser: [], supervisor: watch, admin: []},
  extendClock: {clerk: [], worker: [], adviser: [], supervisor: watch, admin: []},
  pauseClock: {clerk: unit, worker: unit, adviser: [], supervisor: [], admin: []},
  resumeClock: {clerk: unit, worker: unit, adviser: [], supervisor: [], admin: []},
  declineCase: {clerk: unit, worker: [], adviser: [], supervisor: [], admin: []},
  transferCase: {clerk: unit, worker: [], adviser: [], supervisor: watch, admin: []},
  askCitizen: {clerk: unit, worker: unit, adviser: own, supervisor: [], admin: []},
  messageCitizen: {clerk: unit, worker: unit, adviser: own, supervisor: [], admin: []},
  recordCaseStep: {clerk: unit, worker: unit, adviser: [], supervisor: [], admin: []},
  openCaseInFull: {clerk: unit, worker: unit, adviser: own, supervisor: watch, admin: []},
  recordCase: {clerk: own, worker: own, adviser: [], supervisor: [], admin: []},
  searchDeskCases: {clerk: unit, worker: unit, adviser: [], supervisor: watch, admin: []},
  listStandardTexts: {clerk: own, worker: own, adviser: own, supervisor: own, admin: []},
  listCaseNotes: {clerk: unit, worker: unit, adviser: own, supervisor: watch, admin: []},
  addCaseNote: {clerk: unit, worker: unit, adviser: own, supervisor: watch, admin: []},
};

describe('role × operation × region', () => {
  for (const operation of Object.keys(reachOf) as DeskOperation[]) {
    it(`${operation} reaches as far as the table says`, () => {
      for (const role of staffRoles) {
        const caller = callers[role];
        const reached = (Object.keys(targets) as Where[]).filter((where) =>
          mayDo(operation, caller, targets[where](caller), luoyang),
        );
        assert.deepEqual(reached, allowed[operation][role], `${operation} ${role}`);
      }
    });
  }

  it('a city supervisor reaches every unit, one of a town only what lies in it', () => {
    const city: Caller = {...callers.supervisor, scope: '4103'};
    assert.equal(unitsOf(city, luoyang).length, luoyang.units.length);
    const town: Caller = {...callers.supervisor, scope: '410311013'};
    assert.deepEqual(unitsOf(town, luoyang), ['LYS-410311013']);
  });

  it('queues belong to units: advisers and administrators have none', () => {
    const queues = staffRoles.map((role) => [role, unitsOf(callers[role], luoyang).length > 0]);
    assert.deepEqual(queues, [
      ['clerk', true],
      ['worker', true],
      ['adviser', false],
      ['supervisor', true],
      ['admin', false],
    ]);
  });

  it('a region code is not a prefix: 410311013 does not reach 410311', () => {
    const town: Caller = {...callers.supervisor, scope: '410311013'};
    assert.equal(mayDo('getDeskCase', town, {unit: 'LYC-410311'}, luoyang), false);
  });
});
