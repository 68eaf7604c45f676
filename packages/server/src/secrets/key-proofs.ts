import type {Kysely} from 'kysely';
import {inTransaction} from '../database/in-transaction.js';
import {takeStartLock} from '../database/migrate.js';
import type {Tables} from '../database/tables.js';
import {type SealedPlace, type Secrets, SecretsError} from './secrets.js';

const provenText = 'This key belongs to this database.';
const placeOf = (keyId: string): SealedPlace => ({table: 'key_proofs', homeCounty: '', number: '', name: keyId});

/**
 * Makes sure that the keys at hand are those that the database is used with, and leaves a proof of the current one.
 *
 * Before the first case there is nothing sealed to try them on, and two nodes that made keys of their own would each lock the
 * other out of what it takes in. A key that was taken out after a rotation is not missed as long as another is known.
 *
 * @param database - migrated
 * @throws {SecretsError} key-missing: the database knows none of the keys; key-wrong: it knows another under that id
 */
export const proveKeys = (database: Kysely<Tables>, secrets: Secrets, now: Date): Promise<void> =>
  inTransaction(database, async (transaction) => {
    await takeStartLock(transaction);
    const proofs = await transaction
      .selectFrom('key_proofs')
      .select(['key_id as keyId', 'sealed'])
      .orderBy('key_id')
      .execute();
    const known = proofs.filter(({keyId}) => secrets.openingKeyIds.includes(keyId));
    if (proofs.length > 0 && known.length === 0) {
      const ids = proofs.map(({keyId}) => keyId).join(', ');
      throw new SecretsError('key-missing', `The database was begun with key ${ids}, which is not among the keys`);
    }
    for (const proof of known) await secrets.open(proof, placeOf(proof.keyId));
    if (known.some(({keyId}) => keyId === secrets.currentKeyId)) return;
    const {keyId, sealed} = await secrets.seal(provenText, placeOf(secrets.currentKeyId));
    await transaction
      .insertInto('key_proofs')
      .values({key_id: keyId, sealed, first_used_at: now.toISOString()})
      .execute();
  });
