import assert from 'node:assert/strict';
import {it} from 'node:test';
import type {AppointmentDraft} from '@pls-kit/contract';
import {createClient} from './client.js';
import {ConflictError} from './errors.js';

const draft: AppointmentDraft = {
  form: 'adviser-visit',
  formVersion: 1,
  homeCounty: '410311',
  noticeVersion: '2026-11',
  answers: {place: '410311013001', slot: 'visit-lyw-410311013001.202612071430', phone: '13837902146'},
};

/** A client whose requests are kept, each answered by the next answer; the last one stays. */
const answering = (...answers: (() => Response)[]) => {
  const sent: Request[] = [];
  const client = createClient({
    baseUrl: 'https://api.example',
    portal: 'pk_luolong',
    fetch: (input) => {
      sent.push(input as Request);
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      return Promise.resolve(answer?.() ?? assert.fail('no answer'));
    },
  });
  return {sent, client};
};

const problem = (body: object, status: number) =>
  new Response(JSON.stringify({title: 'x', status, ...body}), {
    status,
    headers: {'Content-Type': 'application/problem+json'},
  });

it('tells at once that the last place is gone, with the next free ones, and does not ask again', async () => {
  const slots = [{id: 'visit-lyw-410311013001.202612071500'}];
  const {sent, client} = answering(() => problem({type: '/problems/slot-full', slots}, 409));
  await assert.rejects(client.appointments.book(draft), (error) => {
    assert.ok(error instanceof ConflictError && error.is('slot-full'));
    assert.deepEqual(error.problem.slots, slots);
    return true;
  });
  assert.equal(sent.length, 1);
});

it('books with one key, however often the line breaks', async () => {
  const receipt = {number: '261096879517', code: '52635113'};
  const {sent, client} = answering(
    () => problem({type: '/problems/internal'}, 503),
    () => new Response(JSON.stringify(receipt), {status: 201}),
  );
  assert.deepEqual(await client.appointments.book(draft), receipt);
  const keys = sent.map(({headers}) => headers.get('Idempotency-Key'));
  assert.equal(keys.length, 2);
  assert.equal(new Set(keys).size, 1);
});

it('gets the calendar as a file, with the token in no address', async () => {
  const ics = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
  const {sent, client} = answering(
    () => new Response(JSON.stringify({token: 'secret', expiresAt: '2026-11-23T10:35:00+08:00'})),
    () => new Response(ics, {headers: {'Content-Type': 'text/calendar; charset=utf-8'}}),
  );
  const session = await client.appointments.open({number: '2610 9687 9517', code: '5263 5113'});
  const file = await client.appointments.calendar(session);
  assert.equal(await file.text(), ics);
  assert.match(file.type, /^text\/calendar/);
  assert.deepEqual(
    sent.map(({url}) => new URL(url).pathname),
    ['/v1/appointments/261096879517/token', '/v1/appointments/261096879517/calendar'],
  );
  assert.ok(sent.every(({url}) => !url.includes('secret') && !url.includes('52635113')));
  assert.equal(sent[1]?.headers.get('Authorization'), 'Bearer secret');
});

it('lists slots as a catalogue read that costs no preflight', async () => {
  const {sent, client} = answering(() => new Response(JSON.stringify({items: [], next: null})));
  await client.appointments.slots({region: '410311013001', kind: 'adviser-visit'});
  assert.equal(sent[0]?.url, 'https://api.example/v1/slots?kind=adviser-visit&region=410311013001&portal=pk_luolong');
});
