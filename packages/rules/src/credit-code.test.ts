import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkCreditCode, readCreditCode} from './credit-code.js';

/** GB 32100-2015's own example, and codes that listed companies publish on their licences. */
const published = ['91350100M000100Y43', '91110000802100433B', '91440300708461136T', '914403001922038216'];

describe('a unified social credit code', () => {
  it('is taken as it was published', () => {
    for (const code of published) assert.equal(checkCreditCode(code), undefined, code);
  });

  it('is read however it is grouped or typed', () => {
    for (const typed of ['91350100 m000100y43', '９１３５０１００Ｍ０００１００Ｙ４３', '91350100-M000100Y-43']) {
      assert.equal(readCreditCode(typed), '91350100M000100Y43');
      assert.equal(checkCreditCode(typed), undefined, typed);
    }
  });

  it('shows every single character that is mistyped', () => {
    let tried = 0;
    for (const code of published) {
      for (let index = 0; index < code.length; index += 1) {
        for (const character of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
          if (character === code[index]) continue;
          const mistyped = code.slice(0, index) + character + code.slice(index + 1);
          assert.notEqual(checkCreditCode(mistyped), undefined, mistyped);
          tried += 1;
        }
      }
    }
    assert.equal(tried, published.length * 18 * 30);
  });

  it('says what is wrong', () => {
    assert.deepEqual(checkCreditCode('91350100M000100Y4'), {code: 'too-short', length: 17});
    assert.deepEqual(checkCreditCode('91350100M000100Y433'), {code: 'too-long', length: 19});
    assert.deepEqual(checkCreditCode('91350100M000100Y44'), {code: 'check-digit', length: 18});
    // No division has letters, and I, O, S, V, Z are not used.
    for (const code of ['91A50100M000100Y43', '91350100M000100Y4O', '洛阳一建', '']) {
      assert.equal(checkCreditCode(code)?.code, code === '' ? 'too-short' : 'wrong-format', code);
    }
  });
});
