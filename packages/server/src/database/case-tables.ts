/** Cases and what hangs on them. Every table that grows has `home_county` in its keys; no transaction crosses counties. */
export interface CaseTables {
  case_numbers: CaseNumberRow;
  cases: CaseRow;
  case_events: CaseEventRow;
  case_texts: CaseTextRow;
  case_clocks: CaseClockRow;
  access_log: AccessLogRow;
  case_lookups: CaseLookupRow;
  case_notes: CaseNoteRow;
  case_event_steps: CaseEventStepRow;
  case_event_channels: CaseEventChannelRow;
  code_tries: CodeTriesRow;
}

export interface CaseNumberRow {
  number: string;
  home_county: string;
  claimed_at: string;
}

export interface CaseRow {
  home_county: string;
  number: string;
  /** Keyed hash of the idempotency key, which is as secret as the query code. */
  idempotency_hash: string;
  /** Keyed hash of the first body; amending does not change it. */
  body_hash: string;
  /** Id of the server key that the three hashes and the query code were made with. */
  code_key_id: string;
  /** The query code under a pepper; the code itself is kept nowhere. */
  code_hash: string;
  kind: string;
  service: string | null;
  topic: string | null;
  region: string | null;
  form: string;
  form_version: number;
  /** Version of the notice about personal information that was shown. */
  notice_version: string;
  green_channel: number;
  /** Who works on it now, and who did when the receipt was given. */
  unit: string;
  receipt_unit: string;
  assignee: string | null;
  state: string;
  state_before_waiting: string | null;
  version: number;
  /** Sequence of the newest event. */
  sequence: number;
  received_at: string;
  updated_at: string;
  /** When a resolved case closes by itself. */
  closes_at: string | null;
  /** `online`, or where staff wrote it down for somebody: `hotline`, `counter` … */
  channel: string;
  /** Number of the case, of the same county, that this one objects to. */
  objects_to: string | null;
  /** When what was missing was told: once. */
  asked_at: string | null;
  objected_at: string | null;
  /** The citizen's rating, 1…5. */
  score: number | null;
  /** When its words were erased; the skeleton and the tombstone of the idempotency key stay. */
  erased_at: string | null;
  /** The nearest date owed by a running clock; `9999-12-31` when none runs, so that the queue needs no NULL order. */
  due_on: string;
  /** When it was closed, declined or withdrawn. */
  ended_at: string | null;
  /** The last day that its words are kept, `YYYY-MM-DD`; null until it has ended. */
  kept_until: string | null;
  /** Version of the retention rules that said so; null while it is open. */
  retention_version: number | null;
  /** Since when it is on hold; null when it is not. */
  held_at: string | null;
  /** When its citizen asked for the erasure that waits for the hold to end. */
  erasure_requested_at: string | null;
  /** Id of the key that its lookups were made with; null where none were yet, empty where there is nothing to find. */
  lookup_key_id: string | null;
}

/** Holds no personal text: what happened, when, by whose role. */
export interface CaseEventRow {
  home_county: string;
  number: string;
  sequence: number;
  type: string;
  state: string;
  unit: string;
  /** `citizen`, `staff` or `system`. */
  actor: string;
  /** Who of the staff did it; never shown to the citizen. */
  staff: string | null;
  assignee: string | null;
  at: string;
}

export interface CaseTextRow {
  home_county: string;
  number: string;
  name: string;
  key_id: string;
  sealed: string;
  sealed_at: string;
}

export interface CaseClockRow {
  home_county: string;
  number: string;
  /** Name of the clock within its rule set. */
  name: string;
  rule_set: string;
  rule_set_version: number;
  started_on: string;
  due_on: string;
  provisional: number;
  /** The date that the receipt told; an imported calendar may move `due_on`, never this. */
  promised_on: string;
  promised_provisional: number;
  stopped_at: string | null;
  /** JSON list of {@link Pause}. */
  pauses: string;
  extended_by: number;
  /** When what the rule says of a missed date was done. */
  expired_at: string | null;
  /** The day after which what became of it is looked at; `9999-12-31` when there is nothing to look at. */
  watched_until: string;
}

/** Something the case can be found by at the desk, hashed under a server key. */
export interface CaseLookupRow {
  home_county: string;
  number: string;
  hash: string;
}

/** Which finer step of its kind an event records. */
export interface CaseEventStepRow {
  home_county: string;
  number: string;
  sequence: number;
  step: string;
}

/** Where staff heard or said what an event records. */
export interface CaseEventChannelRow {
  home_county: string;
  number: string;
  sequence: number;
  channel: string;
}

/** A note of the desk's own; its words are in `case_texts` as `note-ID`. */
export interface CaseNoteRow {
  home_county: string;
  number: string;
  id: string;
  staff: string;
  at: string;
}

export interface AccessLogRow {
  home_county: string;
  number: string;
  id: string;
  staff: string;
  operation: string;
  at: string;
  /** Why it was opened in full: a code, or null where it was only shown masked. */
  reason: string | null;
}

export interface CodeTriesRow {
  subject: string;
  window_start: string;
  tries: number;
}
