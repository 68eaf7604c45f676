import assert from 'node:assert/strict';
import type {Appointment, AppointmentDraft, AppointmentReceipt, Slot, SlotPage} from '@pls-kit/contract';
import {newIdempotencyKey, type Casework} from './casework.js';

/** 狮子桥社区 in 安乐街道, 洛龙区: its visits are kept by the station of the street. */
export const village = {region: '410311013001', studio: 'LYW-410311013001', unit: 'LYS-410311013', county: '410311'};

/** Slots as the public sees them, those of the first page. */
export const listSlots = async (casework: Casework, query: Readonly<Record<string, string>>): Promise<Slot[]> => {
  const {status, body, text} = await casework.request<SlotPage>('listSlots', {query: {limit: '100', ...query}});
  assert.equal(status, 200, text);
  return body.items;
};

/** The soonest slot with a place left. */
export const nextFreeSlot = async (casework: Casework, query: Readonly<Record<string, string>>): Promise<Slot> =>
  (await listSlots(casework, query)).find(({remaining}) => remaining > 0) ?? assert.fail('no slot is free');

let phones = 0;
/** A mobile number that nobody has used in this run. */
export const newPhone = (): string => `139${String((phones += 1)).padStart(8, '0')}`;

/** Words that may be found nowhere but in sealed texts. */
export const visitWords = ['李秀英', '13703790011', '宅基地'];

export const visitDraft = (
  slot: Slot,
  {phone = newPhone(), place = slot.place.region}: {phone?: string; place?: string} = {},
): AppointmentDraft => ({
  form: 'adviser-visit',
  formVersion: 1,
  homeCounty: slot.homeCounty,
  noticeVersion: '2026-11',
  answers: {place, slot: slot.id, matter: '邻居占了我家的宅基地，想问问怎么办。', name: '李秀英', phone},
});

export const receptionDraft = (slot: Slot, {phone = newPhone()}: {phone?: string} = {}): AppointmentDraft => ({
  form: 'reception-day',
  formVersion: 1,
  homeCounty: slot.homeCounty,
  noticeVersion: '2026-11',
  answers: {
    story: '上个月交的申请，到现在没有人联系我。',
    known: 'yes',
    caseNumber: '261096879517',
    place: slot.place.region,
    slot: slot.id,
    name: '李秀英',
    phone,
  },
});

export const book = async (
  casework: Casework,
  draft: AppointmentDraft,
  key = newIdempotencyKey(),
): Promise<AppointmentReceipt> => {
  const {status, body, text} = await casework.request<AppointmentReceipt>('bookAppointment', {
    body: draft,
    headers: {'Idempotency-Key': key},
  });
  assert.equal(status, 201, text);
  return body;
};

export const openAppointment = async (
  casework: Casework,
  {number, code}: {number: string; code: string},
): Promise<string> => {
  const {status, body, text} = await casework.request<{token: string}>('openAppointmentToken', {
    path: {number},
    body: {code},
  });
  assert.equal(status, 200, text);
  return body.token;
};

export const readAppointment = async (
  casework: Casework,
  receipt: {number: string; code: string},
): Promise<Appointment> => {
  const token = await openAppointment(casework, receipt);
  const {status, body, text} = await casework.request<Appointment>('getAppointment', {
    path: {number: receipt.number},
    token,
  });
  assert.equal(status, 200, text);
  return body;
};

/** How many seats the database says are taken. */
export const seatsTaken = async ({database}: Casework, slot: string): Promise<number> => {
  const row = await database.selectFrom('appointment_slots').select('taken').where('id', '=', slot).executeTakeFirst();
  return row?.taken ?? 0;
};
