import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkIdentityNumber, readIdentityNumber} from './identity-number.js';

/** The two examples of GB 11643-1999. */
const published = ['11010519491231002X', '440524188001010014'];

describe('an identity number', () => {
  it("is taken as in the standard's own examples", () => {
    for (const number of published) assert.equal(checkIdentityNumber(number), undefined, number);
  });

  it('is read however it is grouped or typed', () => {
    for (const typed of ['110105 19491231 002x', '１１０１０５１９４９１２３１００２Ｘ', ' 110105-19491231-002X ']) {
      assert.equal(readIdentityNumber(typed), '11010519491231002X');
      assert.equal(checkIdentityNumber(typed), undefined, typed);
    }
  });

  it('shows every single digit that is mistyped, and every two neighbours that are swapped', () => {
    let tried = 0;
    for (const number of published) {
      for (let index = 0; index < number.length; index += 1) {
        for (const digit of '0123456789X') {
          if (digit === number[index] || (digit === 'X' && index < 17)) continue;
          const mistyped = number.slice(0, index) + digit + number.slice(index + 1);
          assert.notEqual(checkIdentityNumber(mistyped), undefined, mistyped);
          tried += 1;
        }
        const [one, next] = number.slice(index, index + 2);
        if (next === undefined || one === next) continue;
        const swapped = number.slice(0, index) + next + one! + number.slice(index + 2);
        assert.notEqual(checkIdentityNumber(swapped), undefined, swapped);
      }
    }
    assert.ok(tried > 300);
  });

  it('says what is wrong', () => {
    const codeOf = (typed: string, today?: string) => checkIdentityNumber(typed, today)?.code;
    assert.deepEqual(checkIdentityNumber('1101051949123100'), {code: 'too-short', length: 16});
    assert.deepEqual(checkIdentityNumber('11010519491231002X1'), {code: 'wrong-format', length: 19});
    assert.deepEqual(checkIdentityNumber('1101051949123100201'), {code: 'too-long', length: 19});
    assert.equal(codeOf('110105194912310021'), 'check-digit');
    assert.equal(codeOf('11010519490230002X'), 'out-of-range');
    assert.equal(codeOf('11010519491331002X'), 'out-of-range');
    assert.equal(codeOf('010105194912310020'), 'wrong-format');
    for (const typed of ['', '王建国', '1101051949X231002X', '11010519491231002Y']) {
      assert.equal(codeOf(typed), 'wrong-format', typed);
    }
    assert.equal(codeOf('11010519491231002X', '1949-12-31'), undefined);
    assert.equal(codeOf('11010519491231002X', '1949-12-30'), 'out-of-range');
  });

  it('knows leap years', () => {
    // 2000-02-29 was a day, 1900-02-29 was none: the fault is the day before it is the check digit.
    const faultOf = (born: string) => checkIdentityNumber(`410311${born}0010`)?.code;
    assert.notEqual(faultOf('20000229'), 'out-of-range');
    assert.equal(faultOf('19000229'), 'out-of-range');
  });
});
