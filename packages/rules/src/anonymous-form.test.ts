import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FormDefinition, FormField} from '@pls-kit/contract';
import {canBeAnonymous, isPersonalField, toAnonymousForm} from './anonymous-form.js';

const text = (zh: string) => ({zh});
const field = (more: Partial<FormField>): FormField => ({
  name: 'question',
  kind: 'text',
  label: text('问题'),
  required: false,
  ...more,
});
const form: FormDefinition = {
  code: 'consultation',
  version: 1,
  kind: 'consult',
  title: text('问'),
  lead: text('问'),
  steps: [
    {id: 'matter', name: text('事'), title: text('事'), fields: [field({}), field({name: 'place', kind: 'place'})]},
    {
      id: 'contact',
      name: text('答复'),
      title: text('答复'),
      fields: [
        field({
          name: 'replyBy',
          kind: 'choice',
          options: [
            {value: 'phone', label: text('电话')},
            {value: 'online', label: text('上网看')},
          ],
        }),
        field({name: 'phone', kind: 'phone', required: true, when: {field: 'replyBy', is: ['phone']}}),
        field({name: 'when', when: {field: 'phone', is: ['x']}}),
      ],
    },
    {id: 'who', name: text('谁'), title: text('谁'), fields: [field({name: 'name', sensitive: true})]},
  ],
  notice: {version: '1', title: text('说明'), paragraphs: [text('说明')]},
};

describe('a form for somebody who stays unknown', () => {
  it('asks nothing that says who they are, and offers no choice that would need it', () => {
    const {steps} = toAnonymousForm(form);
    assert.deepEqual(
      steps.map(({id, fields}) => [id, fields.map(({name}) => name)]),
      [
        ['matter', ['question', 'place']],
        ['contact', ['replyBy']],
      ],
    );
    assert.deepEqual(
      steps[1]?.fields[0]?.options?.map(({value}) => value),
      ['online'],
    );
    assert.equal(form.steps.length, 3, 'the form itself is as it was');
  });

  it('knows a personal question by its kind, its mark or what a browser would fill in', () => {
    for (const more of [
      {kind: 'phone'},
      {kind: 'email'},
      {kind: 'identity-number'},
      {kind: 'credit-code'},
      {sensitive: true},
      {autocomplete: 'street-address'},
    ]) {
      assert.equal(isPersonalField(field(more)), true, JSON.stringify(more));
    }
    for (const kind of ['text', 'long-text', 'choice', 'topic', 'place', 'date', 'money']) {
      assert.equal(isPersonalField(field({kind})), false, kind);
    }
  });

  it('is there for a consultation, and for nothing that becomes a procedure', () => {
    assert.equal(canBeAnonymous(form), true);
    for (const kind of ['legal-aid', 'mediation', 'notary', 'callback', 'adviser-visit'])
      assert.equal(canBeAnonymous({...form, kind}), false, kind);
  });
});
