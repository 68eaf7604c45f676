import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Answers, FormDefinition, FormField} from '@pls-kit/contract';
import {cleanAnswers, validateAnswers} from './form-answers.js';
import {consultationForm, goodAnswers} from './testing/consultation-form.js';

/** Answers as they come from the wire, where anything may stand. */
const wire = (answers: unknown) => answers as Answers;
const codesOf = (answers: unknown, scope = {}) =>
  validateAnswers(consultationForm, wire(answers), scope).map(({field, code}) => `${field} ${code}`);
const without = (...names: string[]) =>
  Object.fromEntries(Object.entries(goodAnswers).filter(([name]) => !names.includes(name)));
const formOf = (field: FormField): FormDefinition => ({
  ...consultationForm,
  steps: [{id: 'only', name: {zh: '一'}, title: {zh: '一'}, fields: [field]}],
});

describe('validate answers', () => {
  it('takes a well filled-in form, also with the optional fields left out or empty', () => {
    assert.deepEqual(codesOf(goodAnswers), []);
    assert.deepEqual(codesOf(without('topic', 'name')), []);
    assert.deepEqual(codesOf({...goodAnswers, topic: '', name: '  ', evidence: []}), []);
    assert.deepEqual(codesOf({...goodAnswers, evidence: ['chat', 'contract']}), []);
  });

  it('asks for each required field that is asked, in the order of the form', () => {
    assert.deepEqual(codesOf({}), ['question required', 'place required', 'forWhom required', 'replyBy required']);
    assert.deepEqual(codesOf({...without('phone'), question: ' \n\u3000'}), ['question required', 'phone required']);
    assert.deepEqual(codesOf({...without('phone'), replyBy: 'online'}), []);
    assert.deepEqual(codesOf({...goodAnswers, forWhom: 'other'}), ['helpedName required']);
  });

  it('points to the field as RFC 6901 has it', () => {
    assert.deepEqual(validateAnswers(consultationForm, {...goodAnswers, phone: '1383790214'}), [
      {pointer: '/answers/phone', field: 'phone', code: 'phone-length', params: {missing: 1}},
    ]);
    const [violation] = validateAnswers(consultationForm, {...goodAnswers, 'a/b~c': 'x'});
    assert.equal(violation?.pointer, '/answers/a~1b~0c');
  });

  it('counts characters as people do, without the white space around them', () => {
    assert.deepEqual(validateAnswers(consultationForm, {...goodAnswers, question: '  老板不给工资   '}), [
      {pointer: '/answers/question', field: 'question', code: 'too-short', params: {min: 10, length: 6}},
    ]);
    assert.deepEqual(validateAnswers(consultationForm, {...goodAnswers, question: '字'.repeat(2003)}), [
      {pointer: '/answers/question', field: 'question', code: 'too-long', params: {max: 2000, length: 2003}},
    ]);
    for (const question of ['字'.repeat(10), '字'.repeat(2000), '𠮷'.repeat(2000), ` ${'字'.repeat(2000)} `]) {
      assert.deepEqual(codesOf({...goodAnswers, question}), []);
    }
    assert.deepEqual(codesOf({...goodAnswers, question: '𠮷'.repeat(9)}), ['question too-short']);
  });

  it('counts nothing that nobody can see', () => {
    for (const unseen of ['\u200b', '\ufeff', '\u2060', '\u3164', '\u200b ']) {
      assert.deepEqual(codesOf({...goodAnswers, question: unseen.repeat(20)}), ['question required']);
      assert.deepEqual(codesOf({...goodAnswers, question: `工钱${unseen.repeat(20)}`}), ['question too-short']);
    }
    // A family of four is one picture, and a word that may break is a word.
    assert.deepEqual(codesOf({...goodAnswers, question: '老板\u200b不给我工资，怎么办 👨‍👩‍👧‍👦'}), []);
  });

  it('takes only the options of a choice', () => {
    assert.deepEqual(codesOf({...goodAnswers, forWhom: 'nobody'}), ['forWhom not-an-option']);
    assert.deepEqual(codesOf({...goodAnswers, evidence: ['chat', 'video']}), ['evidence not-an-option']);
  });

  it('looks places and topics up where it can, else goes by their shape', () => {
    const isPlace = (code: string) => code === '410311001';
    const topics = new Set(['wage-arrears']);
    assert.deepEqual(codesOf(goodAnswers, {isPlace, topics}), []);
    assert.deepEqual(codesOf({...goodAnswers, place: '410311002'}, {isPlace}), ['place unknown-code']);
    assert.deepEqual(codesOf({...goodAnswers, topic: 'divorce'}, {topics}), ['topic unknown-code']);
    assert.deepEqual(codesOf({...goodAnswers, topic: 'divorce'}), []);
    for (const place of ['4103', '410311', '410311001', '410311001001', 'zone-yibin']) {
      assert.deepEqual(codesOf({...goodAnswers, place}), [], place);
    }
    for (const place of ['安乐镇', '41031', '4103110010', 'zone-', '410311001; drop']) {
      assert.deepEqual(codesOf({...goodAnswers, place}), ['place unknown-code'], place);
    }
    assert.deepEqual(codesOf({...goodAnswers, topic: '欠薪'}), ['topic unknown-code']);
  });

  it('checks a phone only where it is asked for', () => {
    assert.deepEqual(codesOf({...goodAnswers, phone: '12345678901'}), ['phone phone-invalid']);
    assert.deepEqual(codesOf({...goodAnswers, phone: '12345678901', replyBy: 'online'}), []);
  });

  it('refuses answers of the wrong type instead of guessing', () => {
    for (const wrong of [null, 5, true, {}, ['13837902146']]) {
      assert.deepEqual(codesOf({...goodAnswers, phone: wrong}), ['phone wrong-type'], JSON.stringify(wrong));
    }
    for (const wrong of ['chat', null, [1], [['chat']], {}]) {
      assert.deepEqual(codesOf({...goodAnswers, evidence: wrong}), ['evidence wrong-type'], JSON.stringify(wrong));
    }
    assert.deepEqual(codesOf({...goodAnswers, topic: []}), ['topic wrong-type']);
  });

  it('names fields that the form does not have, inherited and hidden names too', () => {
    assert.deepEqual(codesOf({...goodAnswers, idNumber: '1', wife: ['x']}), [
      'idNumber unknown-field',
      'wife unknown-field',
    ]);
    assert.deepEqual(codesOf(JSON.parse(`{"__proto__": "x", "constructor": "y"}`)), [
      'question required',
      'place required',
      'forWhom required',
      'replyBy required',
      '__proto__ unknown-field',
      'constructor unknown-field',
    ]);
    const field: FormField = {name: 'constructor', kind: 'text', label: {zh: '承建商'}, required: true};
    assert.equal(validateAnswers(formOf(field), {})[0]?.code, 'required');
    assert.deepEqual(validateAnswers(formOf(field), wire({constructor: '洛阳一建'})), []);
  });

  it('checks one step alone, with conditions over the whole form', () => {
    const halfway = {question: '太短', forWhom: 'self', replyBy: 'phone', other: 'x'};
    assert.deepEqual(codesOf(halfway, {only: 'matter'}), ['question too-short', 'place required']);
    assert.deepEqual(codesOf(halfway, {only: 'contact'}), ['phone required']);
    assert.throws(() => codesOf(halfway, {only: 'no-such-step'}), RangeError);
  });

  it('takes either shape for a kind that it does not know yet', () => {
    const field: FormField = {name: 'file', kind: 'files', label: {zh: '材料'}, required: true};
    assert.deepEqual(validateAnswers(formOf(field), {file: ['a', 'b']}), []);
    assert.deepEqual(validateAnswers(formOf(field), {file: 'a'}), []);
    assert.equal(validateAnswers(formOf(field), {})[0]?.code, 'required');
    assert.equal(validateAnswers(formOf(field), wire({file: [1]}))[0]?.code, 'wrong-type');
  });
});

describe('clean answers', () => {
  it('keeps what was asked, trimmed, phones as digits, each choice once', () => {
    assert.deepEqual(
      cleanAnswers(consultationForm, {
        ...goodAnswers,
        question: `\n ${goodAnswers.question} `,
        phone: '+86 138-3790-2146',
        evidence: ['chat', ' chat', 'contract', ''],
        name: '  ',
        topic: '',
        helpedName: '李四',
        unknown: 'x',
      }),
      {
        question: goodAnswers.question,
        place: '410311001',
        evidence: ['chat', 'contract'],
        forWhom: 'self',
        replyBy: 'phone',
        phone: '13837902146',
      },
    );
  });

  it('forgets a phone once the reply is wanted online', () => {
    const kept = cleanAnswers(consultationForm, {...goodAnswers, replyBy: 'online'});
    assert.equal('phone' in kept, false);
  });

  it('leaves valid answers valid, is done after one go, and changes nothing it was given', () => {
    const given = Object.freeze({...goodAnswers, phone: ' 138 3790 2146 '});
    const once = cleanAnswers(consultationForm, given);
    assert.deepEqual(validateAnswers(consultationForm, once), []);
    assert.deepEqual(cleanAnswers(consultationForm, once), once);
    assert.equal(given.phone, ' 138 3790 2146 ');
  });
});
