/** What keeps floods and repeats out; their SQL column names. Each row is found by its own look-up value alone. */
export interface FloodTables {
  idempotency_keys: IdempotencyKeyRow;
  rate_counters: RateCounterRow;
  spent_challenges: SpentChallengeRow;
}

/** A creating request that was taken on, and what it was answered. */
export interface IdempotencyKeyRow {
  /** Keyed hash of operation, sender and key. */
  key_hash: string;
  /** Keyed hash of address and body: another body under the same key is refused. */
  body_hash: string;
  /** Key of both hashes. */
  key_id: string;
  /** The same for every try of this request: what it creates can be told by it. */
  work_id: string;
  /** Whose try is under way. */
  holder: string;
  held_since: string;
  /** Case that the answer is about, so that erasing it erases this. */
  number: string | null;
  /** JSON of a sealed text, with its key id: status, headers and body. Null while no try has ended well. */
  answer: string | null;
  /** Key that the answer is sealed under; null while there is none. */
  answer_key_id: string | null;
  expires_at: string;
}

/** What a sender has used up of its allowance in one window. */
export interface RateCounterRow {
  /** Whose allowance: policy and keyed hash of the address network, portal key or staff id. */
  subject: string;
  window_start: string;
  used: number;
}

/** A challenge that was answered. */
export interface SpentChallengeRow {
  id: string;
  /** Keyed hash of the one request that it paid for: that one may be sent again. */
  spent_on: string;
  /** When the challenge would be taken no longer anyway. */
  expires_at: string;
}
