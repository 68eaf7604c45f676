import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {luoyang} from '../testing/casework.js';
import {mayDo, staffRoles, unitsOf, type Caller, type Role} from './scope.js';

/** Someone of each role at 安乐街道's station, or over 洛龙区. */
const callers: Readonly<Record<Role, Caller>> = {
  clerk: {id: 'a-clerk', role: 'clerk', scope: '410311013', unit: 'LYS-410311013'},
  worker: {id: 'a-worker', role: 'worker', scope: '410311013', unit: 'LYS-410311013'},
  adviser: {id: 'an-adviser', role: 'adviser', scope: '410311013', unit: null},
  supervisor: {id: 'a-supervisor', role: 'supervisor', scope: '410311', unit: null},
  admin: {id: 'an-admin', role: 'admin', scope: '4103', unit: null},
};

describe('reach', () => {
  it("own is what was given to the caller, wherever it lies; a unit that is gone is nobody's", () => {
    const {adviser, clerk, supervisor} = callers;
    assert.equal(mayDo('getDeskCase', adviser, {unit: 'LYC-410303', assignee: adviser.id}, luoyang), true);
    assert.equal(mayDo('getDeskCase', adviser, {unit: 'LYS-410311013', assignee: 'somebody-else'}, luoyang), false);
    for (const caller of [adviser, clerk, supervisor]) {
      assert.equal(mayDo('getDeskCase', caller, {unit: 'LYC-999999', assignee: null}, luoyang), false);
    }
  });

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
