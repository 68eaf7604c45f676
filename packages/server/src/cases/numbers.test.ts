import assert from 'node:assert/strict';
import {it} from 'node:test';
import {isCaseNumber} from '@pls-kit/rules';
import {newCaseNumber} from './numbers.js';

const random = (byteCount: number) => crypto.getRandomValues(new Uint8Array(byteCount));

it('numbers carry the year, nine random digits and a check digit', () => {
  const drawn = new Set<string>();
  for (let index = 0; index < 500; index += 1) {
    const number = newCaseNumber(new Date('2026-11-23T02:00:00Z'), random);
    assert.match(number, /^26\d{10}$/);
    assert.equal(isCaseNumber(number), true);
    drawn.add(number);
  }
  assert.ok(drawn.size >= 499);
});

it('the year is the one in Luoyang, not in London', () => {
  assert.match(newCaseNumber(new Date('2026-12-31T16:00:00Z'), random), /^27/);
  assert.match(newCaseNumber(new Date('2026-12-31T15:59:59Z'), random), /^26/);
});

it('a draw that would favour small numbers is drawn again', () => {
  const draws = [Uint8Array.of(255, 255, 255, 255), Uint8Array.of(0, 0, 0, 7)];
  assert.equal(newCaseNumber(new Date('2026-11-23T02:00:00Z'), () => draws.shift()!).slice(0, 11), '26000000007');
  assert.equal(draws.length, 0);
});
