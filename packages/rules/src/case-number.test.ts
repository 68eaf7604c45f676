import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {caseNumberCheckDigit, formatCaseNumber, formatQueryCode, isCaseNumber} from './case-number.js';
import {seededRandom} from './testing/random.js';

describe('case number', () => {
  it('gives the check digits that others published for ISO 7064 MOD 11,10', () => {
    const published = [
      '07945', // the standard's own example
      '794623', // python-stdnum, iso7064.mod_11_10
      '36574261809', // German tax number, python-stdnum de.idnr
      '86095742719', // German tax number, Bundeszentralamt für Steuern's test number
      '33392005961', // Croatian OIB, python-stdnum hr.oib
      '136695976', // German VAT number, python-stdnum de.vat
    ];
    for (const number of published) assert.equal(caseNumberCheckDigit(number.slice(0, -1)), number.slice(-1), number);
  });

  it("accepts the contract's example and nothing one digit away", () => {
    assert.ok(isCaseNumber('260123456785'));
    for (let place = 0; place < 12; place += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const number = `${'260123456785'.slice(0, place)}${digit}${'260123456785'.slice(place + 1)}`;
        assert.equal(isCaseNumber(number), number === '260123456785', number);
      }
    }
  });

  it('finds every single wrong digit and nearly all swapped neighbours in 1,000 numbers', () => {
    const random = seededRandom(7);
    let swaps = 0;
    let missed = 0;
    for (let round = 0; round < 1000; round += 1) {
      const body = String(Math.floor(random() * 1e11)).padStart(11, '0');
      const number = body + caseNumberCheckDigit(body);
      assert.ok(isCaseNumber(number));
      const place = Math.floor(random() * 12);
      const wrong = (Number(number[place]) + 1 + Math.floor(random() * 9)) % 10;
      assert.ok(!isCaseNumber(`${number.slice(0, place)}${wrong}${number.slice(place + 1)}`));
      for (let left = 0; left < 11; left += 1) {
        if (number[left] === number[left + 1]) continue;
        swaps += 1;
        const swapped = `${number.slice(0, left)}${number[left + 1]}${number[left]}${number.slice(left + 2)}`;
        if (isCaseNumber(swapped)) missed += 1;
      }
    }
    assert.ok(missed / swaps < 0.025, `${missed} of ${swaps}`);
  });

  it('refuses other lengths and characters', () => {
    for (const wrong of [
      '',
      '26012345678',
      '2601234567853',
      '2601 2345 6785',
      '２６０１２３４５６７８５',
      '26012345678X',
    ]) {
      assert.ok(!isCaseNumber(wrong), wrong);
    }
    assert.throws(() => caseNumberCheckDigit('2601234567X'), RangeError);
    assert.throws(() => caseNumberCheckDigit(''), RangeError);
  });

  it('is grouped by four, and so is the query code', () => {
    assert.equal(formatCaseNumber('260123456785'), '2601 2345 6785');
    assert.equal(formatQueryCode('60241837'), '6024 1837');
  });
});
