import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {document} from '@pls-kit/contract/document.js';
import type {FormField} from '@pls-kit/contract';
import {validateAnswers, type ViolationParams} from './form-answers.js';
import {consultationForm, goodAnswers} from './testing/consultation-form.js';
import {explainViolation} from './violation-message.js';

const fields = consultationForm.steps.flatMap((step) => step.fields);
const fieldOf = (name: string) => fields.find((field) => field.name === name)!;

const explainFirst = (answers: Record<string, string | string[]>, locale: 'zh' | 'en' = 'zh') => {
  const violation = validateAnswers(consultationForm, {...goodAnswers, ...answers})[0]!;
  return explainViolation(violation, fieldOf(violation.field), locale);
};

const {code} = document.components.schemas.Violation!.properties as Record<string, {'x-extensible-enum': string[]}>;
const contractCodes = code!['x-extensible-enum'];

describe('violation message', () => {
  it("speaks the design's words", () => {
    assert.equal(explainFirst({phone: '1383790214'}), '手机号少了 1 位。应该是 11 位数字，比如 138 0000 0000');
    assert.equal(explainFirst({phone: '1383790214666'}), '手机号多了 2 位。应该是 11 位数字，比如 138 0000 0000');
    assert.equal(explainFirst({phone: '63912345'}), '座机号要连区号一起写，一共 10 到 12 位数字');
    assert.equal(explainFirst({phone: 'abc'}), '请再看一看号码。手机号是 11 位数字，比如 138 0000 0000');
    assert.equal(explainFirst({question: ''}), '请写一写发生了什么');
    assert.equal(explainFirst({question: '老板跑了'}), '再多写几个字，至少 10 个字');
    assert.equal(explainFirst({question: '字'.repeat(2035)}), '最多 2000 个字，请删掉 35 个字');
    assert.equal(explainFirst({place: ''}), '请选一下「事情发生在哪里」');
    assert.equal(explainFirst({phone: ''}), '请填一下「手机号」');
    assert.equal(explainFirst({place: '安乐镇'}), '没找到这个地方，请从列表里重新选');
    assert.equal(explainFirst({forWhom: 'nobody'}), '请从列出的几项里选');
  });

  it('speaks English', () => {
    assert.equal(
      explainFirst({phone: '1383790214'}, 'en'),
      'The mobile number has 1 digit too few. It should have 11, like 138 0000 0000',
    );
    assert.equal(
      explainFirst({phone: '1383790214666'}, 'en'),
      'The mobile number has 2 digits too many. It should have 11, like 138 0000 0000',
    );
    assert.equal(explainFirst({question: ''}, 'en'), 'Please write what happened');
    assert.equal(explainFirst({question: '老板跑了'}, 'en'), 'Please write a little more, at least 10 characters');
    assert.equal(explainFirst({place: ''}, 'en'), 'Please choose: Where it happened');
  });

  it('gives bounds where there are some', () => {
    const bounds = (params: ViolationParams) => explainViolation({code: 'out-of-range', params}, undefined, 'zh');
    assert.equal(bounds({min: 1, max: 100}), '应该在 1 到 100 之间');
    assert.equal(bounds({min: 0}), '最小是 0');
    assert.equal(bounds({max: 90}), '最大是 90');
    assert.equal(bounds({}), '这个数太大或者太小，请改一下');
  });

  it('has words of its own for every code of the contract, with and without a field', () => {
    assert.ok(contractCodes.length >= 12);
    for (const locale of ['zh', 'en'] as const) {
      const fallback = explainViolation({code: 'not-yet-invented'}, undefined, locale);
      const seen = new Set([fallback]);
      for (const violationCode of contractCodes) {
        const words = explainViolation({code: violationCode, params: {min: 1, max: 9, length: 12}}, undefined, locale);
        assert.ok(!seen.has(words), `${locale} ${violationCode}: ${words}`);
        seen.add(words);
      }
    }
  });

  it('keeps to the house words: short, no blame, no exclamation, no figure missing', () => {
    const bare: FormField = {name: 'x', kind: 'text', label: {zh: '这一项', en: 'This'}, required: true};
    for (const violationCode of [...contractCodes, 'not-yet-invented']) {
      for (const params of [undefined, {}, {min: 1, max: 9, length: 12}, {missing: 1}, {missing: -3}]) {
        for (const field of [undefined, bare, {...bare, kind: 'place'}, {...bare, kind: 'topic'}]) {
          const fault = {code: violationCode, ...(params && {params})};
          const zh = explainViolation(fault, field, 'zh');
          const en = explainViolation(fault, field, 'en');
          assert.doesNotMatch(zh, /[！!]|用户|系统|无效|非法|错误|undefined|NaN|Infinity/, violationCode);
          assert.doesNotMatch(en, /!|invalid|error|undefined|NaN|Infinity|[\u4e00-\u9fff]/i, violationCode);
          for (const sentence of zh.split('。')) assert.ok(sentence.replace(/[\d ]/g, '').length <= 25, sentence);
        }
      }
    }
  });
});
