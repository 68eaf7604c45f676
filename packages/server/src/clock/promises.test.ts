import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CaseKind} from '@pls-kit/contract';
import {addDays, type Calendar} from '@pls-kit/rules';
import {clocksAfter, clocksOfSubmission, foremostClock, type Clock} from './clocks.js';
import {promiseIfFiled, toPromise, toReceiptPromise} from './promises.js';
import {ruleOf, ruleSetFor, ruleSets, type ClockSignal} from './rule-sets.js';

/** The State Council's notice for 2026; that for 2027 is not out. */
const calendar: Calendar = {
  years: {
    '2026': {
      off: ['01-01', '01-02', '01-03', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'],
      work: ['01-04', '10-10'],
    },
  },
};
const at = (date: string) => new Date(`${date}T09:30:00+08:00`);

/** Every clock of every rule set, with dates counted by hand on a paper calendar: started on 2026-11-23 (Monday) and 2026-12-31 (Thursday). */
const expected: Readonly<Record<string, readonly [string, boolean, string, boolean]>> = {
  'consult-2026/answer': ['2026-11-26', false, '2027-01-06', true],
  'legal-aid-2022/decide': ['2026-11-30', false, '2027-01-07', true],
  'legal-aid-2022/appoint-lawyer': ['2026-11-26', false, '2027-01-04', true],
  'legal-aid-2022/supplement': ['2026-12-03', false, '2027-01-11', true],
  'legal-aid-2022/decide-objection': ['2026-11-30', false, '2027-01-05', true],
  'notary-2018/accept-or-decline': ['2026-11-26', false, '2027-01-06', true],
  'notary-2018/certificate': ['2026-12-14', false, '2027-01-22', true],
  'forensic-2016/accept-or-decline': ['2026-11-26', false, '2027-01-06', true],
  'forensic-2016/appraise': ['2027-01-05', true, '2027-02-12', true],
  'mediation-2011/mediate': ['2026-12-23', false, '2027-02-01', true],
  'mediation-2011/judicial-confirmation': ['2026-12-23', false, '2027-02-01', true],
  'feedback-2026/answer': ['2026-11-30', false, '2027-01-08', true],
  'feedback-petition-2022/notify': ['2026-12-08', false, '2027-01-15', true],
  'feedback-petition-2022/handle': ['2027-01-22', true, '2027-03-01', true],
  'feedback-petition-2022/ask-for-review': ['2026-12-23', false, '2027-02-01', true],
  'callback-2026/call': ['2026-11-24', false, '2027-01-04', true],
  ...Object.fromEntries(
    ruleSets.map(({id}) => [`${id}/answer-again`, ['2026-11-26', false, '2027-01-06', true] as const]),
  ),
};

describe('the rule set of every case kind', () => {
  const kinds: CaseKind[] = ['consult', 'legal-aid', 'mediation', 'notary', 'forensic', 'feedback', 'callback'];

  it('gives each of its clocks a date, provisional where the year has no notice yet', () => {
    const seen: string[] = [];
    for (const ruleSet of ruleSets) {
      for (const rule of ruleSet.clocks) {
        const name = `${ruleSet.id}/${rule.name}`;
        const [inNovember, provisionalThen, atYearEnd, provisionalAtYearEnd] = expected[name] ?? assert.fail(name);
        for (const [startedOn, dueOn, provisional] of [
          ['2026-11-23', inNovember, provisionalThen],
          ['2026-12-31', atYearEnd, provisionalAtYearEnd],
        ] as const) {
          const started = clocksAfter([], {signal: rule.startsAt, at: at(startedOn), ended: false}, ruleSet, calendar);
          const clock = started.find((candidate) => candidate.name === rule.name)!;
          assert.deepEqual([clock.dueOn, clock.provisional], [dueOn, provisional], `${name} from ${startedOn}`);
        }
        seen.push(name);
      }
    }
    assert.deepEqual(seen.sort(), Object.keys(expected).sort());
  });

  it('promises a date at the submission of any kind', () => {
    const dues = kinds.map((kind) => [kind, promiseIfFiled(kind, at('2026-11-23'), calendar).dueOn]);
    assert.deepEqual(dues, [
      ['consult', '2026-11-26'],
      ['legal-aid', '2026-11-30'],
      ['mediation', '2026-12-23'],
      ['notary', '2026-11-26'],
      ['forensic', '2026-11-26'],
      ['feedback', '2026-11-30'],
      ['callback', '2026-11-24'],
    ]);
  });

  it('is chosen by date and by what the portal switched on', () => {
    assert.equal(ruleSetFor('feedback', '2026-11-23').id, 'feedback-2026');
    assert.equal(ruleSetFor('feedback', '2026-11-23', {petition: true}).id, 'feedback-petition-2022');
    assert.equal(ruleSetFor('consult', '2020-01-01').id, 'consult-2026');
    assert.throws(() => ruleSetFor('horoscope', '2026-11-23'), RangeError);
    assert.throws(() => ruleOf('consult-2026', 99, 'answer'), RangeError);
  });

  it('names an article wherever it says that the law requires the date', () => {
    for (const {id, clocks} of ruleSets) {
      for (const rule of clocks)
        assert.equal(rule.nature !== 'statute' || rule.article !== undefined, true, `${id} ${rule.name}`);
    }
  });

  it('is unmistakable: one id and version, one name a clock', () => {
    assert.equal(new Set(ruleSets.map(({id, version}) => `${id}/${String(version)}`)).size, ruleSets.length);
    for (const {clocks} of ruleSets) assert.equal(new Set(clocks.map(({name}) => name)).size, clocks.length);
  });
});

describe('the clocks of a case', () => {
  const run = (kind: CaseKind, signals: readonly (readonly [ClockSignal, string, boolean?])[]) => {
    let clocks = clocksOfSubmission(kind, at('2026-11-23'), calendar);
    for (const [signal, date, ended = false] of signals) {
      clocks = clocksAfter(clocks, {signal, at: at(date), ended}, ruleSetFor(kind, '2026-11-23'), calendar);
    }
    return clocks;
  };
  const shown = (clocks: readonly Clock[], today: string) => toPromise(foremostClock(clocks)!, today, calendar);

  it('count the days left, reach zero on the day, and are missed after it', () => {
    const clocks = run('consult', []);
    const seen = ['2026-11-23', '2026-11-25', '2026-11-26', '2026-11-27'].map((today) => {
      const {state, daysLeft} = shown(clocks, today);
      return [state, daysLeft];
    });
    assert.deepEqual(seen, [
      ['running', 3],
      ['running', 1],
      ['running', 0],
      ['missed', -1],
    ]);
  });

  it('stop when what was owed is done, in time or late', () => {
    assert.deepEqual(
      [shown(run('consult', [['resolved', '2026-11-25']]), '2026-12-20')].map(({state, daysLeft}) => [state, daysLeft]),
      [['met', 1]],
    );
    assert.equal(shown(run('consult', [['resolved', '2026-11-30']]), '2026-12-20').state, 'missed');
    assert.equal(shown(run('consult', [['accepted', '2026-11-24']]), '2026-11-24').state, 'running');
  });

  it('hand over: accepting a notary case meets the commitment and starts the legal limit', () => {
    const clocks = run('notary', [['accepted', '2026-11-24']]);
    assert.deepEqual(
      clocks.map(({name, stoppedAt}) => [name, stoppedAt !== null]),
      [
        ['accept-or-decline', true],
        ['certificate', false],
      ],
    );
    const promise = shown(clocks, '2026-11-24');
    assert.deepEqual([promise.nature, promise.dueOn, promise.article?.law], ['statute', '2026-12-15', '公证法']);
  });

  it('start once, and none runs on in a case that has ended', () => {
    const twice = run('legal-aid', [
      ['decided', '2026-11-24'],
      ['decided', '2026-11-25'],
    ]);
    assert.equal(twice.filter(({name}) => name === 'appoint-lawyer').length, 1);
    assert.equal(
      run('legal-aid', [
        ['decided', '2026-11-24'],
        ['declined', '2026-11-25', true],
      ]).every(({stoppedAt}) => stoppedAt !== null),
      true,
    );
  });

  it('draw every day up to the date, counted or skipped', () => {
    const {days} = promiseIfFiled('consult', at('2026-11-27'), calendar);
    assert.deepEqual(
      days.map(({date, counted}) => `${date.slice(5)}${counted ? '' : ' -'}`),
      ['11-28 -', '11-29 -', '11-30', '12-01', '12-02'],
    );
  });

  it('keep the date told when a calendar comes in later, in the receipt and on the clock', () => {
    const [clock] = clocksOfSubmission('consult', at('2026-12-31'), calendar);
    const later: Calendar = {years: {...calendar.years, '2027': {off: ['01-01', '01-04', '01-05'], work: []}}};
    assert.equal(clock!.dueOn, '2027-01-06');
    const kept = toPromise(clock!, '2027-01-01', later);
    assert.deepEqual([kept.dueOn, kept.days.at(-1)?.date], ['2027-01-06', '2027-01-06']);
    const moved = {...clock!, dueOn: '2027-01-08', provisional: false};
    assert.deepEqual(toReceiptPromise(moved, calendar), toReceiptPromise(clock!, calendar));
    const movedPromise = toPromise(moved, '2027-01-01', calendar);
    assert.deepEqual([movedPromise.dueOn, movedPromise.days.at(-1)?.date], ['2027-01-08', '2027-01-08']);
  });

  it('tell a month as the days it had', () => {
    const promise = promiseIfFiled('mediation', at('2026-11-23'), calendar);
    assert.deepEqual([promise.unit, promise.limit], ['day', 30]);
    assert.equal(addDays('2026-11-23', 30), promise.dueOn);
  });

  it('count the day in Luoyang: a quarter to eight in the morning there is still yesterday in London', () => {
    const early = new Date('2026-11-23T23:45:00Z');
    assert.equal(promiseIfFiled('consult', early, calendar).startedOn, '2026-11-24');
  });
});
