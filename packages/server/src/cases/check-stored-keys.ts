import {SecretsError} from '../secrets/secrets.js';
import type {World} from '../world.js';
import {openSealedText} from './case-store.js';

/**
 * Makes sure that what is stored can be read with the keys at hand: one text under each key id that was ever used.
 *
 * Better at the start than when the first citizen asks: without the right key every case is locked.
 *
 * @throws {SecretsError} key-missing, key-wrong
 */
export const checkStoredKeys = async ({database, secrets}: Pick<World, 'database' | 'secrets'>): Promise<void> => {
  const used = await database.selectFrom('case_texts').select('key_id as keyId').distinct().execute();
  for (const {keyId} of used) {
    if (!secrets.keyIds.includes(keyId)) {
      throw new SecretsError('key-missing', `Stored cases need key ${keyId}, which is not among the keys`);
    }
    const sample = await database
      .selectFrom('case_texts')
      .select(['home_county as homeCounty', 'number', 'name', 'key_id as keyId', 'sealed'])
      .where('key_id', '=', keyId)
      .limit(1)
      .executeTakeFirst();
    if (sample) await openSealedText(secrets, sample);
  }
};
