import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FormField} from '@pls-kit/contract';
import {applicationKinds} from './application-kinds.js';
import {cleanAnswers, validateAnswers} from './form-answers.js';
import {explainViolation} from './violation-message.js';

const fieldOf = (kind: string, more: Partial<FormField> = {}): FormField => ({
  name: 'it',
  kind,
  label: {zh: '这一项', en: 'This'},
  required: true,
  ...more,
});
const formOf = (field: FormField) => ({
  steps: [{id: 'only', name: {zh: '一'}, title: {zh: '一'}, fields: [field]}],
});
const scope = {kinds: applicationKinds, today: '2026-11-23'};
const faultOf = (field: FormField, text: string | string[]) => validateAnswers(formOf(field), {it: text}, scope)[0];
const keep = (field: FormField, text: string) => cleanAnswers(formOf(field), {it: text}, applicationKinds)['it'];
const sayOf = (field: FormField, text: string, locale: 'zh' | 'en' = 'zh') =>
  explainViolation(faultOf(field, text)!, field, locale, applicationKinds);

describe('a date', () => {
  const date = fieldOf('date', {past: true});

  it('is kept as YYYY-MM-DD, however it was written', () => {
    for (const typed of ['2026年3月5日', '2026-3-5', '2026.03.05', '2026/3/5', '20260305', '２０２６年３月５号']) {
      assert.equal(keep(date, typed), '2026-03-05', typed);
      assert.equal(faultOf(date, typed), undefined, typed);
    }
  });

  it('is on the calendar, and of the past where that is asked', () => {
    for (const typed of ['2026-02-29', '2026-13-01', '2026年4月31日', '3月5日', '昨天', '0026-03-05']) {
      assert.equal(faultOf(date, typed)?.code, 'wrong-format', typed);
    }
    assert.equal(faultOf(date, '2024-2-29'), undefined);
    assert.equal(faultOf(date, '2026-11-23'), undefined);
    assert.equal(faultOf(date, '2026-11-24')?.code, 'out-of-range');
    assert.equal(faultOf(fieldOf('date'), '2026-11-24'), undefined);
  });

  it('is explained', () => {
    assert.equal(sayOf(date, '昨天'), '请写年月日，比如 2026年3月5日');
    assert.equal(sayOf(date, '2027-3-5'), '这一天还没到，请再看一看年份');
  });
});

describe('an amount of money', () => {
  const money = fieldOf('money');

  it('is kept in yuan', () => {
    const kept = [
      ['12000', '12000'],
      ['￥12,000.50', '12000.50'],
      ['１２０００元', '12000'],
      ['4.5万', '45000'],
      ['4 万', '40000'],
      ['0.45万', '4500'],
      ['0', '0'],
      ['007', '7'],
    ] as const;
    for (const [typed, amount] of kept) {
      assert.equal(keep(money, typed), amount, typed);
      assert.equal(faultOf(money, typed), undefined, typed);
    }
  });

  it('has two decimals at most, is not negative, and is explained', () => {
    for (const typed of ['-5', '12.345', '4万多', '元', '1e9', '1'.repeat(13)]) {
      assert.equal(faultOf(money, typed)?.code, 'wrong-format', typed);
    }
    assert.equal(sayOf(money, '4万多'), '请写多少元，比如 12000');
  });
});

describe('an e-mail address', () => {
  const email = fieldOf('email');

  it('is one that can be written to', () => {
    for (const typed of ['wang@example.cn', 'a.b+c@mail.example.com', ' wang＠example.cn ']) {
      assert.equal(faultOf(email, typed), undefined, typed);
    }
    assert.equal(keep(email, ' wang＠example.cn '), 'wang@example.cn');
    for (const typed of ['wang', 'wang@', '@example.cn', 'wang@example', 'a@b@c.cn', `a@${'b'.repeat(64)}.cn`]) {
      assert.equal(faultOf(email, typed)?.code, 'wrong-format', typed);
    }
  });
});

describe('numbers with a check digit', () => {
  it('are kept as on the card, and say what to mend', () => {
    const identity = fieldOf('identity-number');
    assert.equal(keep(identity, '110105 19491231 002x'), '11010519491231002X');
    assert.equal(sayOf(identity, '1101051949123100'), '身份证号少了 2 位，一共 18 位');
    assert.equal(sayOf(identity, '11010519491231002011'), '身份证号多了 2 位，一共 18 位');
    assert.equal(sayOf(identity, '110105194912310021'), '号码里有一位对不上，请照着身份证再看一遍');
    assert.equal(sayOf(identity, '11010520271231002X'), '号码里的出生日期对不上，请照着身份证再看一遍');
    assert.equal(sayOf(identity, '王建国'), '身份证号是 18 位，只有数字，最后一位可能是 X');

    const code = fieldOf('credit-code');
    assert.equal(keep(code, '91350100 m000100y43'), '91350100M000100Y43');
    assert.equal(sayOf(code, '91350100M000100Y4'), '统一社会信用代码少了 1 位，一共 18 位');
    assert.equal(sayOf(code, '91350100M000100Y44'), '代码里有一位对不上，请照着营业执照再看一遍');
  });
});

/** A group is given several: its own test says how. */
const kindsOfOneText = Object.keys(applicationKinds).filter((kind) => kind !== 'group');

describe('every further kind', () => {
  it('takes one text, never a list, and asks for it where it is required', () => {
    for (const kind of kindsOfOneText) {
      assert.equal(faultOf(fieldOf(kind), ['x'])?.code, 'wrong-type', kind);
      assert.equal(faultOf(fieldOf(kind), ' ')?.code, 'required', kind);
      assert.equal(faultOf(fieldOf(kind, {required: false}), ' '), undefined, kind);
      assert.equal(sayOf(fieldOf(kind), ''), '请填一下「这一项」');
    }
  });

  it('reads what it has read already the same way', () => {
    const typed = ['4.5万', '2026年3月5日', '110105 19491231 002x', '91350100 m000100y43', 'Ａ@b.cn', '￥5元'];
    let good = 0;
    for (const kind of kindsOfOneText) {
      const field = fieldOf(kind);
      for (const text of typed.filter((each) => faultOf(field, each) === undefined)) {
        const once = keep(field, text) as string;
        assert.equal(keep(field, once), once);
        assert.equal(faultOf(field, once), undefined, once);
        good += 1;
      }
    }
    assert.equal(good, 6);
  });

  it('keeps to the house words', () => {
    const codes = ['too-short', 'too-long', 'wrong-format', 'out-of-range', 'check-digit'];
    for (const [kind, {explain}] of Object.entries(applicationKinds).map(([name, each]) => [name, each!] as const)) {
      for (const code of codes) {
        for (const params of [{}, {min: 18, max: 18, length: 16}, {min: 18, max: 18, length: 19}]) {
          const [zh = '', en = ''] = explain({code, params}) ?? [];
          assert.doesNotMatch(zh, /[！!]|用户|系统|无效|非法|错误|undefined|NaN/, kind);
          assert.doesNotMatch(en, /!|invalid|error|undefined|NaN|[\u4e00-\u9fff]/i, kind);
          assert.ok(zh.replace(/[\d ]/g, '').length <= 40, zh);
        }
      }
    }
  });
});
