import assert from 'node:assert/strict';
import {it} from 'node:test';
import {checkPhone, readPhone} from './phone.js';

it('reads a number however it is grouped, with or without the country code', () => {
  for (const typed of [
    '13837902146',
    '138 3790 2146',
    '138-3790-2146',
    '１３８３７９０２１４６',
    '+86 138 3790 2146',
    '+8613837902146',
    '008613837902146',
    '8613837902146',
    '（+86）13837902146',
  ]) {
    assert.equal(readPhone(typed), '13837902146', typed);
    assert.equal(checkPhone(typed), undefined, typed);
  }
  for (const typed of ['0379-6391 2345', '（0379）63912345', '+86 379 63912345', '+86-0379-63912345']) {
    assert.equal(readPhone(typed), '037963912345', typed);
    assert.equal(checkPhone(typed), undefined, typed);
  }
  assert.equal(readPhone('+86 10 6391 2345'), '01063912345');
});

it('takes mobile numbers from 13 to 19 and landlines of 10 to 12 digits', () => {
  for (let second = 3; second <= 9; second += 1) assert.equal(checkPhone(`1${second}000000000`), undefined);
  for (const landline of ['0106391234', '01063912345', '03796391234', '037963912345']) {
    assert.equal(checkPhone(landline), undefined, landline);
  }
});

it('says how many digits a mobile number lacks or has too many', () => {
  assert.deepEqual(checkPhone('1383790214'), {code: 'phone-length', missing: 1});
  assert.deepEqual(checkPhone('1'), {code: 'phone-length', missing: 10});
  assert.deepEqual(checkPhone('138379021466'), {code: 'phone-length', missing: -1});
  assert.deepEqual(checkPhone('+86 1383790214'), {code: 'phone-length', missing: 1});
});

it('asks for the area code or the missing digits of a landline', () => {
  for (const short of ['63912345', '6391234', '0379', '037963912', '0379639123456']) {
    assert.deepEqual(checkPhone(short), {code: 'phone-length'}, short);
  }
});

it('refuses what is no phone number', () => {
  for (const wrong of [
    '',
    '没有',
    '12345678901',
    '10000000000',
    '12348',
    '00379',
    '138379O2146',
    '23837902146',
    '+1 415 555 0100',
  ]) {
    assert.deepEqual(checkPhone(wrong), {code: 'phone-invalid'}, wrong);
  }
});
