import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';

/** How much a key still locks, by what it is. */
export interface Locked {
  readonly texts: number;
  readonly appointmentTexts: number;
  readonly fileNames: number;
  readonly filePieces: number;
  /** Kept for resends, for 24 hours. */
  readonly answers: number;
  readonly formerKeys: number;
}

/** What would be lost if this key were taken out now. */
export const lockedBy = async (database: Kysely<Tables>, keyId: string): Promise<Locked> => {
  const [texts, appointmentTexts, fileNames, filePieces, answers, formerKeys] = await Promise.all([
    database
      .selectFrom('case_texts')
      .select((row) => row.fn.countAll<number | string>().as('count'))
      .where('key_id', '=', keyId)
      .executeTakeFirstOrThrow(),
    database
      .selectFrom('appointment_texts')
      .select((row) => row.fn.countAll<number | string>().as('count'))
      .where('key_id', '=', keyId)
      .executeTakeFirstOrThrow(),
    database
      .selectFrom('attachments')
      .select((row) => row.fn.countAll<number | string>().as('count'))
      .where('name_key_id', '=', keyId)
      .executeTakeFirstOrThrow(),
    database
      .selectFrom('attachment_chunks')
      .select((row) => row.fn.countAll<number | string>().as('count'))
      .where('key_id', '=', keyId)
      .executeTakeFirstOrThrow(),
    database
      .selectFrom('idempotency_keys')
      .select((row) => row.fn.countAll<number | string>().as('count'))
      .where('answer_key_id', '=', keyId)
      .executeTakeFirstOrThrow(),
    database
      .selectFrom('retired_keys')
      .select((row) => row.fn.countAll<number | string>().as('count'))
      .where('key_id', '=', keyId)
      .executeTakeFirstOrThrow(),
  ]);
  return {
    texts: Number(texts.count),
    appointmentTexts: Number(appointmentTexts.count),
    fileNames: Number(fileNames.count),
    filePieces: Number(filePieces.count),
    answers: Number(answers.count),
    formerKeys: Number(formerKeys.count),
  };
};

const words: Readonly<Record<keyof Locked, string>> = {
  texts: 'texts of cases',
  appointmentTexts: 'texts of appointments',
  fileNames: 'names of files',
  filePieces: 'pieces of files',
  answers: 'answers kept for resends',
  formerKeys: 'former keys',
};

/** `texts of cases: 12, names of files: 3`; empty where it locks nothing. */
export const sayLocked = (locked: Locked): string =>
  (Object.keys(words) as (keyof Locked)[])
    .filter((what) => locked[what] > 0)
    .map((what) => `${words[what]}: ${String(locked[what])}`)
    .join(', ');

/** Every key that something is sealed under. */
export const keysInUse = async (database: Kysely<Tables>): Promise<string[]> => {
  const used = await Promise.all([
    database.selectFrom('case_texts').select('key_id as keyId').distinct().execute(),
    database.selectFrom('appointment_texts').select('key_id as keyId').distinct().execute(),
    database.selectFrom('attachments').select('name_key_id as keyId').distinct().execute(),
    database.selectFrom('attachment_chunks').select('key_id as keyId').distinct().execute(),
    database.selectFrom('retired_keys').select('key_id as keyId').distinct().execute(),
  ]);
  return [...new Set(used.flat().map(({keyId}) => keyId))].sort();
};
