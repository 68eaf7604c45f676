import type {CaseCopy} from '@pls-kit/contract';
import {toLocalInstant} from '@pls-kit/rules';
import {copyAttachments} from '../attachments/copy-attachments.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {daysKept, retentionOf, sayRetention} from '../retention/retention-rules.js';
import type {World} from '../world.js';
import {listSaid, presentMessage} from './case-conversation.js';
import {toUnitRef} from './case-names.js';
import {readAnswers, type StoredCase} from './case-store.js';
import {summarise} from './case-summary.js';
import {presentCase, presentEvents} from './present-case.js';

/** Who of the staff read the case: unit and role, not the name. */
const listReadings = async (
  {database}: World,
  catalogue: Catalogue,
  {homeCounty, number}: StoredCase,
): Promise<CaseCopy['readings']> => {
  const rows = await database
    .selectFrom('access_log')
    .select(['at', 'staff', 'reason'])
    .where('home_county', '=', homeCounty)
    .where('number', '=', number)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map(({at, staff, reason}) => {
    const member = catalogue.staffMember(staff);
    return {
      at: toLocalInstant(at),
      ...(member && {role: member.role}),
      ...(member?.unit && {unit: toUnitRef(member.unit, catalogue)}),
      full: reason !== null,
      ...(reason !== null && {reason}),
    };
  });
};

/** Everything that is kept about the citizen in one case, in full (个人信息保护法 art. 45). */
export const copyCase = async (world: World, catalogue: Catalogue, stored: StoredCase): Promise<CaseCopy> => {
  const answers = await readAnswers(world, stored);
  const said = await listSaid(world, stored);
  return {
    case: await presentCase(world, catalogue, stored),
    draft: {form: stored.form, formVersion: stored.formVersion, answers},
    answers: summarise({code: stored.form, version: stored.formVersion}, answers, catalogue, {masked: false}),
    events: await presentEvents(world, catalogue, stored),
    messages: said.map((each) => presentMessage(each, catalogue)),
    attachments: await copyAttachments(world, stored),
    readings: await listReadings(world, catalogue, stored),
    retention: sayRetention(daysKept(retentionOf(world.settings), stored)),
  };
};
