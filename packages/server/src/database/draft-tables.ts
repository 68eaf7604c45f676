/** Drafts by code; their SQL column names. */
export interface DraftTables {
  drafts: DraftRow;
}

/** Ciphertext that this server has no key to. */
export interface DraftRow {
  /** Keyed hash of the locator: the database alone leads nobody to a draft. */
  locator_hash: string;
  version: number;
  sealed: string;
  saved_at: string;
  expires_at: string;
}
