import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CaseReceipt, FormDefinition} from '@pls-kit/contract';
import {importCatalogue} from '../catalogue/import-catalogue.js';
import {loadCatalogue} from '../catalogue/load-catalogue.js';
import {findCase} from '../cases/case-store.js';
import {changeCase} from '../cases/change-case.js';
import {readLuoyangData} from '../node/luoyang-files.js';
import {runScheduledWork} from '../scheduled-work.js';
import {luoyangCatalogue, seedLuoyang} from '../seed/seed-luoyang.js';
import {luoyang, readCase, startCasework, submit, type Casework} from '../testing/casework.js';
import {listClocks} from './clock-store.js';
import {CalendarError, importCalendar, parseCalendar} from './import-calendar.js';

/** As the notice for 2027 might be: a day off after New Year, made up for on a Saturday. */
const year2027 = {
  off: ['01-01', '01-02', '01-03', '01-04', '05-01', '05-02', '05-03', '10-01', '10-02', '10-03'],
  work: ['01-09'],
};
const fileOf = (years: Readonly<Record<string, unknown>>) => JSON.stringify({years});

describe('a calendar that cannot be used', () => {
  const faults: readonly (readonly [string, string, RegExp])[] = [
    ['no JSON', '2027: off 01-01', /not JSON/],
    ['no years', '{"2027": {}}', /has no "years"/],
    ['nothing in it', fileOf({}), /has no "years"/],
    ['a list', '[]', /has no "years"/],
    ['a year that is none', fileOf({'27': year2027}), /"27" is no year/],
    [
      'a gap',
      fileOf({'2027': year2027, '2029': {...year2027, work: []}}),
      /not consecutive: 2028 is missing before 2029/,
    ],
    ['no list of days off', fileOf({'2027': {work: []}}), /2027 has no list "off"/],
    ['no list of days worked', fileOf({'2027': {off: year2027.off}}), /2027 has no list "work"/],
    ['a day that is none', fileOf({'2027': {...year2027, off: ['02-29']}}), /2027: "02-29" in "off" is no day/],
    ['a whole date', fileOf({'2027': {...year2027, work: ['2027-01-09']}}), /"2027-01-09" in "work" is no day/],
    ['a number', fileOf({'2027': {...year2027, work: [109]}}), /"109" in "work" is no day/],
    ['a day twice', fileOf({'2027': {...year2027, work: ['01-09', '01-09']}}), /2027: 01-09 stands twice in "work"/],
    ['a make-up day that is a Friday', fileOf({'2027': {...year2027, work: ['01-08']}}), /2027: 01-08 is no weekend/],
    ['off and worked', fileOf({'2027': {...year2027, work: ['01-02']}}), /2027: 01-02 is both off and worked/],
    [
      'a holiday by law that is worked',
      fileOf({'2027': {off: ['01-01'], work: []}}),
      /2027: 05-01 is a public holiday/,
    ],
  ];
  for (const [name, text, fault] of faults) {
    it(`says so in one sentence: ${name}`, () => {
      assert.throws(
        () => parseCalendar(text),
        (error) => error instanceof CalendarError && fault.test(error.message) && !error.message.includes('\n'),
      );
    });
  }

  it('is not the one that the data set has', () => {
    const {years} = readLuoyangData().calendar;
    assert.deepEqual(Object.keys(parseCalendar(JSON.stringify({years})).years), Object.keys(years));
    assert.ok(parseCalendar(`\uFEFF${fileOf({'2027': year2027})}`), 'a byte order mark does not matter');
  });
});

describe('importing a calendar', () => {
  let casework: Casework;
  before(async () => {
    casework = await startCasework();
    await seedLuoyang(casework.database, readLuoyangData(), casework.world.now());
  });
  after(() => casework.close());

  const clocksOf = ({number}: CaseReceipt) => listClocks(casework.database, {homeCounty: '410311', number});
  const rescheduled = ({number}: CaseReceipt) =>
    casework.database
      .selectFrom('case_events')
      .select('sequence')
      .where('number', '=', number)
      .where('type', '=', 'rescheduled')
      .execute();

  it('leaves everything as it was when the file leaves a gap to the years that are known', async () => {
    await assert.rejects(
      importCalendar(casework.world, fileOf({'2028': year2027})),
      (error) => error instanceof CalendarError && /2027 is missing before 2028/.test(error.message),
    );
    assert.deepEqual(await casework.database.selectFrom('imported_calendar_years').selectAll().execute(), []);
  });

  it('computes every running estimate anew, with one event each, once, however often and by however many', async () => {
    casework.setClock('2026-12-31T10:00:00+08:00');
    const moved = await submit(casework);
    assert.deepEqual([moved.promise.dueOn, moved.promise.provisional], ['2027-01-06', true]);
    casework.setClock('2026-11-23T10:00:00+08:00');
    const certain = await submit(casework);
    casework.setClock('2026-12-31T11:00:00+08:00');
    const over = await submit(casework);
    const stored = (await findCase(casework.database, {homeCounty: '410311', number: over.number}))!;
    await changeCase(casework.world, luoyang, stored, {step: 'withdraw', version: 1, actor: 'citizen'});
    const settled: CaseReceipt[] = [];
    for (let index = 0; index < 120; index += 1) settled.push(await submit(casework));

    const results = await Promise.all([1, 2, 3].map(() => importCalendar(casework.world, fileOf({'2027': year2027}))));
    assert.equal(
      results.reduce((sum, {changedDates}) => sum + changedDates, 0),
      121,
    );
    assert.deepEqual(results[0]?.years, ['2027']);
    assert.equal((await importCalendar(casework.world, fileOf({'2027': year2027}))).changedDates, 0);
    for (const receipt of [moved, ...settled]) assert.equal((await rescheduled(receipt)).length, 1);
    for (const receipt of [certain, over]) assert.equal((await rescheduled(receipt)).length, 0);

    const [clock] = await clocksOf(moved);
    assert.deepEqual(
      [clock!.dueOn, clock!.provisional, clock!.promisedOn, clock!.promisedProvisional],
      ['2027-01-07', false, '2027-01-06', true],
    );
    const shown = await readCase(casework, moved);
    assert.deepEqual([shown.promise.dueOn, shown.promise.provisional, shown.version], ['2027-01-07', false, 2]);
    const queued = (await findCase(casework.database, {homeCounty: '410311', number: moved.number}))!;
    assert.equal(queued.dueOn, '2027-01-07', 'the desk sorts by the new date');
  });

  it('reaches nodes that are running, and every promise from then on', async () => {
    assert.equal(luoyang.calendar.years['2027'], undefined);
    const before = await casework.request<FormDefinition>('getForm', {path: {code: 'consultation'}});
    assert.equal(before.body.promise?.provisional, true);
    await runScheduledWork(casework.world, luoyang);
    const receipt = await submit(casework);
    assert.deepEqual([receipt.promise.dueOn, receipt.promise.provisional], ['2027-01-07', false]);
    const form = await casework.request<FormDefinition>('getForm', {path: {code: 'consultation'}});
    assert.deepEqual([form.body.promise?.dueOn, form.body.promise?.provisional], ['2027-01-07', false]);
  });

  it('finds the estimates that a node which did not know it yet made afterwards', async () => {
    const {years} = luoyang.calendar;
    const {['2027']: _notice, ...without} = years;
    luoyang.calendar.years = without;
    const receipt = await submit(casework);
    assert.equal(receipt.promise.provisional, true);
    const {recalculatedClocks} = await runScheduledWork(casework.world, luoyang);
    assert.equal(recalculatedClocks, 1);
    assert.equal((await clocksOf(receipt))[0]?.provisional, false);
  });

  it('outlives a new version of the data set, which ends where it did', async () => {
    const contents = luoyangCatalogue(readLuoyangData());
    const changed = {...contents, topics: contents.topics.slice(1)};
    await importCatalogue(casework.database, {name: 'luoyang', contents: changed, now: casework.world.now()});
    const {calendar} = await loadCatalogue(casework.database);
    assert.deepEqual(calendar.years['2027'], year2027);
    assert.ok(calendar.years['2019']);
  });
});
