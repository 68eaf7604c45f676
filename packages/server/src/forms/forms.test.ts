import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {FormDefinition, FormPage, Text} from '@pls-kit/contract';
import {startCasework, type Casework} from '../testing/casework.js';
import {findForm, isNoticeOf} from './forms.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

/** Every text in a value, wherever it lies. */
const textsIn = (value: unknown): Text[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
};

describe('the consultation form', () => {
  const read = async () =>
    (await casework.request<FormDefinition>('getForm', {path: {code: 'consultation'}, query: {portal: 'pk_luolong'}}))
      .body;

  it('is served with the date it would promise today', async () => {
    const form = await read();
    assert.deepEqual([form.code, form.version, form.kind, form.service], ['consultation', 1, 'consult', 'consult']);
    assert.deepEqual([form.promise.startedOn, form.promise.dueOn], ['2026-11-23', '2026-11-26']);
    const {body} = await casework.request<FormPage>('listForms');
    assert.deepEqual(body, {items: [form], next: null});
  });

  it('can be kept, and asked for again without being sent', async () => {
    const {headers} = await casework.request('getForm', {path: {code: 'consultation'}});
    assert.match(headers.get('Cache-Control') ?? '', /^public, max-age=/);
    const tag = headers.get('ETag')!;
    const again = await casework.request('getForm', {path: {code: 'consultation'}, headers: {'If-None-Match': tag}});
    assert.equal(again.status, 304);
  });

  it("says why it asks for each personal thing, and lets all but the answer's way be left out", async () => {
    const fields = (await read()).steps.flatMap((step) => step.fields);
    const sensitive = fields.filter((field) => field.sensitive);
    assert.deepEqual(
      sensitive.map(({name}) => name),
      ['helpedName', 'name', 'phone'],
    );
    for (const {hint, name} of sensitive) assert.ok(hint?.zh && hint.en, name);
    assert.deepEqual(
      fields.filter(({required}) => required).map(({name}) => name),
      ['question', 'forWhom', 'replyBy', 'phone'],
    );
    for (const {required, requiredMessage, name} of fields) assert.ok(!required || requiredMessage, name);
  });

  it('gives the notice that the law asks for, with its version', async () => {
    const {notice} = await read();
    assert.equal(isNoticeOf('consultation', notice.version), true);
    assert.equal(isNoticeOf('consultation', 'made-up'), false);
    const words = notice.paragraphs.map(({zh}) => zh).join('');
    for (const said of ['谁来用', '用来做什么', '留多久', '您可以', '第十七条', '第三十五条'])
      assert.ok(words.includes(said), said);
  });

  it('speaks both languages throughout, and does not shout', async () => {
    const {promise: _promise, ...form} = await read();
    const texts = textsIn(form);
    assert.ok(texts.length > 40);
    for (const {zh, en} of texts) {
      assert.ok(en, zh);
      assert.doesNotMatch(zh, /[！!]|用户|非法|尽快/);
    }
  });

  it('is unknown under any other name or version', async () => {
    assert.equal((await casework.request('getForm', {path: {code: 'horoscope'}})).status, 404);
    assert.equal(findForm('consultation', 1)?.version, 1);
    assert.equal(findForm('consultation', 99), undefined);
  });
});
