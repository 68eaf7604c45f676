import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {FormDefinition, FormPage, FormSchema, Service, ServicePage, Text} from '@pls-kit/contract';
import {startCasework, type Casework} from '../testing/casework.js';
import {findForm, formsOfService, isNoticeOf, newestForms} from './forms.js';

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
    assert.deepEqual([form.promise?.startedOn, form.promise?.dueOn], ['2026-11-23', '2026-11-26']);
    const {body} = await casework.request<FormPage>('listForms');
    assert.deepEqual(
      body.items.find(({code}) => code === 'consultation'),
      form,
    );
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
      ['helpedName', 'name', 'phone', 'safeTime'],
    );
    for (const {hint, name} of sensitive) assert.ok(hint?.zh && hint.en, name);
    assert.deepEqual(
      fields.filter(({required}) => required).map(({name}) => name),
      ['question', 'forWhom', 'replyBy', 'phone', 'safeTime'],
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

describe('every form', () => {
  const codes = [
    'adviser-visit',
    'callback',
    'consultation',
    'feedback',
    'forensic',
    'legal-aid',
    'mediation',
    'notary',
    'reception-day',
  ];

  it('is listed once, with the date of its own kind', async () => {
    const {body} = await casework.request<FormPage>('listForms', {query: {limit: '100'}});
    assert.deepEqual(
      body.items.map(({code}) => code),
      codes,
    );
    assert.equal(body.next, null);
    const dates = body.items.map(({code, promise}) => [code, promise?.dueOn, promise?.nature] as const);
    // 2026-11-23 is a Monday: the law's 7 days for legal aid, one month for a mediation, else workdays of our own.
    assert.deepEqual(dates, [
      // Booked at once: nothing is promised for later.
      ['adviser-visit', undefined, undefined],
      ['callback', '2026-11-24', 'commitment'],
      ['consultation', '2026-11-26', 'commitment'],
      ['feedback', '2026-11-30', 'commitment'],
      ['forensic', '2026-11-26', 'commitment'],
      ['legal-aid', '2026-11-30', 'statute'],
      ['mediation', '2026-12-23', 'commitment'],
      ['notary', '2026-11-26', 'commitment'],
      ['reception-day', undefined, undefined],
    ]);
  });

  it('is that of its service, and of none for feedback, a callback and what is only booked', async () => {
    const {body} = await casework.request<ServicePage>('listServices', {query: {limit: '100'}});
    const withForms = body.items.filter(({forms}) => forms.length > 0);
    assert.deepEqual(Object.fromEntries(withForms.map(({code, forms}) => [code, forms])), {
      consult: ['consultation'],
      'legal-aid': ['legal-aid'],
      mediation: ['mediation'],
      notary: ['notary'],
      forensic: ['forensic'],
    });
    assert.deepEqual(
      newestForms().flatMap(({code, service}) => (service === undefined ? [code] : [])),
      ['adviser-visit', 'callback', 'feedback', 'reception-day'],
    );
    assert.deepEqual(formsOfService('lawyer'), []);
    const {body: one} = await casework.request<Service>('getService', {path: {code: 'legal-aid'}});
    assert.deepEqual(one.forms, ['legal-aid']);
  });

  it('is read in the version that a draft was begun under, and no other', async () => {
    const {body} = await casework.request<FormDefinition>('getForm', {path: {code: 'notary'}, query: {version: '1'}});
    assert.deepEqual([body.code, body.version], ['notary', 1]);
    for (const operation of ['getForm', 'getFormSchema'] as const) {
      const unknown = await casework.request(operation, {path: {code: 'notary'}, query: {version: '9'}});
      assert.equal(unknown.status, 404);
      const wrong = await casework.request(operation, {path: {code: 'notary'}, query: {version: 'new'}});
      assert.equal(wrong.status, 422);
    }
  });

  it('has a JSON Schema that can be kept', async () => {
    for (const code of codes) {
      const {body, headers} = await casework.request<FormSchema>('getFormSchema', {path: {code}});
      const names = findForm(code)!.steps.flatMap(({fields}) => fields.map(({name}) => name));
      assert.deepEqual(Object.keys(body.properties), names);
      assert.match(headers.get('Cache-Control') ?? '', /^public, max-age=/);
      const again = await casework.request('getFormSchema', {
        path: {code},
        headers: {'If-None-Match': headers.get('ETag')!},
      });
      assert.equal(again.status, 304);
    }
    assert.equal((await casework.request('getFormSchema', {path: {code: 'horoscope'}})).status, 404);
  });

  it('says why it asks for each personal thing, and what to do where something is missing', () => {
    for (const {code, steps, notice} of newestForms()) {
      const fields = steps.flatMap((step) => step.fields);
      for (const {name, sensitive, hint, required, requiredMessage, kind} of fields) {
        assert.ok(sensitive !== true || (hint?.zh && hint.en), `${code} ${name} has no reason`);
        assert.ok(
          !required || (requiredMessage?.zh && requiredMessage.en),
          `${code} ${name} does not say what is missing`,
        );
        const isPersonal = kind === 'phone' || kind === 'identity-number' || name === 'name';
        assert.ok(!isPersonal || sensitive, `${code} ${name} is not masked`);
      }
      const words = notice.paragraphs.map(({zh}) => zh).join('');
      for (const said of ['谁来用', '用来做什么', '留多久', '您可以', '第十七条'])
        assert.ok(words.includes(said), said);
      assert.ok(isNoticeOf(code, notice.version));
    }
  });

  it('speaks both languages throughout, and as people do', () => {
    let count = 0;
    for (const {code, ...form} of newestForms()) {
      for (const {zh, en} of textsIn(form)) {
        assert.ok(en, `${code}: ${zh}`);
        assert.doesNotMatch(zh, /[！!]|用户|系统|非法|无效|尽快|申请主体/, code);
        assert.doesNotMatch(en, /!|[\u4e00-\u9fff]/, code);
        // The consultation's own words are older than the rule.
        for (const sentence of code === 'consultation' ? [] : zh.split(/[。；？：]/)) {
          assert.ok(sentence.replace(/[\d ]/g, '').length <= 25, `${code}: ${sentence}`);
        }
        count += 1;
      }
    }
    assert.ok(count > 500, String(count));
  });

  it('names the articles that its questions rest on, as read in their text', () => {
    const articlesOf = (code: string): string[] => {
      const found: string[] = [];
      const look = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('law' in value) {
          const {law, article, says, verified} = value as {
            law: string;
            article: string;
            says?: string;
            verified?: string;
          };
          assert.ok(says && verified === 'text', `${law} ${article}`);
          found.push(article.replace(/第[一二三四五六七八九]+[项款]/g, ''));
        } else Object.values(value).forEach(look);
      };
      look(findForm(code));
      return [...new Set(found)];
    };
    const ofLegalAid = articlesOf('legal-aid');
    for (const number of [
      '二十四',
      '二十五',
      '二十九',
      '三十',
      '三十一',
      '三十二',
      '三十三',
      '三十八',
      '三十九',
      '四十',
      '四十二',
      '四十四',
    ]) {
      assert.ok(ofLegalAid.includes(`第${number}条`), number);
    }
    assert.deepEqual(articlesOf('mediation'), ['第十七条']);
    assert.deepEqual(articlesOf('notary').sort(), ['第三十一条', '第三十四条', '第二十五条', '第二十六条'].sort());
  });
});
