import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Answers, FormCondition, FormDefinition, FormField} from '@pls-kit/contract';
import {isAsked, visibleFields} from './form-conditions.js';
import {consultationForm, goodAnswers} from './testing/consultation-form.js';
import {seededRandom} from './testing/random.js';

const field = (name: string, when?: FormCondition): FormField => ({
  name,
  kind: 'text',
  label: {zh: name},
  required: true,
  ...(when && {when}),
});
const formOf = (...fields: FormField[]): FormDefinition => ({
  ...consultationForm,
  steps: [{id: 'only', name: {zh: '一'}, title: {zh: '一'}, fields}],
});
const namesOf = (form: FormDefinition, answers: Answers) => visibleFields(form, answers).map(({name}) => name);

describe('a condition', () => {
  const holds = (when: FormCondition, answers: Answers) => isAsked(field('x', when), answers);

  it('holds when the field has one of the values, chosen alone or among others', () => {
    assert.ok(holds({field: 'a', is: ['1', '2']}, {a: '2'}));
    assert.ok(holds({field: 'a', is: ['1']}, {a: ['3', '1']}));
    assert.ok(!holds({field: 'a', is: ['1']}, {a: '3'}));
    assert.ok(!holds({field: 'a', is: ['1']}, {}));
    assert.ok(!holds({field: 'a', is: ['1']}, {a: []}));
  });

  it('without values holds when anything was given', () => {
    assert.ok(holds({field: 'a'}, {a: 'anything'}));
    assert.ok(!holds({field: 'a'}, {a: ''}));
    assert.ok(!holds({field: 'a'}, {}));
  });

  it('combines all and any, nested', () => {
    const when: FormCondition = {
      field: 'a',
      is: ['1'],
      all: [{field: 'b', is: ['1']}],
      any: [
        {field: 'c', is: ['1']},
        {
          all: [
            {field: 'd', is: ['1']},
            {field: 'e', is: ['1']},
          ],
        },
      ],
    };
    assert.ok(holds(when, {a: '1', b: '1', c: '1'}));
    assert.ok(holds(when, {a: '1', b: '1', d: '1', e: '1'}));
    assert.ok(!holds(when, {a: '1', b: '1', d: '1'}));
    assert.ok(!holds(when, {a: '1', c: '1'}));
    assert.ok(!holds(when, {b: '1', c: '1'}));
    assert.ok(holds({}, {}));
  });

  it('is not met by what every object inherits', () => {
    assert.ok(!holds({field: 'constructor'}, {}));
    assert.ok(holds({field: 'constructor'}, JSON.parse('{"constructor": "x"}') as Answers));
  });
});

describe('visible fields', () => {
  it('follow the answers, in the order of the form', () => {
    const always = ['topic', 'question', 'place', 'evidence', 'forWhom'];
    assert.deepEqual(namesOf(consultationForm, {}), [...always, 'replyBy', 'name']);
    assert.deepEqual(namesOf(consultationForm, goodAnswers), [...always, 'replyBy', 'name', 'phone']);
    assert.deepEqual(namesOf(consultationForm, {forWhom: 'other', replyBy: 'online'}), [
      ...always,
      'helpedName',
      'replyBy',
      'name',
    ]);
  });

  it('do not hang on an answer that is itself no longer asked for', () => {
    const form = formOf(field('a'), field('b', {field: 'a', is: ['1']}), field('c', {field: 'b', is: ['1']}));
    assert.deepEqual(namesOf(form, {a: '1', b: '1', c: '1'}), ['a', 'b', 'c']);
    assert.deepEqual(namesOf(form, {a: '2', b: '1', c: '1'}), ['a']);
  });

  it('may hang on a later field, or on an unknown one', () => {
    const form = formOf(field('a', {field: 'b', is: ['1']}), field('b'), field('c', {field: 'nowhere'}));
    assert.deepEqual(namesOf(form, {b: '1', nowhere: 'x'}), ['a', 'b']);
  });

  it('come to an end where conditions go round in circles', () => {
    const form = formOf(
      field('a', {field: 'c', is: ['1']}),
      field('b', {field: 'a', is: ['1']}),
      field('c', {field: 'b', is: ['1']}),
      field('self', {field: 'self', is: ['1']}),
    );
    assert.deepEqual(namesOf(form, {}), []);
    assert.deepEqual(namesOf(form, {a: '1', b: '1'}), []);
    assert.deepEqual(namesOf(form, {a: '1', b: '1', c: '1', self: '1'}), ['a', 'b', 'c', 'self']);
  });

  it('are all those whose conditions hold among themselves, in 300 random forms, and fields in any order agree', () => {
    const random = seededRandom(42);
    const pick = (count: number) => Math.floor(random() * count);
    let hidden = 0;
    for (let round = 0; round < 300; round += 1) {
      const names = Array.from({length: 12}, (_, index) => `f${index}`);
      const condition = (depth: number): FormCondition => ({
        ...(random() < 0.8 && {field: names[pick(12)]!, is: [String(pick(2)), String(pick(2))]}),
        ...(depth > 0 && random() < 0.3 && {all: [condition(depth - 1)]}),
        ...(depth > 0 && random() < 0.3 && {any: [condition(depth - 1), condition(depth - 1)]}),
      });
      const fields = names.map((name) => field(name, random() < 0.7 ? condition(2) : undefined));
      const answers: Answers = Object.fromEntries(
        names.filter(() => random() < 0.8).map((name) => [name, String(pick(2))]),
      );
      const visible = namesOf(formOf(...fields), answers);
      hidden += 12 - visible.length;

      // Plain reference: of all answers, take away one unasked at a time, always starting over from the last field.
      const left = new Set(names);
      for (let index = 11; index >= 0;) {
        const counting = Object.fromEntries(Object.entries(answers).filter(([name]) => left.has(name)));
        const name = names[index]!;
        if (left.has(name) && !isAsked(fields[index]!, counting)) {
          left.delete(name);
          index = 11;
        } else index -= 1;
      }
      assert.deepEqual(visible, [...left]);
      assert.deepEqual(namesOf(formOf(...[...fields].reverse()), answers), [...visible].reverse());
    }
    assert.ok(hidden > 300);
  });

  it('take no time in a form as large as the contract allows', () => {
    // Each field hangs on the one after it: the worst case, one dropped a round.
    const fields = Array.from({length: 100}, (_, index) => field(`f${index}`, {field: `f${index + 1}`, is: ['1']}));
    const answers = Object.fromEntries(fields.map(({name}) => [name, '1']));
    let reads = 0;
    const counted = new Proxy(answers, {
      getOwnPropertyDescriptor: (target, name) => {
        reads += 1;
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
    });
    assert.deepEqual(namesOf(formOf(...fields), counted), []);
    assert.ok(reads <= 101 * 100, `${reads}`);
  });
});
