import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CaseKind} from '@pls-kit/contract';
import {addDays, weekdayOf, type Calendar} from '@pls-kit/rules';
import {
  clocksAfter,
  clocksOfSubmission,
  extendClock,
  hasRunOut,
  isSuspended,
  nearestDue,
  pauseClock,
  recalculateClock,
  resumeClock,
  ruleOfClock,
  wasDeemedWithdrawn,
  type Clock,
} from './clocks.js';
import {toPromise} from './promises.js';
import {ruleSetById, ruleSetFor, ruleSets, type ClockSignal} from './rule-sets.js';

/** The State Council's notice for 2026, from November on: no day off but weekends. That for 2027 is not out. */
const calendar: Calendar = {years: {'2026': {off: ['01-01', '10-01', '10-02', '10-03'], work: ['10-10']}}};
const withNotice: Calendar = {
  years: {...calendar.years, '2027': {off: ['01-01', '01-02', '01-03', '02-05', '02-08', '02-09'], work: ['02-14']}},
};
const at = (date: string) => new Date(`${date}T09:30:00+08:00`);

const ended: Partial<Record<ClockSignal, boolean>> = {declined: true};
const run = (kind: CaseKind, steps: readonly (readonly [ClockSignal, string])[], from = '2026-11-23') => {
  let clocks = clocksOfSubmission(kind, at(from), calendar);
  for (const [signal, date] of steps) {
    const change = {signal, at: at(date), ended: ended[signal] === true};
    clocks = clocksAfter(clocks, change, ruleSetFor(kind, from), calendar);
  }
  return clocks;
};
const named = (clocks: readonly Clock[], name: string) =>
  clocks.find((clock) => clock.name === name) ?? assert.fail(name);

describe('a clock whose rule leaves time out', () => {
  const asked: (readonly [ClockSignal, string])[] = [
    ['accepted', '2026-11-24'],
    ['asked', '2026-11-30'],
  ];

  it('stands still while something is asked for, and counts on with the day after it came', () => {
    const waiting = named(run('notary', asked), 'certificate');
    assert.equal(isSuspended(waiting), true);
    const shown = toPromise(waiting, '2026-12-04', calendar);
    // 15 workdays of acceptance on the 24th are the 15th of December; by the 4th four have gone by in vain.
    assert.deepEqual([shown.state, shown.dueOn, shown.daysLeft], ['suspended', '2026-12-21', 11]);
    const going = named(run('notary', [...asked, ['supplied', '2026-12-09']]), 'certificate');
    assert.deepEqual([isSuspended(going), going.dueOn, going.promisedOn], [false, '2026-12-24', '2026-12-15']);
    const counted = toPromise(going, '2026-12-10', calendar).days.filter((day) => day.counted);
    assert.equal(counted.length, 15);
    assert.ok(counted.every(({date}) => date <= '2026-11-30' || date >= '2026-12-10'));
  });

  it('goes on where the rule names no pause: legal aid is decided in 7 days, waiting or not', () => {
    const clocks = run('legal-aid', [['asked', '2026-11-25']]);
    assert.deepEqual([isSuspended(named(clocks, 'decide')), named(clocks, 'decide').dueOn], [false, '2026-11-30']);
    assert.equal(named(clocks, 'supplement').dueOn, '2026-12-07');
    assert.equal(nearestDue(clocks), '2026-11-30', 'what the citizen owes is not what the office is late with');
  });

  it('is not due while it stands still, however long', () => {
    const waiting = run('notary', asked);
    assert.equal(hasRunOut(named(waiting, 'certificate'), '2030-01-01'), false);
    assert.equal(nearestDue(waiting), undefined);
  });

  it('stays missed: asking after the date has gone by stops nothing', () => {
    const late = run('notary', [
      ['accepted', '2026-11-24'],
      ['asked', '2026-12-16'],
    ]);
    assert.equal(isSuspended(named(late, 'certificate')), false);
    assert.equal(hasRunOut(named(late, 'certificate'), '2026-12-16'), true);
  });

  it('runs on when the case is passed to another unit, which waits for nothing', () => {
    const passed = named(run('notary', [...asked, ['transferred', '2026-12-02']]), 'certificate');
    assert.deepEqual([isSuspended(passed), passed.dueOn], [false, '2026-12-17']);
  });

  it('is met or missed by the days that counted when it stops in a pause', () => {
    const stopped = named(run('notary', [...asked, ['resolved', '2026-12-31']]), 'certificate');
    assert.equal(toPromise(stopped, '2027-02-01', calendar).state, 'met');
  });

  it('stands still until the last of two pauses is over', () => {
    const waiting = pauseClock(named(run('notary', asked), 'certificate'), 'verification', '2026-12-01')!;
    assert.equal(pauseClock(waiting, 'verification', '2026-12-01'), undefined, 'twice');
    const change = {signal: 'supplied', at: at('2026-12-03'), ended: false} as const;
    const [supplied] = clocksAfter([waiting], change, ruleSetFor('notary', '2026-11-23'), calendar);
    assert.equal(isSuspended(supplied!), true);
    const over = resumeClock(supplied!, '2026-12-04', calendar)!;
    assert.deepEqual([isSuspended(over), over.dueOn], [false, '2026-12-21']);
    assert.equal(resumeClock(over, '2026-12-05', calendar), undefined, 'it runs already');
  });

  it('is stopped by hand for what its rule names, in time', () => {
    const [answer] = clocksOfSubmission('consult', at('2026-11-23'), calendar);
    assert.equal(pauseClock(answer!, 'force-majeure', '2026-11-24'), undefined);
    const certificate = named(run('notary', asked.slice(0, 1)), 'certificate');
    assert.equal(isSuspended(pauseClock(certificate, 'force-majeure', certificate.dueOn)!), true);
    assert.equal(pauseClock(certificate, 'force-majeure', addDays(certificate.dueOn, 1)), undefined);
    assert.equal(
      pauseClock({...certificate, stoppedAt: '2026-11-25T01:00:00Z'}, 'verification', '2026-11-25'),
      undefined,
    );
  });

  it('survives a clock set back between asking and the answer', () => {
    const clock = named(run('notary', [...asked, ['supplied', '2026-11-20']]), 'certificate');
    assert.deepEqual([isSuspended(clock), clock.dueOn], [false, '2026-12-15']);
    const early = toPromise(clock, '2026-11-01', calendar);
    assert.deepEqual([early.state, early.daysLeft], ['running', 15]);
  });
});

/** Day by day with a pencil: goes to work, crosses out what does not count, stops when the limit is used up. */
const slowly = (start: string, limit: number, calm: (date: string) => boolean): string => {
  let date = start;
  for (let left = limit; left > 0;) {
    date = addDays(date, 1);
    const isWorkday = calendar.years[date.slice(0, 4)]?.work.includes(date.slice(5)) === true || weekdayOf(date) < 6;
    const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].includes(date.slice(5));
    if (isWorkday && !fixed && calm(date)) left -= 1;
  }
  return date;
};

describe('the clock engine', () => {
  it('agrees with counting day by day, whatever happens in whatever order', () => {
    let seed = 7;
    const below = (count: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * count);
    };
    const rules = ruleSetById('notary-2018', 1);
    const ask = (clocks: Clock[], date: string, begins: boolean) =>
      clocksAfter(clocks, {signal: begins ? 'asked' : 'supplied', at: at(date), ended: false}, rules, calendar);
    const verify = (clocks: Clock[], date: string, begins: boolean) =>
      clocks.map((clock) =>
        clock.stoppedAt !== null
          ? clock
          : ((begins ? pauseClock(clock, 'verification', date) : resumeClock(clock, date, calendar)) ?? clock),
      );
    let paused = 0;
    for (let round = 0; round < 1000; round += 1) {
      const started = addDays('2026-10-11', below(200));
      let date = started;
      let clocks = run('notary', [['accepted', started]], started);
      const intervals: {reason: number; from: string; to: string | null}[] = [];
      for (let step = 0; step < below(8); step += 1) {
        date = addDays(date, below(9));
        const reason = below(2);
        const open = intervals.find((each) => each.reason === reason && each.to === null);
        const due = named(clocks, 'certificate');
        const inTime = date <= due.dueOn || isSuspended(due);
        clocks = (reason === 0 ? ask : verify)(clocks, date, open === undefined);
        if (open) open.to = date;
        else if (inTime) intervals.push({reason, from: date, to: null});
      }
      assert.equal(
        isSuspended(named(clocks, 'certificate')),
        intervals.some(({to}) => to === null),
      );
      for (const each of intervals.filter(({to}) => to === null)) {
        clocks = (each.reason === 0 ? ask : verify)(clocks, date, false);
        each.to = date;
      }
      const calm = (day: string) => intervals.every(({from, to}) => !(from < day && day <= to!));
      const settled = named(clocks, 'certificate');
      assert.equal(isSuspended(settled), false);
      assert.equal(settled.dueOn, slowly(started, 15, calm), `${started} ${JSON.stringify(intervals)}`);
      assert.equal(
        settled.promisedOn,
        slowly(started, 15, () => true),
        'what was promised first stays recorded',
      );
      if (settled.dueOn > settled.promisedOn) paused += 1;
    }
    assert.ok(paused > 300, String(paused));
  });

  it('leaves the clocks that it was given as they were', () => {
    const clocks = run('notary', [['accepted', '2026-11-24']]);
    const copy = structuredClone(clocks);
    const change = {signal: 'asked', at: at('2026-11-30'), ended: false} as const;
    const after = clocksAfter(clocks, change, ruleSetFor('notary', '2026-11-23'), calendar);
    assert.deepEqual(clocks, copy);
    assert.equal(after[0], clocks[0], 'what does not change is the very same object');
  });
});

describe('an extension', () => {
  const appraise = () =>
    named(
      run('forensic', [
        ['accepted', '2026-11-24'],
        ['commissioned', '2026-11-25'],
      ]),
      'appraise',
    );

  it('adds to the limit once, up to what the rule allows, in time', () => {
    const clock = appraise();
    assert.equal(
      clock.dueOn,
      slowly('2026-11-25', 30, () => true),
    );
    const longer = extendClock(clock, {by: 30, on: '2026-12-30'}, calendar);
    assert.equal(
      longer?.dueOn,
      slowly('2026-11-25', 60, () => true),
    );
    assert.equal(longer.promisedOn, clock.dueOn);
    assert.equal(toPromise(longer, '2026-12-30', calendar).limit, 60);
    assert.equal(extendClock(longer, {by: 1, on: '2026-12-31'}, calendar), undefined, 'twice');
    for (const by of [0, -1, 31, 1.5]) assert.equal(extendClock(clock, {by, on: '2026-12-01'}, calendar), undefined);
    assert.equal(extendClock(clock, {by: 5, on: addDays(clock.dueOn, 1)}, calendar), undefined, 'too late');
    assert.notEqual(extendClock(clock, {by: 5, on: clock.dueOn}, calendar), undefined);
  });

  it('is for those whose rule knows one', () => {
    const [answer] = clocksOfSubmission('consult', at('2026-11-23'), calendar);
    assert.equal(extendClock(answer!, {by: 1, on: '2026-11-23'}, calendar), undefined);
    for (const {clocks} of ruleSets) {
      for (const {extension, unit} of clocks) assert.equal(extension?.unit ?? unit, unit, 'in the unit of the limit');
    }
  });
});

describe('a date that has gone by', () => {
  it('has run out the day after, once', () => {
    const [clock] = clocksOfSubmission('consult', at('2026-11-23'), calendar);
    assert.deepEqual([hasRunOut(clock!, '2026-11-26'), hasRunOut(clock!, '2026-11-27')], [false, true]);
    assert.equal(hasRunOut({...clock!, expiredAt: '2026-11-26T16:00:00Z'}, '2026-11-27'), false);
    assert.equal(hasRunOut({...clock!, stoppedAt: '2026-11-26T01:00:00Z'}, '2026-11-27'), false);
  });

  it('is told from a withdrawal by the citizen', () => {
    const waiting = run('legal-aid', [['asked', '2026-11-25']]);
    const withdraw = (date: string) =>
      clocksAfter(waiting, {signal: undefined, at: at(date), ended: true}, ruleSetFor('legal-aid', date), calendar);
    assert.equal(wasDeemedWithdrawn(withdraw('2026-12-07')), false);
    assert.equal(wasDeemedWithdrawn(withdraw('2026-12-08')), true);
  });

  it('names what the citizen can do, in every rule', () => {
    for (const {id, clocks} of ruleSets) {
      for (const {name, remedy} of clocks) assert.ok(remedy.zh.length > 10 && remedy.en, `${id} ${name}`);
    }
  });
});

describe('an estimated date', () => {
  it('is settled or moved by the notice, and only once', () => {
    const [clock] = clocksOfSubmission('consult', at('2026-12-31'), calendar);
    assert.deepEqual([clock!.dueOn, clock!.provisional], ['2027-01-06', true]);
    const settled = recalculateClock(clock!, withNotice);
    assert.deepEqual([settled.dueOn, settled.provisional, settled.promisedOn], ['2027-01-06', false, '2027-01-06']);
    assert.equal(recalculateClock(settled, calendar), settled, 'certain is certain');
    assert.equal(recalculateClock(clock!, calendar), clock, 'nothing new');
  });

  it('keeps pauses and extensions when it moves', () => {
    const steps: (readonly [ClockSignal, string])[] = [
      ['accepted', '2026-12-28'],
      ['asked', '2027-01-06'],
      ['supplied', '2027-01-20'],
    ];
    const before = named(run('notary', steps, '2026-12-28'), 'certificate');
    const after = recalculateClock(before, withNotice);
    assert.equal(before.dueOn, '2027-02-02');
    assert.deepEqual([after.dueOn, after.provisional, after.pauses], ['2027-02-02', false, before.pauses]);
    const moved = named(run('notary', [...steps.slice(0, 2), ['supplied', '2027-02-01']], '2026-12-28'), 'certificate');
    assert.equal(moved.dueOn, '2027-02-12');
    assert.equal(recalculateClock(moved, withNotice).dueOn, '2027-02-16', 'three days off, one of them made up for');
  });
});

describe('a case', () => {
  it('keeps the rule set that it began under', () => {
    const clocks = run('consult', [['resolved', '2026-11-25']]);
    const other = {...ruleSetFor('consult', '2026-11-23'), version: 2, clocks: []};
    const after = clocksAfter(clocks, {signal: 'reopened', at: at('2026-11-26'), ended: false}, other, calendar);
    assert.deepEqual(after, clocks, 'another set starts nothing of the first');
    assert.deepEqual([ruleOfClock(clocks[0]!).limit, clocks[0]!.ruleSetVersion], [3, 1]);
  });

  it('is owed an answer again each time that it is reopened', () => {
    const clocks = run('consult', [
      ['resolved', '2026-11-25'],
      ['reopened', '2026-11-27'],
      ['resolved', '2026-11-30'],
      ['reopened', '2026-12-01'],
    ]);
    assert.deepEqual(
      clocks.map(({name, dueOn, stoppedAt}) => [name, dueOn, stoppedAt !== null]),
      [
        ['answer', '2026-11-26', true],
        ['answer-again', '2026-12-02', true],
        ['answer-again-2', '2026-12-04', false],
      ],
    );
    assert.equal(ruleOfClock(clocks[2]!).name, 'answer-again');
    for (const ruleSet of ruleSets) for (const {name} of ruleSet.clocks) assert.doesNotMatch(name, /-\d+$/);
  });
});
