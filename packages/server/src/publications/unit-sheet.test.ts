import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Station, UnitSheet} from '@pls-kit/contract';
import {ruleSetFor} from '../clock/rule-sets.js';
import {luoyang, startCasework, type Casework} from '../testing/casework.js';
import {presentSheet} from './unit-sheet.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

const sheetOf = async (id: string) => {
  const {status, body, text} = await casework.request<UnitSheet>('getUnitSheet', {path: {id}});
  assert.equal(status, 200, text);
  return body;
};
const texts = (words: readonly {zh: string}[]) => words.map(({zh}) => zh).join('\n');

describe('the sheet of a unit', () => {
  it('says what a county centre does, who works there, and how each kind goes, with its articles', async () => {
    const sheet = await sheetOf('LYC-410311');
    assert.match(texts(sheet.duties), /集中受理[^]*法律援助[^]*绿色通道[^]*督查督办/);
    assert.deepEqual(
      sheet.staff.map(({post, workNumber}) => [post.zh, workNumber]),
      [
        ['受理', '示例 01'],
        ['办理', '示例 02'],
        ['办理', '示例 03'],
        ['督查', null],
      ],
    );
    assert.ok(sheet.staff.every(({provenance}) => provenance === 'derived') && sheet.derived.includes('staff'));
    const legalAid = sheet.process.find(({kind}) => kind === 'legal-aid') ?? assert.fail();
    assert.deepEqual(
      legalAid.stages.map(({code}) => code),
      ['submitted', 'accepted', 'assigned', 'in_progress', 'resolved', 'closed'],
    );
    assert.deepEqual(
      legalAid.steps.map(({code}) => code),
      ['granted', 'refused', 'lawyer-appointed'],
    );
    const decide = legalAid.limits[0];
    assert.deepEqual(
      [decide?.limit, decide?.unit, decide?.from.zh, decide?.article?.law, decide?.article?.article],
      [7, 'day', '从您交上来算', '法律援助法', '第四十三条'],
    );
    const notary = sheet.process.find(({kind}) => kind === 'notary') ?? assert.fail();
    assert.deepEqual(
      notary.limits.slice(0, 2).map(({limit, unit, stopsFor}) => [limit, unit, stopsFor.length]),
      [
        [3, 'workday', 0],
        [15, 'workday', 3],
      ],
    );
    assert.deepEqual(sheet.process.find(({kind}) => kind === 'forensic')?.limits[1]?.extension, {
      limit: 30,
      unit: 'workday',
    });
  });

  it('has every limit of every rule set in force, and none that is not', async () => {
    const {process} = await sheetOf('LYB-410300');
    assert.deepEqual(process.map(({kind}) => kind).toSorted(), [
      'callback',
      'consult',
      'feedback',
      'forensic',
      'legal-aid',
      'mediation',
      'notary',
    ]);
    for (const {kind, ruleSet, limits} of process) {
      const rules = ruleSetFor(kind, '2026-11-23');
      assert.deepEqual([ruleSet.id, ruleSet.version], [rules.id, rules.version]);
      assert.deepEqual(
        limits.map(({what, limit}) => [what, limit]),
        rules.clocks.map(({what, limit}) => [what, limit]),
      );
    }
  });

  it('of a station says what it works on itself and what goes to the centre', async () => {
    const sheet = await sheetOf('LYS-410311013');
    assert.deepEqual(
      sheet.process.map(({kind}) => kind),
      ['consult', 'mediation'],
    );
    const handledBy = Object.fromEntries(sheet.services.map((service) => [service.code, service.handledBy.id]));
    assert.deepEqual(
      [handledBy['consult'], handledBy['mediation'], handledBy['legal-aid'], handledBy['publicity']],
      ['LYS-410311013', 'LYS-410311013', 'LYC-410311', 'LYS-410311013'],
    );
    assert.equal(sheet.supervision.unit?.id, 'LYC-410311');
    // 高新区's streets have no bureau: their stations pass everything on to the city's.
    const zone = luoyang.units.find(({kind, region}) => kind === 'station' && region.startsWith('410371'));
    const hole = await sheetOf(zone?.id ?? assert.fail());
    assert.deepEqual([hole.process, hole.supervision.unit?.id], [[], 'LYB-410300']);
    assert.equal(hole.services.find(({code}) => code === 'consult')?.handledBy.id, 'LYB-410300');
  });

  it("of the city's bureau names the places that only it serves", async () => {
    const sheet = await sheetOf('LYB-410300');
    assert.match(texts(sheet.duties), /高新区[^]*龙门园区[^]*伊滨经开区[^]*领导接待日/);
    assert.deepEqual([sheet.contacts.station, sheet.contacts.address, sheet.supervision.unit], [null, null, null]);
  });

  it('gives no number to call but 12348, fees and limits with what they rest on, and the days of the checks', async () => {
    for (const {id} of luoyang.units) {
      const sheet = presentSheet(luoyang.unit(id) ?? assert.fail(), luoyang, '2026-11-23');
      assert.deepEqual(
        [sheet.contacts.phone, sheet.contacts.hotline, sheet.supervision.phone],
        [null, '12348', '12348'],
        id,
      );
      assert.deepEqual(sheet.checked, {places: '2023-06-30', laws: '2025-04-19'});
      assert.equal(sheet.evaluation.form, 'feedback');
      assert.ok(sheet.duties.length > 0 && sheet.staff.length > 0 && sheet.services.length > 0, id);
      assert.ok(
        sheet.duties.every(({en}) => en !== undefined && !/[一-龥]/.test(en)),
        id,
      );
      assert.doesNotMatch(JSON.stringify(sheet), /0379/);
    }
    const {services} = await sheetOf('LYC-410311');
    const legalAid = services.find(({code}) => code === 'legal-aid');
    assert.equal(legalAid?.fee.zh.includes('免费') || legalAid?.fee.zh.includes('不收'), true);
    assert.ok((legalAid?.limits.length ?? 0) > 0 && (legalAid?.feeBasis.length ?? 0) > 0);
  });

  it('is reached from every station', async () => {
    for (const [id, unit] of [
      ['LYC-410311', 'LYC-410311'],
      ['LYS-410311013', 'LYS-410311013'],
      ['LYW-410311002001', 'LYS-410311002'],
    ] as const) {
      const {body} = await casework.request<Station>('getStation', {path: {id}});
      assert.equal(body.unit, unit);
      await sheetOf(body.unit);
    }
    for (const station of luoyang.stations) assert.ok(luoyang.unit(luoyang.unitOfStation(station)), station.id);
  });

  it('is kept by caches, and is there for no unit that there is not', async () => {
    const {headers} = await casework.request('getUnitSheet', {path: {id: 'LYC-410311'}});
    assert.match(headers.get('Cache-Control') ?? '', /public, max-age=300/);
    const again = {path: {id: 'LYC-410311'}, headers: {'If-None-Match': headers.get('ETag') ?? ''}};
    assert.equal((await casework.request('getUnitSheet', again)).status, 304);
    for (const id of ['LYC-999999', 'LYW-410311002001', 'nobody']) {
      const {status, body} = await casework.request('getUnitSheet', {path: {id}});
      assert.deepEqual([status, body.type], [404, '/problems/not-found'], id);
    }
  });
});
