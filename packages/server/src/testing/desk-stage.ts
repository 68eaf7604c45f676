import assert from 'node:assert/strict';
import type {AttachmentUpload, CaseDraft, OperationId} from '@pls-kit/contract';
import {createApp} from '../app.js';
import {saveClocks} from '../clock/clock-store.js';
import {clocksAfter, type Clock} from '../clock/clocks.js';
import {expireClocks} from '../clock/expire-clocks.js';
import {ruleSetById, type ClockSignal} from '../clock/rule-sets.js';
import {book, nextFreeSlot, visitDraft} from './appointments.js';
import {luoyang, newIdempotencyKey, signIn, submit, wageQuestion, type Casework} from './casework.js';
import {jpeg} from './files.js';

/**
 * Where a case can lie, seen from the station of 安乐街道: there (`mine`: given to its adviser), at another unit of the county,
 * in another county, at the city's bureau.
 */
export const places = {
  mine: 'LYS-410311013',
  station: 'LYS-410311013',
  center: 'LYC-410311',
  county: 'LYC-410303',
  bureau: 'LYB-410300',
} as const;
export type Place = keyof typeof places;

export const adviser = luoyang.advisersUnder(places.station)[0]?.id ?? assert.fail('the station has no adviser');

/** Who asks. A supervisor of the county and one of the city share a role; their scopes differ. */
export const callers = {
  clerk: 'clerk-lys-410311013',
  worker: 'worker-lys-410311013',
  adviser,
  supervisor: 'supervisor-410311',
  citySupervisor: 'supervisor-410300',
  admin: 'admin-410300',
} as const;
export type CallerName = keyof typeof callers;

/** How far a case has come; one that is the adviser's own was given to them at least. */
export type Stand = 'submitted' | 'accepted' | 'assigned' | 'in_progress';

export const reason = '材料特别复杂，还要再核实一次。';
const start = '2026-11-23T09:30:00+08:00';
const dayAfterDue = '2026-11-27T00:05:00+08:00';

/** Makes ready what the operations of the desk are asked about. */
export class Stage {
  readonly casework: Casework;
  constructor(casework: Casework) {
    this.casework = casework;
  }

  /** A citizen's question at the station of 安乐街道, then passed on, by those whose work that is. */
  async caseAt(place: Place, state: Stand, {attached = false}: {attached?: boolean} = {}) {
    this.casework.setClock(start);
    const attachment = attached ? await this.#upload() : undefined;
    const draft: CaseDraft = {...wageQuestion, ...(attachment !== undefined && {attachments: [attachment]})};
    const {number} = await submit(this.casework, draft);
    const unit = places[place];
    let version = 1;
    const act = async (account: string, operation: OperationId, body: object) => {
      const token = await signIn(this.casework, account);
      const answer = await this.casework.request(operation, {path: {number}, token, body: {version, ...body}});
      assert.equal(answer.status, 200, answer.text);
      version += 1;
    };
    if (unit !== places.station) await act(callers.clerk, 'transferCase', {unit, reason: '请贵单位办理。'});
    const clerk = `clerk-${unit.toLowerCase()}`;
    if (place === 'mine' || state !== 'submitted') await act(clerk, 'acceptCase', {});
    if (place === 'mine') await act(clerk, 'assignCase', {assignee: adviser});
    else if (state === 'assigned' || state === 'in_progress') await act(clerk, 'assignCase', {assignee: clerk});
    if (state === 'in_progress') await act(place === 'mine' ? adviser : clerk, 'startCase', {});
    return {number, version, unit, attachment};
  }

  /** A case whose date went by four days later, with its supervision; the clock stays there. */
  async missedAt(place: Place) {
    const at = await this.caseAt(place, 'submitted');
    this.casework.setClock(dayAfterDue);
    await expireClocks(this.casework.world, luoyang);
    return {...at, version: at.version + 1};
  }

  /** An appointment that a unit keeps; `mine` is a visit of the adviser. */
  async appointmentAt(place: Place, {at}: {at?: 'its-time'} = {}) {
    this.casework.setClock(start);
    const slot = await nextFreeSlot(this.casework, {region: '410311013', kind: 'adviser-visit'});
    const {number} = await book(this.casework, visitDraft(slot));
    await this.casework.database
      .updateTable('appointments')
      .set({unit: places[place], host: place === 'mine' ? adviser : 'adviser-887'})
      .where('number', '=', number)
      .execute();
    if (at === 'its-time') this.casework.setClock(slot.start);
    return {number, version: 1};
  }

  /** Other clocks than those of a question. */
  async setClocks(number: string, ruleSet: string, signals: readonly ClockSignal[]) {
    const {database} = this.casework;
    const clocks = signals.reduce<Clock[]>(
      (earlier, signal) =>
        clocksAfter(earlier, {signal, at: new Date(start), ended: false}, ruleSetById(ruleSet, 1), luoyang.calendar),
      [],
    );
    await database.deleteFrom('case_clocks').where('number', '=', number).execute();
    await saveClocks(database, {homeCounty: '410311', number}, [], clocks);
  }

  /** @returns the version after it */
  async pause({number, version, unit}: CaseAt): Promise<number> {
    const token = await signIn(this.casework, `clerk-${unit.toLowerCase()}`);
    const body = {version, cause: 'verification', reason};
    const answer = await this.casework.request('pauseClock', {path: {number}, token, body});
    assert.equal(answer.status, 200, answer.text);
    return version + 1;
  }

  /** Puts a case on hold. */
  async hold(number: string): Promise<void> {
    const token = await signIn(this.casework, 'supervisor-410300');
    const headers = {'Idempotency-Key': newIdempotencyKey()};
    const answer = await this.casework.request('holdCase', {path: {number}, token, body: {reason}, headers});
    assert.equal(answer.status, 200, answer.text);
  }

  async #upload(): Promise<string> {
    const photo = jpeg();
    const created = await this.casework.request<AttachmentUpload>('createAttachment', {
      body: {homeCounty: '410311', name: '借条.jpg', size: photo.length},
      headers: {'Idempotency-Key': newIdempotencyKey()},
    });
    const {id, token} = created.body;
    // Bytes, where casework speaks JSON.
    const app = await createApp(this.casework.world, luoyang);
    const sent = await app.request(`/v1/attachments/${id}/chunks/0`, {
      method: 'PUT',
      headers: {'Content-Type': 'application/octet-stream', Authorization: `Bearer ${token}`},
      body: photo,
    });
    assert.equal(sent.status, 200, await sent.text());
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', photo));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const done = await this.casework.request('completeAttachment', {path: {id}, token, body: {sha256}});
    assert.equal(done.status, 200, done.text);
    return id;
  }
}

/** A case that was made ready. */
export type CaseAt = Awaited<ReturnType<Stage['caseAt']>>;
