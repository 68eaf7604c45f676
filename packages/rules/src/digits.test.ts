import assert from 'node:assert/strict';
import {it} from 'node:test';
import {readDigits} from './digits.js';

it('reads digits however they were typed or pasted', () => {
  for (const typed of [
    '260123456785',
    '2601 2345 6785',
    '2601-2345-6785',
    '２６０１２３４５６７８５',
    ' 2601\u30002345\u00a06785\n',
    '2601—2345–6785',
    '2601－2345\u22126785',
    '2601\u200b23456785',
  ]) {
    assert.equal(readDigits(typed), '260123456785', typed);
  }
});

it('keeps what is no digit, for the checks to see', () => {
  assert.equal(readDigits('2601 O345'), '2601O345');
  assert.equal(readDigits('+86 138'), '+86138');
  assert.equal(readDigits(''), '');
});
