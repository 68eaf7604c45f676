/** What tells which keys a database was used with. */
export interface KeyTables {
  key_proofs: KeyProofRow;
}

export interface KeyProofRow {
  key_id: string;
  /** A known text, sealed: opens with the right key only. */
  sealed: string;
  first_used_at: string;
}
