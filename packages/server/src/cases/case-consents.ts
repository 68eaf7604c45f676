import type {CaseConsent} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import type {Kysely} from 'kysely';
import type {CaseConsentRow} from '../database/consent-tables.js';
import type {Tables} from '../database/tables.js';
import {findForm} from '../forms/forms.js';
import type {CaseReference} from './case-token.js';
import type {Consent} from './read-submission.js';

/** What was agreed to with a new case. */
export const consentRows = (
  {homeCounty, number}: CaseReference,
  consents: readonly Consent[],
  givenAt: Date,
): CaseConsentRow[] =>
  consents.map(({purpose, version}) => ({
    home_county: homeCounty,
    number,
    purpose,
    version,
    given_at: givenAt.toISOString(),
  }));

/** What was agreed to with a case, in the words of its form. */
export const listConsents = async (
  database: Kysely<Tables>,
  {homeCounty, number, form, formVersion}: CaseReference & {readonly form: string; readonly formVersion: number},
): Promise<CaseConsent[]> => {
  const rows = await database
    .selectFrom('case_consents')
    .select(['purpose', 'version', 'given_at as givenAt'])
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .orderBy('purpose')
    .execute();
  const asked = findForm(form, formVersion)?.consents ?? [];
  return rows.map(({purpose, version, givenAt}) => ({
    purpose,
    label: asked.find((consent) => consent.purpose === purpose)?.label ?? {zh: purpose},
    version,
    givenAt: toLocalInstant(givenAt),
  }));
};
