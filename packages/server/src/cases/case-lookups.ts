import type {Answers, FormField} from '@pls-kit/contract';
import {formOfItem, itemsOf, readPhone, visibleFields} from '@pls-kit/rules';
import type {Kysely} from 'kysely';
import type {CaseLookupRow} from '../database/case-tables.js';
import type {Tables} from '../database/tables.js';
import {findForm} from '../forms/forms.js';
import {toBase64url} from '../secrets/base64url.js';
import type {World} from '../world.js';
import type {CaseReference} from './case-token.js';

/** What somebody at the desk has been told by whoever calls. */
export interface LookedUp {
  readonly by: 'name' | 'phone';
  readonly value: string;
}

/** Full-width letters, spaces and dots between the parts of a name are no difference. */
const normalise = ({by, value}: LookedUp): string =>
  by === 'phone'
    ? readPhone(value)
    : value
        .normalize('NFKC')
        .replace(/[\s·.]/g, '')
        .toLowerCase();

const hashOf = async ({secrets}: World, looked: LookedUp, keyId: string): Promise<string> =>
  toBase64url(await secrets.keyedHash('case-lookup', [looked.by, normalise(looked)], keyId));

/** The hashes that a name or phone can be stored under: one for each of the server's keys. */
export const lookupHashes = (world: World, looked: LookedUp): Promise<string[]> =>
  Promise.all(world.secrets.keyIds.map((keyId) => hashOf(world, looked, keyId)));

/** Names of people whom no device can fill in. */
const namesOnThisSide = ['helpedName', 'fellowName'];

/** Of who asks and whom they ask for. Nobody is found as the other side of somebody's case. */
const toLookedUp = ({name, autocomplete}: FormField, answer: Answers[string] | undefined): LookedUp[] => {
  if (typeof answer !== 'string' || answer === '') return [];
  if (autocomplete === 'tel' || name === 'fellowPhone') return [{by: 'phone', value: answer}];
  return autocomplete === 'name' || namesOnThisSide.includes(name) ? [{by: 'name', value: answer}] : [];
};

/** A group that stands on the citizen's side is found as they are: whoever applies together may call about it. */
const lookedUpOf = (field: FormField, answers: Answers): LookedUp[] =>
  field.kind === 'group'
    ? itemsOf(answers, field.name).flatMap((item) =>
        visibleFields(formOfItem(field), item).flatMap((inner) => toLookedUp(inner, item[inner.name])),
      )
    : toLookedUp(field, answers[field.name]);

/** What a case can be found by: the names and phones that were filled in, hashed under the current key. */
export const lookupRows = async (
  world: World,
  {homeCounty, number}: CaseReference,
  form: {code: string; version: number},
  answers: Answers,
): Promise<CaseLookupRow[]> => {
  const definition = findForm(form.code, form.version);
  const given = (definition ? visibleFields(definition, answers) : []).flatMap((field) => lookedUpOf(field, answers));
  const hashes = await Promise.all(given.map((looked) => hashOf(world, looked, world.secrets.currentKeyId)));
  return [...new Set(hashes)].map((hash) => ({home_county: homeCounty, number, hash}));
};

export const insertLookups = async (database: Kysely<Tables>, rows: readonly CaseLookupRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await database
    .insertInto('case_lookups')
    .values([...rows])
    .execute();
};

/** Puts these in the place of what the case could be found by until now. */
export const replaceLookups = async (
  database: Kysely<Tables>,
  {homeCounty, number}: CaseReference,
  rows: readonly CaseLookupRow[],
): Promise<void> => {
  await database
    .deleteFrom('case_lookups')
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .execute();
  await insertLookups(database, rows);
};
