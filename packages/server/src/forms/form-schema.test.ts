import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {format, Validator} from '@cfworker/json-schema';
import type {AnswerItem, Answers, FormCondition, FormField} from '@pls-kit/contract';
import {answerFormats, applicationKinds, cleanAnswers, readPhone, toFormSchema, validateAnswers} from '@pls-kit/rules';
import type {StoredForm} from './check-definition.js';
import {consultationForm} from './consultation.js';
import {newestForms} from './forms.js';

const scope = {
  kinds: applicationKinds,
  topics: new Set(['wage-arrears', 'debt']),
  isPlace: (code: string) => ['410311', '410311013'].includes(code),
  today: '2026-11-23',
};
Object.assign(format, answerFormats(scope));

/** The same numbers in every run (a linear congruential generator of 2³², Numerical Recipes). */
const seeded = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 4_294_967_296;
};

const samples: Readonly<Record<string, readonly string[]>> = {
  phone: ['13837902146', '138 3790 2146', '1383790214', '037963912345', 'abc'],
  topic: ['wage-arrears', 'debt', 'divorce', '欠薪'],
  place: ['410311', '410311013', '410312', '安乐镇', 'zone-yibin'],
  date: ['2026-03-05', '2026年3月5日', '2026-11-23', '2026-11-24', '2026-02-30', '昨天', '1899-01-01'],
  money: ['12000', '￥12,000.50', '4.5万', '-1', '12.345', '很多'],
  'identity-number': ['11010519491231002X', '110105 19491231 002x', '110105194912310021', '11010519490230002X', '无'],
  'credit-code': ['91350100M000100Y43', '91350100m000100y43', '91350100M000100Y44', '9135'],
  email: ['wang@example.cn', 'wang@', 'a b@c.cn'],
  slot: ['notary-lyc-410311.202611250900', ' notary-lyc-410311.202611250900 ', '2026-11-25 09:00', '明天'],
};
const words = [
  '王',
  '老板欠我工钱已经三个月了',
  '𠮷'.repeat(12),
  '字'.repeat(31),
  '字'.repeat(65),
  '字'.repeat(3001),
  ' 王师傅 ',
];

const answerTo = (field: FormField, random: () => number): unknown => {
  const {kind, options = [], fields = []} = field;
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const chance = random();
  if (chance < 0.12) return undefined;
  if (kind === 'files') return chance < 0.14 ? '照片' : undefined;
  if (kind === 'group' && chance >= 0.15) {
    return Array.from({length: Math.floor(random() * 3)}, () => ({
      ...Object.fromEntries(fields.map((inner) => [inner.name, answerTo(inner, random)] as const)),
      ...(random() < 0.03 && {surprise: 'x'}),
    }));
  }
  if (chance < 0.15) return pick(['', '  ', [], [''], null, 5, {}, ['x'], [1]]);
  const values = options.map(({value}) => value);
  if (kind === 'choice') return chance < 0.18 ? 'no-such-option' : pick(values);
  if (kind === 'choices') return values.filter(() => random() < 0.5).concat(chance < 0.2 ? ['no-such-option'] : []);
  // Mostly the first: good ones, so that whole forms are now and then right.
  const some = samples[kind] ?? words.slice(1);
  return random() < 0.85 ? some[0] : pick(kind in samples ? some : words);
};

/** As answers are kept, but with nothing left out: what is wrong stays wrong. */
const keep = (fields: readonly FormField[], answers: Readonly<Record<string, unknown>>): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]): [string, Answers[string]][] => {
      const {kind = '', fields: inner} = fields.find((field) => field.name === name) ?? {};
      if (inner && Array.isArray(answer) && answer.some((each) => typeof each === 'object' && each !== null))
        return [[name, answer.map((each: object) => keep(inner, {...each}) as AnswerItem)]];
      if (typeof answer === 'string') {
        const text = answer.trim();
        const read = kind === 'phone' ? readPhone : applicationKinds[kind]?.read;
        return text === '' ? [] : [[name, read ? read(text) : text]];
      }
      if (!Array.isArray(answer)) return answer === undefined ? [] : [[name, answer as string]];
      const kept = answer.filter((value) => typeof value !== 'string' || value.trim() !== '');
      return kept.length === 0 ? [] : [[name, kept]];
    }),
  );

const compare = (form: Pick<StoredForm, 'steps' | 'title'>, rounds: number, random: () => number) => {
  const fields = form.steps.flatMap((step) => step.fields);
  const validator = new Validator(toFormSchema(form), '2020-12');
  const counts = {good: 0, bad: 0};
  for (let round = 0; round < rounds; round += 1) {
    const given = Object.fromEntries(fields.map((field) => [field.name, answerTo(field, random)]));
    if (random() < 0.05) given['surprise'] = 'x';
    const answers = keep(fields, given);
    const faults = validateAnswers(form, answers, scope);
    const {valid, errors} = validator.validate(answers);
    assert.equal(valid, faults.length === 0, JSON.stringify({answers, faults, errors: errors.at(-1)}));
    counts[valid ? 'good' : 'bad'] += 1;
    if (valid) {
      const kept = cleanAnswers(form, answers, applicationKinds);
      assert.equal(validator.validate(kept).valid, true, JSON.stringify(kept));
      assert.deepEqual(validateAnswers(form, kept, scope), []);
    }
  }
  return counts;
};

describe('the JSON Schema of a form', () => {
  for (const form of newestForms()) {
    it(`agrees with what the server checks: ${form.code}`, () => {
      const {good, bad} = compare(form, 2500, seeded(7));
      assert.ok(good >= 10 && bad >= 100, JSON.stringify({good, bad}));
    });
  }

  it('agrees for 200 random forms, with conditions on conditions', () => {
    const random = seeded(42);
    const pick = (count: number) => Math.floor(random() * count);
    const kinds = [
      'text',
      'long-text',
      'choice',
      'choices',
      'phone',
      'topic',
      'place',
      ...Object.keys(applicationKinds),
    ];
    const options = ['1', '2', '3'].map((value) => ({value, label: {zh: value}}));
    const counts = {good: 0, bad: 0};
    for (let round = 0; round < 200; round += 1) {
      const condition = (name: string, before: number, depth: number): FormCondition => ({
        ...(random() < 0.8 && {
          field: `${name}${String(pick(before))}`,
          ...(random() < 0.7 && {is: [String(1 + pick(3))]}),
        }),
        ...(depth > 0 && random() < 0.3 && {all: [condition(name, before, depth - 1)]}),
        ...(depth > 0 &&
          random() < 0.3 && {any: [condition(name, before, depth - 1), condition(name, before, depth - 1)]}),
      });
      const fieldsOf = (count: number, name: string): FormField[] =>
        Array.from({length: count}, (_, index) => fieldAt(index, name));
      const fieldAt = (index: number, name: string): FormField => {
        const drawn = random() < 0.5 ? 'choice' : (kinds[pick(kinds.length)] ?? 'text');
        const kind = name === 'g' && drawn === 'group' ? 'text' : drawn;
        return {
          name: `${name}${String(index)}`,
          kind,
          label: {zh: '题'},
          required: random() < 0.4,
          ...(kind.startsWith('choice') && {options}),
          ...(kind === 'text' && {minLength: 2, maxLength: 30}),
          ...(kind === 'date' && random() < 0.5 && {past: true}),
          ...(kind === 'group' && {fields: fieldsOf(4, 'g'), maxItems: 2, itemName: {zh: '人'}}),
          ...(index > 0 && random() < 0.6 && {when: condition(name, index, 2)}),
        };
      };
      const fields = fieldsOf(8, 'f');
      const form = {...consultationForm, steps: [{id: 'only', name: {zh: '一'}, title: {zh: '一'}, fields}]};
      const {good, bad} = compare(form, 40, random);
      counts.good += good;
      counts.bad += bad;
    }
    assert.ok(counts.good > 1000 && counts.bad > 1000, JSON.stringify(counts));
  });
});
