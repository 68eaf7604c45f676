import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FormCondition, FormField} from '@pls-kit/contract';
import {findFaults, FormDefinitionError, type StoredForm} from './check-definition.js';
import {consultationForm} from './consultation.js';
import {makeFormBook} from './form-book.js';

const field = (name: string, more: Partial<FormField> = {}): FormField => ({
  name,
  kind: 'text',
  label: {zh: name},
  required: false,
  ...more,
});
const {discreet: _discreet, ...plainForm} = consultationForm;
const formOf = (fields: FormField[], more: Partial<StoredForm> = {}): StoredForm => ({
  ...plainForm,
  steps: [{id: 'only', name: {zh: '一'}, title: {zh: '一'}, fields}],
  ...more,
});
const when = (name: string, is?: string): FormCondition => ({field: name, ...(is !== undefined && {is: [is]})});

describe('a definition that cannot be served', () => {
  it('names the way round of conditions that go in a circle', () => {
    const [fault, ...others] = findFaults(
      formOf([
        field('a', {when: when('c')}),
        field('b', {when: {all: [{any: [when('a')]}]}}),
        field('c', {when: when('b')}),
      ]),
    );
    assert.equal(fault, 'conditions go round in a circle: a → c → b → a');
    assert.deepEqual(others, []);
    assert.deepEqual(findFaults(formOf([field('a', {when: when('a')})])), ['conditions go round in a circle: a → a']);
  });

  it('may hang on later fields, and twice on the same one', () => {
    assert.deepEqual(
      findFaults(
        formOf([field('a', {when: {all: [when('b'), when('c')]}}), field('b', {when: when('c')}), field('c')]),
      ),
      [],
    );
  });

  it('names what conditions hang on in vain', () => {
    const choice = field('b', {kind: 'choice', options: [{value: 'yes', label: {zh: '是'}}]});
    assert.deepEqual(findFaults(formOf([field('a', {when: when('nowhere')}), choice])), [
      'field "a" hangs on "nowhere", which the form does not ask for',
    ]);
    assert.deepEqual(findFaults(formOf([field('a', {when: {any: [when('b', 'no')]}}), choice])), [
      'field "a" hangs on "b" being "no", which is no option of it',
    ]);
    assert.deepEqual(findFaults(formOf([choice], {greenChannel: when('z')})), [
      'the fast lane hangs on "z", which the form does not ask for',
    ]);
    const form = formOf([choice]);
    const noticed: StoredForm = {
      ...form,
      steps: form.steps.map((step) => ({
        ...step,
        notices: [{tone: 'info', paragraphs: [{zh: '一'}], when: when('z')}],
      })),
    };
    assert.deepEqual(findFaults(noticed), ['a notice of step "only" hangs on "z", which the form does not ask for']);
    const listening: StoredForm = {
      ...form,
      steps: form.steps.map((step) => ({
        ...step,
        notices: [{tone: 'care', paragraphs: [{zh: '一'}], heard: {fields: ['b'], words: ['想死', '想死']}}],
      })),
    };
    assert.deepEqual(findFaults(listening), [
      'a notice of step "only" listens to "b", which is no field of text',
      'a notice of step "only" has the word "想死" twice',
    ]);
    assert.deepEqual(findFaults({...consultationForm, steps: form.steps}), [
      'the quiet title hangs on "topic", which the form does not ask for',
    ]);
  });

  it('names what is there twice, and what nobody can answer', () => {
    const faultsOf = (...fields: FormField[]) => findFaults(formOf(fields));
    const yes = {value: 'yes', label: {zh: '是'}};
    assert.deepEqual(faultsOf(field('a'), field('a')), ['field "a" is there twice']);
    assert.deepEqual(faultsOf(field('a', {kind: 'horoscope'})), ['field "a" is of the unknown kind "horoscope"']);
    assert.deepEqual(faultsOf(field('a', {kind: 'choice'})), ['field "a" of kind "choice" has 0 options']);
    assert.deepEqual(faultsOf(field('a', {options: [yes]})), ['field "a" of kind "text" has 1 options']);
    assert.deepEqual(faultsOf(field('a', {kind: 'choice', options: [yes, yes]})), [
      'field "a" has the option "yes" twice',
    ]);
    assert.deepEqual(faultsOf(field('a', {minLength: 9, maxLength: 3})), ['field "a" cannot be 9 to 3 long']);
    assert.deepEqual(faultsOf(field('a', {past: true})), ['field "a" of kind "text" cannot lie in the past']);
    assert.deepEqual(faultsOf(field('A b')), ['"A b" is no name for a field']);
    assert.deepEqual(
      findFaults({...consultationForm, steps: [...consultationForm.steps, consultationForm.steps[0]!]}),
      [
        'step "matter" is there twice',
        'field "topic" is there twice',
        'field "question" is there twice',
        'field "place" is there twice',
        'field "materials" is there twice',
        'it asks for files in more than one place',
      ],
    );
    assert.deepEqual(faultsOf(field('a', {kind: 'files', required: true})), [
      'field "a" asks for files that somebody may not have: they can be sent later',
    ]);
    const consent = {purpose: 'call', version: '1', label: {zh: '打电话'}};
    assert.deepEqual(findFaults({...consultationForm, consents: [consent, consent]}), [
      'consent "call" is there twice',
    ]);
  });

  it('stops the server with a sentence that says which form and why', () => {
    const broken = formOf([field('a', {when: when('b')})], {code: 'broken', version: 3});
    assert.throws(
      () => makeFormBook([consultationForm, broken]),
      (error: unknown) =>
        error instanceof FormDefinitionError &&
        error.message ===
          'A form cannot be served. broken, version 3: field "a" hangs on "b", which the form does not ask for.',
    );
    assert.throws(
      () => makeFormBook([consultationForm, consultationForm]),
      /consultation, version 1: it is there twice/,
    );
  });
});

describe('versions of a form', () => {
  const consent = {purpose: 'call', version: 'words-1', label: {zh: '打电话'}};
  const first: StoredForm = {...consultationForm, consents: [consent]};
  const second: StoredForm = {
    ...consultationForm,
    version: 2,
    notice: {...consultationForm.notice, version: '2027-01'},
    consents: [{...consent, version: 'words-2'}],
  };
  const book = makeFormBook([first, second]);

  it('are served newest first, while a draft that was begun under an old one can still be sent', () => {
    assert.deepEqual(book.newest, [second]);
    assert.equal(book.find('consultation'), second);
    assert.equal(book.find('consultation', 1), first);
    assert.equal(book.find('consultation', 3), undefined);
    assert.equal(book.find('horoscope'), undefined);
  });

  it('keep their notices and consents', () => {
    assert.deepEqual(
      ['2026-11', '2027-01', '2028-01'].map((version) => book.isNoticeOf('consultation', version)),
      [true, true, false],
    );
    assert.deepEqual(
      ['words-1', 'words-2', 'words-3'].map((version) => book.isConsentOf('consultation', 'call', version)),
      [true, true, false],
    );
    assert.equal(book.isConsentOf('consultation', 'advertising', 'words-1'), false);
  });

  it('names what is wrong with a group', () => {
    const group = (fields: FormField[], more: Partial<FormField> = {}) =>
      field('people', {kind: 'group', fields, itemName: {zh: '人'}, maxItems: 5, ...more});
    const name = field('who', {required: true});
    assert.deepEqual(findFaults(formOf([group([name, field('reach', {when: when('who')})])])), []);
    assert.deepEqual(findFaults(formOf([field('people', {kind: 'group', fields: [name]})])), [
      'group "people" does not say what one is called, or how many',
    ]);
    assert.deepEqual(findFaults(formOf([group([])])), [
      'group "people" does not begin with what is always asked and required: one could be blank',
    ]);
    assert.deepEqual(findFaults(formOf([group([field('who')])])), [
      'group "people" does not begin with what is always asked and required: one could be blank',
    ]);
    assert.deepEqual(findFaults(formOf([group([name, field('where', {kind: 'place'})])])), [
      'group "people" asks for "where" of kind "place"',
    ]);
    assert.deepEqual(findFaults(formOf([group([name]), field('who')])), ['field "who" is there twice']);
    assert.deepEqual(findFaults(formOf([group([name, field('reach', {when: when('city')})]), field('city')])), [
      'field "reach" of group "people" hangs on "city", which the form does not ask for',
    ]);
    assert.deepEqual(findFaults(formOf([group([name]), field('city', {when: when('people')})])), [
      'field "city" hangs on "people", which is a group',
    ]);
    assert.deepEqual(findFaults(formOf([group([name]), field('city', {when: when('who')})])), [
      'field "city" hangs on "who", which the form does not ask for',
    ]);
    assert.deepEqual(
      findFaults(formOf([group([name, field('a', {when: when('b')}), field('b', {when: when('a')})])])),
      ['conditions of group "people" go round in a circle: a → b → a'],
    );
    assert.deepEqual(findFaults(formOf([field('city', {maxItems: 3})])), [
      'field "city" of kind "text" asks for nothing several times',
    ]);
    assert.deepEqual(findFaults(formOf([group([name, field('side', {kind: 'choice'})])])), [
      'field "side" of kind "choice" has 0 options',
    ]);
  });
});
