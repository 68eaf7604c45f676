import type {DeskReading} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {toUnitRef} from '../cases/case-names.js';
import {readText, type StoredCase} from '../cases/case-store.js';
import {readCursor, toCursor} from '../cursor.js';
import type {World} from '../world.js';
import {textOfAccess} from './desk-case.js';
import {findAssignee} from './present-staff.js';

/** A page of who opened a case, the newest first. */
export const listReadings = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  {limit, cursor}: {readonly limit: number; readonly cursor?: string | undefined},
): Promise<{items: DeskReading[]; next: string | null}> => {
  let query = world.database
    .selectFrom('access_log')
    .select(['id', 'at', 'staff', 'operation', 'reason'])
    .where('home_county', '=', stored.homeCounty)
    .where('number', '=', stored.number)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (cursor !== undefined) {
    const place = readCursor(cursor, 'string', 'string');
    query = query.where((row) => row(row.refTuple('at', 'id'), '<', row.tuple(...place)));
  }
  const found = await query.execute();
  const page = found.slice(0, limit);
  const items = page.map(async ({id, at, staff, operation, reason}): Promise<DeskReading> => {
    const by = findAssignee(staff, catalogue);
    const unit = catalogue.staffMember(staff)?.unit;
    const words = reason === null ? undefined : await readText(world, stored, textOfAccess(id));
    return {
      at: toLocalInstant(at),
      ...(by && {by}),
      ...(unit && {unit: toUnitRef(unit, catalogue)}),
      operation,
      full: reason !== null,
      ...(reason !== null && {reason}),
      ...(words !== undefined && {words}),
    };
  });
  const last = found.length > limit ? page.at(-1) : undefined;
  return {items: await Promise.all(items), next: last ? toCursor([last.at, last.id]) : null};
};
