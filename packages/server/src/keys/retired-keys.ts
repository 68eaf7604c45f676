import type {Kysely} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {HashKeys, SealedPlace, Secrets} from '../secrets/secrets.js';
import type {World} from '../world.js';

/**
 * A query code cannot be hashed anew without the code, which nobody keeps. So that a key can be taken out all the same, what hashes
 * are made with under it is put away, sealed under a newer one: codes, resends and tokens go on, and nothing sealed opens with it.
 */
const placeOf = (retiredId: string): SealedPlace => ({
  table: 'retired_keys',
  homeCounty: '',
  number: '',
  name: retiredId,
});

/** Puts away what is needed of a key once it is taken out. Again is no change but of the seal. */
export const putAway = async ({database, secrets, now}: World, keyId: string): Promise<void> => {
  const {keyId: key_id, sealed} = await secrets.seal(JSON.stringify(await secrets.hashKeysOf(keyId)), placeOf(keyId));
  await database
    .insertInto('retired_keys')
    .values({retired_id: keyId, key_id, sealed, retired_at: now().toISOString()})
    .onConflict((conflict) => conflict.column('retired_id').doUpdateSet({key_id, sealed}))
    .execute();
};

/** Takes back in what was put away of keys that are gone. @throws {SecretsError} key-missing, key-wrong */
export const adoptRetired = async (database: Kysely<Tables>, secrets: Secrets): Promise<void> => {
  const rows = await database.selectFrom('retired_keys').selectAll().orderBy('retired_id').execute();
  for (const {retired_id, key_id, sealed} of rows) {
    if (secrets.openingKeyIds.includes(retired_id)) continue;
    const text = await secrets.open({keyId: key_id, sealed}, placeOf(retired_id));
    secrets.adopt(retired_id, JSON.parse(text) as HashKeys);
  }
};

/** Seals anew what was put away under a key that is former itself by now. */
export const resealHashKeys = async ({database, secrets}: World, keyId: string) => {
  const rows = await database.selectFrom('retired_keys').selectAll().where('key_id', '=', keyId).execute();
  for (const {retired_id, sealed} of rows) {
    const text = await secrets.open({keyId, sealed}, placeOf(retired_id));
    const anew = await secrets.seal(text, placeOf(retired_id));
    await database
      .updateTable('retired_keys')
      .set({key_id: anew.keyId, sealed: anew.sealed})
      .where('retired_id', '=', retired_id)
      .where('sealed', '=', sealed)
      .execute();
  }
  return {done: rows.length, failed: 0};
};
