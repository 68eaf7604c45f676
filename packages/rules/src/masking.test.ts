import assert from 'node:assert/strict';
import {it} from 'node:test';
import {maskIdentityNumber, maskName, maskPhone, stripLongDigits} from './masking.js';

it('keeps three and four digits of a phone number, and none of what is too short to be one', () => {
  assert.equal(maskPhone('13837902146'), '138****2146');
  assert.equal(maskPhone('037963912345'), '037****2345');
  assert.equal(maskPhone('12348'), '****');
  assert.equal(maskPhone(''), '****');
});

it('hides the day of birth in an identity number, and all of what is none', () => {
  assert.equal(maskIdentityNumber('11010519491231002X'), '110105**********2X');
  assert.equal(maskIdentityNumber('1101051949'), '****');
});

it("keeps a name's first character, a rare one whole, and hides a name of one", () => {
  assert.equal(maskName('王建国'), '王**');
  assert.equal(maskName(' 李四 '), '李*');
  assert.equal(maskName('𠮷建国'), '𠮷**');
  assert.equal(maskName('王'), '*');
  assert.equal(maskName(''), '*');
});

it('takes numbers that could name a person out of search words', () => {
  assert.equal(stripLongDigits('老板不给工资'), '老板不给工资');
  assert.equal(stripLongDigits('欠薪13837902146电话'), '欠薪 电话');
  assert.equal(stripLongDigits('欠薪 138 3790 2146'), '欠薪');
  assert.equal(stripLongDigits('欠薪 138-3790-2146'), '欠薪');
  assert.equal(stripLongDigits('１３８３７９０２１４６ 欠薪'), '欠薪');
  assert.equal(stripLongDigits('身份证41030319900307123X'), '身份证');
  assert.equal(stripLongDigits('123456'), '');
});

it('keeps short numbers, and 64 characters at most', () => {
  assert.equal(stripLongDigits('欠我40000块，第43条'), '欠我40000块，第43条');
  assert.equal(stripLongDigits(`  ${'字'.repeat(70)}`), '字'.repeat(64));
  assert.equal(Array.from(stripLongDigits('𠮷'.repeat(70))).length, 64);
  assert.equal(stripLongDigits(`${'字'.repeat(63)} 尾`), '字'.repeat(63));
});
