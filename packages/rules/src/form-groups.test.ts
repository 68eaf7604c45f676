import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Answers, FormField} from '@pls-kit/contract';
import {applicationKinds} from './application-kinds.js';
import {isPersonalField} from './anonymous-form.js';
import {cleanAnswers, validateAnswers} from './form-answers.js';
import {findField, itemsOf} from './form-groups.js';
import {explainViolation} from './violation-message.js';

const witnesses: FormField = {
  name: 'witnesses',
  kind: 'group',
  label: {zh: '谁看见了？', en: 'Who saw it?'},
  required: true,
  itemName: {zh: '证人', en: 'Witness'},
  maxItems: 3,
  fields: [
    {name: 'who', kind: 'text', label: {zh: '名字'}, required: true, maxLength: 10},
    {
      name: 'reach',
      kind: 'choice',
      label: {zh: '怎么找'},
      required: false,
      options: [
        {value: 'phone', label: {zh: '电话'}},
        {value: 'none', label: {zh: '找不到'}},
      ],
    },
    {name: 'number', kind: 'phone', label: {zh: '电话'}, required: true, when: {field: 'reach', is: ['phone']}},
    {name: 'owed', kind: 'money', label: {zh: '多少'}, required: false},
  ],
};
const form = {
  steps: [
    {
      id: 'only',
      name: {zh: '一'},
      title: {zh: '一'},
      fields: [witnesses, {name: 'after', kind: 'text', label: {zh: '后面'}, required: true}],
    },
  ],
};
const scope = {kinds: applicationKinds, today: '2026-11-23'};
/** From the wire, where anything may stand. */
const faults = (given: unknown) =>
  validateAnswers(form, {witnesses: given, after: '好'} as unknown as Answers, scope).map(
    ({pointer, code}) => `${pointer} ${code}`,
  );
const keep = (given: unknown) =>
  cleanAnswers(form, {witnesses: given, after: '好'} as unknown as Answers, applicationKinds)['witnesses'];

describe('a group', () => {
  it('asks each for the same, and points to whose answer does not do', () => {
    assert.deepEqual(faults([{who: '王建国'}, {who: '李芳', reach: 'phone', number: '13837902146'}]), []);
    assert.deepEqual(faults([{who: '王建国', owed: '很多'}, {}, {who: '李芳', reach: 'phone', number: '1383790'}]), [
      '/answers/witnesses/0/owed wrong-format',
      '/answers/witnesses/1/who required',
      '/answers/witnesses/2/number phone-length',
    ]);
  });

  it('has as many as it may, and one at least where it must', () => {
    assert.deepEqual(faults([]), ['/answers/witnesses required']);
    assert.deepEqual(faults(undefined), ['/answers/witnesses required']);
    const four = Array.from({length: 4}, () => ({who: '王建国'}));
    assert.deepEqual(faults(four), ['/answers/witnesses too-long']);
    const [fault] = validateAnswers(form, {witnesses: four, after: '好'}, scope);
    assert.equal(explainViolation(fault!, witnesses, 'zh', applicationKinds), '最多 3 个，请去掉一些');
    assert.equal(explainViolation(fault!, witnesses, 'en', applicationKinds), 'At most 3: please take some out');
  });

  it('takes nothing else, and knows its own names only', () => {
    for (const given of ['王建国', ['王建国'], [['王建国']], [null], {who: '王建国'}, 5]) {
      assert.deepEqual(faults(given), ['/answers/witnesses wrong-type'], JSON.stringify(given));
    }
    assert.deepEqual(faults([{who: '王建国', after: '好'}]), ['/answers/witnesses/0/after unknown-field']);
    assert.deepEqual(faults([{who: '王建国', 'a/b': '好'}]), ['/answers/witnesses/0/a~1b unknown-field']);
    assert.deepEqual(faults([{who: ['王建国']}]), ['/answers/witnesses/0/who wrong-type']);
  });

  it('is kept each in its place, as each of its fields is kept', () => {
    assert.deepEqual(keep([{who: ' 王建国 ', reach: 'none', number: '138'}, {who: ' '}, {who: '李', owed: '1.2万'}]), [
      {who: '王建国', reach: 'none'},
      {},
      {who: '李', owed: '12000'},
    ]);
    assert.equal(keep([]), undefined);
    assert.equal(keep(undefined), undefined);
  });

  it('is told by its own fields whether it says who somebody is', () => {
    assert.equal(isPersonalField(witnesses), true);
    assert.equal(isPersonalField({...witnesses, fields: [witnesses.fields![0]!]}), false);
  });
});

describe('what a violation is about', () => {
  it('is found by its path', () => {
    assert.equal(findField(form, 'after')?.label.zh, '后面');
    assert.equal(findField(form, 'witnesses'), witnesses);
    assert.equal(findField(form, 'witnesses/12/number')?.label.zh, '电话');
    assert.equal(findField(form, 'witnesses/0/nothing'), undefined);
    assert.equal(findField(form, 'nothing/0/who'), undefined);
  });

  it('leaves out what is none of a group', () => {
    assert.deepEqual(itemsOf({witnesses: [{who: '王'}], after: '好'}, 'witnesses'), [{who: '王'}]);
    assert.deepEqual(itemsOf({witnesses: '好'}, 'witnesses'), []);
    assert.deepEqual(itemsOf({}, 'constructor'), []);
  });
});
