import {addDays, toLocalDate} from '@pls-kit/rules';
import {findCase, toStoredCase, type StoredCase} from '../cases/case-store.js';
import type {CaseReference} from '../cases/case-token.js';
import {changeCase} from '../cases/change-case.js';
import {endStates, type State} from '../cases/transitions.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {isVersionConflict} from '../clock/record-clock-event.js';
import type {World} from '../world.js';
import {erasedColumns, eraseWords, tidyUpAfter} from './erase-words.js';
import {keptUntil, retentionOf} from './retention-rules.js';

/** Cases of one look; what is left is found by the next. */
const atOnce = 100;

/**
 * Dates the ended cases that were dated by earlier rules, or before there were any; only ever to an earlier day.
 *
 * @returns how many
 */
export const dateRetention = async (world: World): Promise<number> => {
  const rules = retentionOf(world.settings);
  let dated = 0;
  for (;;) {
    const rows = await world.database
      .selectFrom('cases')
      .select(['home_county', 'number', 'kind', 'state', 'ended_at', 'kept_until', 'retention_version'])
      .where('retention_version', '<', rules.version)
      .orderBy('retention_version')
      .orderBy('home_county')
      .orderBy('number')
      .limit(atOnce)
      .execute();
    for (const row of rows) {
      const ended = {kind: row.kind, state: row.state as State, at: new Date(row.ended_at ?? world.now())};
      const until = keptUntil(rules, ended);
      await world.database
        .updateTable('cases')
        .set({
          kept_until: row.kept_until !== null && row.kept_until < until ? row.kept_until : until,
          retention_version: rules.version,
        })
        .where('home_county', '=', row.home_county)
        .where('number', '=', row.number)
        .where('retention_version', '=', row.retention_version)
        .execute();
      dated += 1;
    }
    if (rows.length < atOnce) return dated;
  }
};

/** Erases one case by itself. @returns false when another was faster, or it is not to be erased any more */
const eraseOne = async (world: World, catalogue: Catalogue, reference: CaseReference): Promise<boolean> => {
  const stored = await findCase(world.database, reference);
  if (!stored || stored.erasedAt !== null || stored.heldAt !== null) return false;
  try {
    await eraseBySystem(world, catalogue, stored);
    return true;
  } catch (error) {
    if (isVersionConflict(error)) return false;
    throw error;
  }
};

/** Erases an ended case that is on no hold; the history says that it happened by itself. */
export const eraseBySystem = async (world: World, catalogue: Catalogue, stored: StoredCase): Promise<void> => {
  const at = world.now();
  await changeCase(world, catalogue, stored, {
    step: 'erase',
    version: stored.version,
    actor: 'system',
    columns: erasedColumns(at),
    alongside: (transaction) => eraseWords(transaction, stored, at),
  });
  await tidyUpAfter(world, stored);
};

/**
 * Ended cases whose words have been kept long enough and that nothing holds: no hold, no objection that is still open, no missed
 * date that is still looked into. And those whose citizen asked for it while a hold that is over kept them.
 */
const listDue = ({database}: World, today: string, after: StoredCase | undefined) => {
  let query = database
    .selectFrom('cases')
    .selectAll()
    .where('kept_until', '<', today)
    .where('erased_at', 'is', null)
    .where('held_at', 'is', null)
    .where('state', 'in', endStates)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('cases as objection')
            .select('objection.number')
            .whereRef('objection.home_county', '=', 'cases.home_county')
            .whereRef('objection.objects_to', '=', 'cases.number')
            .where('objection.state', 'not in', endStates),
        ),
      ),
    )
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('supervisions')
            .select('supervisions.clock')
            .whereRef('supervisions.home_county', '=', 'cases.home_county')
            .whereRef('supervisions.number', '=', 'cases.number')
            .where('supervisions.state', '!=', 'closed'),
        ),
      ),
    )
    .orderBy('kept_until')
    .orderBy('home_county')
    .orderBy('number')
    .limit(atOnce);
  if (after) {
    query = query.where((row) =>
      row(
        row.refTuple('kept_until', 'home_county', 'number'),
        '>',
        row.tuple(after.keptUntil, after.homeCounty, after.number),
      ),
    );
  }
  return query;
};

/** What a citizen wants erased and no hold keeps any more: a release that was cut off before it erased. */
const listRequested = async ({database}: World): Promise<StoredCase[]> => {
  const rows = await database
    .selectFrom('cases')
    .selectAll()
    .where('erasure_requested_at', 'is not', null)
    .where('held_at', 'is', null)
    .where('erased_at', 'is', null)
    .limit(atOnce)
    .execute();
  return rows.map(toStoredCase);
};

/**
 * Erases the words, files and look-ups of cases past their time: one transaction a case, so that it can be stopped anywhere and go
 * on with the next round; each case once, however many callers there are.
 *
 * @returns how many this caller erased
 */
export const eraseKeptLongEnough = async (world: World, catalogue: Catalogue): Promise<number> => {
  const today = toLocalDate(world.now());
  let erased = 0;
  const erase = async (reference: CaseReference) => {
    try {
      if (await eraseOne(world, catalogue, reference)) erased += 1;
    } catch (error) {
      // One case that cannot be erased must not keep the others; it is tried again the next time.
      world.settings.log?.(JSON.stringify({level: 'error', task: 'erase-kept', error: (error as Error).name}));
    }
  };
  for (const stored of await listRequested(world)) await erase(stored);
  let after: StoredCase | undefined;
  for (;;) {
    const due = (await listDue(world, today, after).execute()).map(toStoredCase);
    for (const stored of due) await erase(stored);
    after = due.at(-1);
    if (due.length < atOnce) break;
  }
  return erased;
};

/** Deletes readings from the access log that have been kept long enough. @returns how many */
export const forgetReadings = async (world: World): Promise<number> => {
  const {accessLogDays} = retentionOf(world.settings);
  const before = `${addDays(toLocalDate(world.now()), -accessLogDays)}T00:00:00+08:00`;
  let forgotten = 0;
  for (;;) {
    const rows = await world.database
      .selectFrom('access_log')
      .select(['home_county', 'number', 'id'])
      .where('at', '<', new Date(before).toISOString())
      .orderBy('at')
      .limit(atOnce)
      .execute();
    for (const {home_county, number, id} of rows) {
      await world.database
        .deleteFrom('access_log')
        .where('home_county', '=', home_county)
        .where('number', '=', number)
        .where('id', '=', id)
        .execute();
      forgotten += 1;
    }
    if (rows.length < atOnce) return forgotten;
  }
};
