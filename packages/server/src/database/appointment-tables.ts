import type {CaseTextRow} from './case-tables.js';

/** Appointments and the seats that they take; each under the county of its slot. */
export interface AppointmentTables {
  appointment_slots: AppointmentSlotRow;
  appointments: AppointmentRow;
  appointment_events: AppointmentEventRow;
  appointment_texts: CaseTextRow;
  appointment_holders: AppointmentHolderRow;
  closures: ClosureRow;
  closure_versions: ClosureVersionRow;
}

export interface AppointmentSlotRow {
  home_county: string;
  id: string;
  ends_at: string;
  /** Seats that are taken: never more than the slot has. */
  taken: number;
}

/** Locked by whoever books for this phone. */
export interface AppointmentHolderRow {
  home_county: string;
  /** Keyed hash of the phone. */
  holder: string;
  /** When what was booked last is over. */
  ends_at: string;
}

export interface AppointmentRow {
  home_county: string;
  number: string;
  /** As in `cases`; of a case's appointment, the case's own. */
  idempotency_hash: string;
  body_hash: string;
  code_key_id: string;
  /** Empty once it was erased: no code opens it. */
  code_hash: string;
  /** Whether it belongs to the case of the same number, which then has the answers. */
  of_case: number;
  form: string;
  form_version: number;
  notice_version: string;
  kind: string;
  service: string | null;
  slot: string;
  unit: string;
  /** Where it is: a station, or the city bureau. */
  place: string;
  /** The adviser; null where whoever is there does it. */
  host: string | null;
  /** JSON text by language. */
  host_name: string | null;
  provenance: string;
  starts_at: string;
  ends_at: string;
  /** JSON: when and where the first answer said it was, so that a resend gets the very same. */
  receipt: string;
  holder: string | null;
  state: string;
  version: number;
  booked_at: string;
  updated_at: string;
  erased_at: string | null;
}

/** Holds no personal text; its sequence is the version that it made. */
export interface AppointmentEventRow {
  home_county: string;
  number: string;
  sequence: number;
  type: string;
  slot: string;
  /** `citizen`, `staff` or `system`. */
  actor: string;
  /** Who of the staff did it; never shown to the citizen. */
  staff: string | null;
  at: string;
}

/** What a unit has closed of one day. */
export interface ClosureRow {
  home_county: string;
  unit: string;
  /** `YYYY-MM-DD` */
  date: string;
  /** JSON list of closed times; an empty one after they were opened again. */
  periods: string;
  /** JSON text by language. */
  reason: string | null;
  version: number;
}

export interface ClosureVersionRow {
  home_county: string;
  unit: string;
  date: string;
  version: number;
  staff: string;
  at: string;
  /** Closed times, reason, and whether what was booked there was called off, JSON. */
  contents: string;
}
