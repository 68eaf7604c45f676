import {openName} from '../attachments/attachment-store.js';
import {keysInUse, lockedBy, sayLocked} from '../keys/locked-by.js';
import {SecretsError} from '../secrets/secrets.js';
import type {World} from '../world.js';
import {openSealedText} from './case-store.js';

type Reading = Pick<World, 'database' | 'secrets'>;

/** One of each kind that a key seals: what was sealed under another key of this id does not open. */
const openSamples = async ({database, secrets}: Reading, keyId: string): Promise<void> => {
  const text = await database
    .selectFrom('case_texts')
    .select(['home_county as homeCounty', 'number', 'name', 'key_id as keyId', 'sealed'])
    .where('key_id', '=', keyId)
    .limit(1)
    .executeTakeFirst();
  if (text) await openSealedText(secrets, text);
  const file = await database
    .selectFrom('attachments')
    .selectAll()
    .where('name_key_id', '=', keyId)
    .limit(1)
    .executeTakeFirst();
  if (file) await openName({secrets}, file);
};

/**
 * Makes sure that what is stored can be read with the keys at hand: every key that anything is sealed under is there, and opens one
 * of each kind.
 *
 * Better at the start than when the first citizen asks: without the right key every case is locked.
 *
 * @throws {SecretsError} key-missing: names the key and what it locks; key-wrong
 */
export const checkStoredKeys = async (world: Reading): Promise<void> => {
  const {database, secrets} = world;
  for (const keyId of await keysInUse(database)) {
    if (!secrets.openingKeyIds.includes(keyId)) {
      const locked = sayLocked(await lockedBy(database, keyId));
      throw new SecretsError('key-missing', `Stored data needs key ${keyId}, which is not among the keys (${locked})`);
    }
    await openSamples(world, keyId);
  }
};

/**
 * Makes sure that codes can be compared: under a key that is there, or by what was put away of one that is not.
 *
 * @throws {SecretsError} key-missing: names the key
 */
export const checkCodeKeys = async ({database, secrets}: Reading): Promise<void> => {
  for (const table of ['cases', 'appointments'] as const) {
    const coded = await database
      .selectFrom(table)
      .select('code_key_id as keyId')
      .where('code_key_id', 'not in', secrets.keyIds)
      .limit(1)
      .executeTakeFirst();
    if (coded) {
      throw new SecretsError(
        'key-missing',
        `The query codes of ${table} need key ${coded.keyId}, which was taken out by hand and not by "npm run keys -- remove"`,
      );
    }
  }
};
