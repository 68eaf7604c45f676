/** Files of citizens; their SQL column names. */
export interface AttachmentTables {
  attachments: AttachmentRow;
  attachment_chunks: AttachmentChunkRow;
}

export interface AttachmentRow {
  home_county: string;
  id: string;
  idempotency_hash: string;
  body_hash: string;
  /** Id of the key that the hashes and the upload token were made with. */
  key_id: string;
  /** Id of the key that the name is sealed under. */
  name_key_id: string;
  sealed_name: string;
  /** Bytes announced. */
  size: number;
  /** Bytes stored, from the first on. */
  received: number;
  /** `uploading`, `inspecting`, `accepted`, `refused`; `deleting` until the last blob is gone. */
  state: string;
  /** By content; null until it was looked at. */
  media_type: string | null;
  refusal: string | null;
  /** Number of the case that it belongs to. */
  number: string | null;
  created_at: string;
  /** When the inspection may be tried (again); null when there is none to do. */
  inspect_after: string | null;
  claimed_at: string | null;
  /** `9999-12-31…` once it belongs to a case. */
  expires_at: string;
}

export interface AttachmentChunkRow {
  home_county: string;
  attachment: string;
  blob: string;
  /** Offset in the file. */
  begins_at: number;
  size: number;
  /** Keyed hash of the bytes: tells a resend from other bytes. */
  hash: string;
  key_id: string;
  /** 0 while the blob is written, or when another piece was first. */
  stored: number;
}
