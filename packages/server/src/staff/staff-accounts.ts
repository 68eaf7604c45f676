import type {Text} from '@pls-kit/contract';
import type {Kysely, Selectable} from 'kysely';
import type {Catalogue, RegisteredStaff} from '../catalogue/catalogue.js';
import type {StaffRecord} from '../catalogue/records.js';
import type {StaffAccountRow} from '../database/staff-tables.js';
import type {Tables} from '../database/tables.js';

/** An account at a provider. */
export interface AccountKey {
  readonly issuer: string;
  readonly subject: string;
}

export interface StaffAccount extends RegisteredStaff {
  readonly source: StaffAccountRow['source'];
}

const toAccount = ({id, role, scope, unit, contents, source, active}: Selectable<StaffAccountRow>): StaffAccount => {
  const {name} = JSON.parse(contents) as {name: Text};
  return {
    member: {id, role: role as StaffRecord['role'], name, scope, unit, provenance: 'seed'},
    active: active === 1,
    source,
  };
};

/** The account as it is now, asked anew each time: who was taken off the list is out with the next request. */
export const findAccount = async (
  database: Kysely<Tables>,
  {issuer, subject}: AccountKey,
): Promise<StaffAccount | undefined> => {
  const row = await database
    .selectFrom('staff_accounts')
    .selectAll()
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row && toAccount(row);
};

/** Whose account has this staff id; undefined: nobody's. */
export const ownerOfId = (database: Kysely<Tables>, id: string): Promise<AccountKey | undefined> =>
  database.selectFrom('staff_accounts').select(['issuer', 'subject']).where('id', '=', id).executeTakeFirst();

/** Writes an account, over the one that is there. */
export const saveAccount = async (
  database: Kysely<Tables>,
  {issuer, subject}: AccountKey,
  {member: {id, role, scope, unit, name}, active, source}: StaffAccount,
  now: Date,
): Promise<void> => {
  await database
    .insertInto('staff_accounts')
    .values({
      issuer,
      subject,
      id,
      role,
      scope,
      unit,
      contents: JSON.stringify({name}),
      source,
      active: active ? 1 : 0,
      changed_at: now.toISOString(),
    })
    .onConflict((conflict) =>
      conflict.columns(['issuer', 'subject']).doUpdateSet((row) => ({
        id: row.ref('excluded.id'),
        role: row.ref('excluded.role'),
        scope: row.ref('excluded.scope'),
        unit: row.ref('excluded.unit'),
        contents: row.ref('excluded.contents'),
        source: row.ref('excluded.source'),
        active: row.ref('excluded.active'),
        changed_at: row.ref('excluded.changed_at'),
      })),
    )
    .execute();
};

/** Takes into a running node who was imported or signed in elsewhere: whom cases can be given to, and the names beside events. */
export const refreshStaff = async (database: Kysely<Tables>, catalogue: Catalogue): Promise<void> => {
  const rows = await database.selectFrom('staff_accounts').selectAll().orderBy('id').execute();
  catalogue.registerStaff(rows.map(toAccount));
};

/** Of an account that was given no id of its own: the same each time, and nothing that tells who it is. */
export const idOfAccount = async ({issuer, subject}: AccountKey): Promise<string> => {
  const bytes = new TextEncoder().encode(`${issuer}\n${subject}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `staff-${[...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};
