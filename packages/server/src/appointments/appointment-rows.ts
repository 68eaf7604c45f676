import type {Answers} from '@pls-kit/contract';
import {readPhone, visibleFields} from '@pls-kit/rules';
import {lookupHashes} from '../cases/case-lookups.js';
import type {AppointmentRow} from '../database/appointment-tables.js';
import {findForm} from '../forms/forms.js';
import type {World} from '../world.js';
import type {Slot} from './slots.js';

/** Columns that a slot fills; moving replaces them. */
export const columnsOfSlot = ({id, rota, start, end}: Slot) => ({
  kind: rota.kind,
  service: rota.service,
  slot: id,
  unit: rota.unit,
  place: rota.place,
  host: rota.host?.id ?? null,
  host_name: rota.host ? JSON.stringify(rota.host.name) : null,
  provenance: rota.provenance,
  starts_at: start.toISOString(),
  ends_at: end.toISOString(),
});

/** What the first answer says; kept so that a resend gets it again, moved or not. */
export interface BookedFacts {
  readonly kind: string;
  readonly start: string;
  readonly end: string;
  readonly unit: string;
  readonly place: string;
  readonly host?: {readonly zh: string; readonly en?: string};
}

const factsOf = ({rota, start, end}: Slot): BookedFacts => ({
  kind: rota.kind,
  start: start.toISOString(),
  end: end.toISOString(),
  unit: rota.unit,
  place: rota.place,
  ...(rota.host && {host: rota.host.name}),
});

/** Whose seat it is: the phone that was left, as keyed hashes. */
export interface Holder {
  /** Under the current key: what is stored. */
  readonly hash: string;
  /** Under each of the keys: what was booked before a key was changed is stored under an earlier one. */
  readonly hashes: readonly string[];
}

/** Null where no phone was left. */
export const holderOf = async (
  world: World,
  form: {code: string; version: number},
  answers: Answers,
): Promise<Holder | null> => {
  const definition = findForm(form.code, form.version);
  const field = definition && visibleFields(definition, answers).find(({autocomplete}) => autocomplete === 'tel');
  const phone = field && answers[field.name];
  if (typeof phone !== 'string') return null;
  const hashes = await lookupHashes(world, {by: 'phone', value: readPhone(phone)});
  const [hash] = hashes;
  return hash === undefined ? null : {hash, hashes};
};

/** A new appointment, without the hashes that open it and that a resend is compared by. */
export const newAppointmentRow = (
  slot: Slot,
  {
    number,
    ofCase,
    form,
    noticeVersion,
    holder,
    at,
  }: {
    readonly number: string;
    readonly ofCase: boolean;
    readonly form: {readonly code: string; readonly version: number};
    readonly noticeVersion: string;
    readonly holder: Holder | null;
    readonly at: string;
  },
): Omit<AppointmentRow, 'idempotency_hash' | 'body_hash' | 'code_key_id' | 'code_hash'> => ({
  home_county: slot.rota.homeCounty,
  number,
  of_case: ofCase ? 1 : 0,
  form: form.code,
  form_version: form.version,
  notice_version: noticeVersion,
  ...columnsOfSlot(slot),
  receipt: JSON.stringify(factsOf(slot)),
  holder: holder?.hash ?? null,
  state: 'booked',
  version: 1,
  booked_at: at,
  updated_at: at,
  erased_at: null,
});
