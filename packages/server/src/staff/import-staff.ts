import type {Kysely} from 'kysely';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {StaffRecord} from '../catalogue/records.js';
import {inTransaction} from '../database/in-transaction.js';
import type {Tables} from '../database/tables.js';
import type {World} from '../world.js';
import {isFault, readMember} from './read-member.js';
import {idOfAccount, saveAccount} from './staff-accounts.js';
import {parseTable, TableError} from './parse-table.js';

/** A list of staff that cannot be taken in; nothing of it was. */
export class StaffListError extends Error {
  override readonly name = 'StaffListError';
}

interface Entry {
  readonly subject: string;
  readonly member: StaffRecord;
  readonly active: boolean;
}

const columns = ['subject', 'role', 'unit', 'scope', 'name', 'name_en', 'id', 'active'] as const;
type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>;

const readActive = (text: string, line: number): boolean => {
  if (['', 'yes', 'true', '1', '是'].includes(text.toLowerCase())) return true;
  if (['no', 'false', '0', '否'].includes(text.toLowerCase())) return false;
  throw new StaffListError(`Line ${String(line)}: active is ${text}: write yes or no`);
};

/** @throws {StaffListError} names the line and what to write there */
const readEntries = async (text: string, issuer: string, catalogue: Catalogue): Promise<Entry[]> => {
  const entries: Entry[] = [];
  const lineOf = new Map<string, number>();
  const once = (kind: string, value: string, line: number) => {
    const before = lineOf.get(`${kind} ${value}`);
    if (before !== undefined)
      throw new StaffListError(`Line ${String(line)}: ${kind} ${value} stands in line ${String(before)} too`);
    lineOf.set(`${kind} ${value}`, line);
  };
  for (const {line, cells} of readRows(text)) {
    const {subject = '', role = '', unit = '', scope = '', name = '', name_en: nameInEnglish = ''} = cells;
    if (subject === '')
      throw new StaffListError(`Line ${String(line)}: subject is empty: what does the provider call the account?`);
    const id = cells.id === undefined || cells.id === '' ? await idOfAccount({issuer, subject}) : cells.id;
    const member = readMember({id, role, unit, scope, name, ...(nameInEnglish !== '' && {nameInEnglish})}, catalogue);
    if (isFault(member)) throw new StaffListError(`Line ${String(line)}: ${member.en}`);
    once('subject', subject, line);
    once('id', id, line);
    entries.push({subject, member, active: readActive(cells.active ?? '', line)});
  }
  if (!entries.some(({active}) => active))
    throw new StaffListError('There is nobody in the list: nobody could work any more');
  return entries;
};

const readRows = (text: string): {line: number; cells: Row}[] => {
  try {
    return parseTable(text, {columns, required: ['subject', 'role']});
  } catch (error) {
    if (error instanceof TableError) throw new StaffListError(error.message);
    throw error;
  }
};

/**
 * Takes the operator's list of staff into the database, whole or not at all. Who stood in the last one and not in this has left:
 * their account is closed with their next request, their name stays beside what they did.
 *
 * @param text - CSV (RFC 4180), UTF-8: `subject,role,unit,scope,name,name_en,id,active`, in any order; subject and role are needed
 * @returns how many may work now, and how many no longer
 * @throws {StaffListError} in a sentence that names the line
 */
export const importStaff = async (
  {database, now, settings}: Pick<World, 'database' | 'now' | 'settings'>,
  catalogue: Catalogue,
  text: string,
): Promise<{active: number; closed: number}> => {
  const issuer = settings.oidc?.issuer;
  if (issuer === undefined) {
    throw new StaffListError('Set PLS_OIDC_ISSUER and PLS_OIDC_AUDIENCE first: whose accounts are these?');
  }
  const entries = await readEntries(text, issuer, catalogue);
  const present = new Set(entries.map(({subject}) => subject));
  return inTransaction(database, async (transaction) => {
    const before = await listed(transaction, issuer);
    const left = before.filter(({subject, active}) => active === 1 && !present.has(subject));
    await freeIds(transaction, issuer, entries);
    for (const {subject} of left) {
      await transaction
        .updateTable('staff_accounts')
        .set({active: 0, changed_at: now().toISOString()})
        .where('issuer', '=', issuer)
        .where('subject', '=', subject)
        .execute();
    }
    for (const {subject, member, active} of entries) {
      await saveAccount(transaction, {issuer, subject}, {member, active, source: 'list'}, now());
    }
    const active = entries.filter((entry) => entry.active).length;
    const shut = entries.filter(
      (entry) => !entry.active && before.some((row) => row.subject === entry.subject && row.active === 1),
    );
    return {active, closed: left.length + shut.length};
  });
};

const listed = (database: Kysely<Tables>, issuer: string) =>
  database
    .selectFrom('staff_accounts')
    .select(['subject', 'active'])
    .where('issuer', '=', issuer)
    .where('source', '=', 'list')
    .execute();

/**
 * An id follows its person to another account, as when the provider changes: the old account goes.
 *
 * @throws {StaffListError} its owner is in this very list under another id: what each did would bear the other's name
 */
const freeIds = async (database: Kysely<Tables>, issuer: string, entries: readonly Entry[]): Promise<void> => {
  const rows = await database.selectFrom('staff_accounts').select(['issuer', 'subject', 'id']).execute();
  const owners = new Map(rows.map((row) => [row.id, row]));
  const present = new Set(entries.map(({subject}) => subject));
  for (const {subject, member} of entries) {
    const owner = owners.get(member.id);
    if (owner === undefined || (owner.issuer === issuer && owner.subject === subject)) continue;
    if (owner.issuer === issuer && present.has(owner.subject)) {
      throw new StaffListError(
        `The id ${member.id} is that of ${owner.subject}, and what they did bears it: give ${subject} another`,
      );
    }
    await database
      .deleteFrom('staff_accounts')
      .where('issuer', '=', owner.issuer)
      .where('subject', '=', owner.subject)
      .execute();
  }
};
