import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {book, nextFreeSlot, openAppointment, visitDraft, visitWords} from '../testing/appointments.js';
import {startCasework, type Casework} from '../testing/casework.js';

let casework: Casework;
before(async () => {
  casework = await startCasework();
});
after(() => casework.close());

/** Content lines, unfolded (RFC 5545, 3.1), by name. */
const linesOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)] as const),
  );

describe('the calendar of an appointment', () => {
  it('is RFC 5545 as other calendars read it, and holds nothing personal', async () => {
    const slot = await nextFreeSlot(casework, {region: '410311', kind: 'adviser-visit'});
    const receipt = await book(casework, visitDraft(slot));
    const path = {number: receipt.number};
    const token = await openAppointment(casework, receipt);
    const read = async (language = 'zh-CN') => {
      const answer = await casework.request<string>('getAppointmentCalendar', {
        path,
        token,
        headers: {'Accept-Language': language},
      });
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('Content-Type'), 'text/calendar; charset=utf-8');
      assert.equal(answer.headers.get('Cache-Control'), 'no-store');
      return answer.text;
    };
    const text = await read();
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    for (const line of text.split('\r\n')) assert.ok(new TextEncoder().encode(line).length <= 75, line);
    assert.ok(!/[^\r]\n/.test(text), 'a bare line feed');
    const utc = (instant: string) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
    const lines = linesOf(text);
    assert.deepEqual(
      ['VERSION', 'METHOD', 'SEQUENCE', 'STATUS', 'DTSTART', 'DTEND', 'DTSTAMP'].map((name) => lines.get(name)),
      ['2.0', 'PUBLISH', '0', 'CONFIRMED', utc(slot.start), utc(slot.end), '20261123T013000Z'],
    );
    assert.match(lines.get('UID') ?? '', /^[\w-]{22}@pls-kit$/);
    assert.match(lines.get('SUMMARY') ?? '', /法律顾问/);
    assert.match(lines.get('LOCATION') ?? '', /工作室\\, 洛阳市/);
    for (const word of [...visitWords, receipt.number, receipt.code]) assert.ok(!text.includes(word), word);
    assert.match(linesOf(await read('en')).get('SUMMARY') ?? '', /legal adviser/);

    casework.setClock('2026-11-23T09:40:00+08:00');
    const other = await nextFreeSlot(casework, {region: '410311', kind: 'adviser-visit', from: '2026-12-01'});
    const moved = await casework.request('moveAppointment', {path, token, body: {version: 1, slot: other.id}});
    assert.equal(moved.status, 200, moved.text);
    const after = linesOf(await read());
    assert.deepEqual(
      [after.get('UID'), after.get('SEQUENCE'), after.get('DTSTART')],
      [lines.get('UID'), '1', utc(other.start)],
    );

    const cancelled = await casework.request('cancelAppointment', {path, token, body: {version: 2}});
    assert.equal(cancelled.status, 200);
    const last = linesOf(await read());
    assert.deepEqual(
      ['METHOD', 'STATUS', 'SEQUENCE', 'UID'].map((name) => last.get(name)),
      ['CANCEL', 'CANCELLED', '2', lines.get('UID')],
    );
  });
});
