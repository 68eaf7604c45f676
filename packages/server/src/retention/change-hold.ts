import {findCase, sealText, type StoredCase} from '../cases/case-store.js';
import {changeCase} from '../cases/change-case.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {isVersionConflict} from '../clock/record-clock-event.js';
import {toBase64url} from '../secrets/base64url.js';
import type {World} from '../world.js';
import {findHold, readNewestHold, textOfHold, textOfRelease, type StoredHold} from './hold-store.js';
import {eraseBySystem} from './keep-retention.js';

/** Others may be at work on the case meanwhile: a hold does not depend on what they do. */
const attempts = 5;

/** Does a change under whatever version the case has by now. */
const underAnyVersion = async (
  world: World,
  stored: StoredCase,
  change: (now: StoredCase) => Promise<void>,
): Promise<void> => {
  let now = stored;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await change(now);
      return;
    } catch (error) {
      if (!isVersionConflict(error) || attempt === attempts) throw error;
      now = (await findCase(world.database, stored)) ?? now;
    }
  }
};

export interface HoldChange {
  readonly staff: string;
  /** Sealed; not for the citizen. */
  readonly reason: string;
}

/**
 * Puts a case on hold: from here on nothing of it is erased.
 *
 * @throws {ProblemError} illegal-transition (409: on hold already, or erased)
 */
export const holdCase = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  {staff, reason}: HoldChange,
): Promise<StoredHold> => {
  const {homeCounty, number} = stored;
  const id = toBase64url(world.random(12));
  const text = await sealText(world, stored, textOfHold(id), reason);
  await underAnyVersion(world, stored, async (now) => {
    const placed_at = world.now().toISOString();
    await changeCase(world, catalogue, now, {
      step: 'hold',
      version: now.version,
      actor: 'staff',
      staff,
      columns: {held_at: placed_at},
      alongside: async (transaction) => {
        await transaction
          .insertInto('case_holds')
          .values({
            home_county: homeCounty,
            number,
            id,
            placed_at,
            placed_by: staff,
            released_at: null,
            released_by: null,
          })
          .execute();
        await transaction.insertInto('case_texts').values(text).execute();
      },
    });
  });
  return readNewestHold(world.database, stored);
};

/**
 * Takes a case off hold, and erases it where its citizen asked for that meanwhile.
 *
 * @throws {ProblemError} illegal-transition (409: not on hold)
 */
export const releaseCase = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  {staff, reason}: HoldChange,
): Promise<StoredHold> => {
  const {homeCounty, number} = stored;
  await underAnyVersion(world, stored, async (now) => {
    const hold = await findHold(world.database, stored);
    const text = hold && (await sealText(world, stored, textOfRelease(hold.id), reason));
    await changeCase(world, catalogue, now, {
      step: 'release',
      version: now.version,
      actor: 'staff',
      staff,
      columns: {held_at: null},
      alongside: async (transaction) => {
        await transaction
          .updateTable('case_holds')
          .set({released_at: world.now().toISOString(), released_by: staff})
          .where('home_county', '=', homeCounty)
          .where('number', '=', number)
          .where('released_at', 'is', null)
          .execute();
        if (text) await transaction.insertInto('case_texts').values(text).execute();
      },
    });
  });
  // What is cut off here is done by the next round of scheduled work.
  await underAnyVersion(world, stored, async () => {
    const released = await findCase(world.database, stored);
    if (!released || released.erasureRequestedAt === null) return;
    if (released.erasedAt !== null || released.heldAt !== null) return;
    await eraseBySystem(world, catalogue, released);
  });
  return readNewestHold(world.database, stored);
};
