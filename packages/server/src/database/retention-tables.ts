/** How long what is kept, and the keys that are gone; their SQL column names. */
export interface RetentionTables {
  case_holds: CaseHoldRow;
  retired_keys: RetiredKeyRow;
  observed_clocks: ObservedClockRow;
}

export interface CaseHoldRow {
  home_county: string;
  number: string;
  id: string;
  placed_at: string;
  placed_by: string;
  /** Null while it is on hold. */
  released_at: string | null;
  released_by: string | null;
}

export interface RetiredKeyRow {
  /** Id of the key that was taken out. */
  retired_id: string;
  /** Id of the key that its hash keys are sealed under. */
  key_id: string;
  /** JSON of purpose → key. */
  sealed: string;
  retired_at: string;
}

export interface ObservedClockRow {
  name: string;
  /** The clock at the last look. */
  seen_at: string;
  /** Since when it has only gone on as clocks do. */
  steady_since: string;
}
