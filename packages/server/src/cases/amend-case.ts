import {problemTypes, type Answers} from '@pls-kit/contract';
import {toLocalDate} from '@pls-kit/rules';
import {holderOf} from '../appointments/appointment-rows.js';
import {findAppointment} from '../appointments/appointment-store.js';
import {amendBooking, type CaseBooking} from '../appointments/case-appointment.js';
import {readSlot, slotField} from '../appointments/read-slot.js';
import type {Transaction} from 'kysely';
import type {Tables} from '../database/tables.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {findForm} from '../forms/forms.js';
import {ProblemError} from '../problem.js';
import type {World} from '../world.js';
import {lookupRows, replaceLookups} from './case-lookups.js';
import {answersText, replaceText, sealText, type StoredCase} from './case-store.js';
import {changeCase} from './change-case.js';
import {readSubmission, type Submission} from './read-submission.js';
import {routeCase} from './routing.js';

/** 互联网应用适老化: a binding submission can be changed for a while. */
const amendableMs = 10 * 60_000;

/** Until when the answers of a case can be changed. */
export const amendableUntil = ({receivedAt}: StoredCase): Date => new Date(Date.parse(receivedAt) + amendableMs);

/** Whether the time for it is not over; the state is for the table to say. */
export const isStillAmendable = (stored: StoredCase, now: Date): boolean => now < amendableUntil(stored);

/** A place that another unit serves, told while nobody works on it: passed there like any new case. */
const passOn = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  {greenChannel, place}: Submission,
): Promise<StoredCase> => {
  if (stored.state !== 'submitted' || stored.unit !== stored.receiptUnit) return stored;
  const {homeCounty, kind, unit, version} = stored;
  const {receivedBy, passedTo = receivedBy} = routeCase({homeCounty, kind, place, greenChannel}, catalogue);
  if (passedTo === unit) return stored;
  return changeCase(world, catalogue, stored, {step: 'transfer', version, actor: 'system', unit: passedTo});
};

/** What the amended answers mean for the slot that is booked with the case. @throws {ProblemError} invalid-case (422) */
const readAmendedBooking = async (world: World, catalogue: Catalogue, stored: StoredCase, submission: Submission) => {
  const form = {code: stored.form, version: stored.formVersion};
  const field = slotField(form);
  if (!field) return undefined;
  const booked = await findAppointment(world.database, stored);
  const held = booked?.state === 'booked' ? booked.slot : undefined;
  const slot = await readSlot(world, catalogue, submission, {opensCase: true, held});
  const doer = {actor: 'citizen', at: world.now().toISOString()} as const;
  const wanted: CaseBooking | undefined = slot && {
    ...doer,
    slot,
    field: field.name,
    holder: await holderOf(world, form, submission.answers),
  };
  return (transaction: Transaction<Tables>) => amendBooking(transaction, stored, booked, {wanted, doer});
};

/**
 * Changes what was filled in, within ten minutes. The hash that a resend is compared by stays that of the first body.
 *
 * @param answers - whole, not only what changed; checked against the version of the form that was filled in
 * @throws {ProblemError} invalid-case (422), illegal-transition (409: too late, or somebody works on it), version-conflict (409)
 */
export const amendCase = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  {version, answers}: {version: number; answers: Answers},
): Promise<StoredCase> => {
  const {homeCounty, form, formVersion} = stored;
  if (stored.version === version && !isStillAmendable(stored, world.now())) {
    throw new ProblemError(problemTypes.illegalTransition, 409, {
      state: stored.state,
      version: stored.version,
      detail: {
        zh: '提交超过 10 分钟，不能再改了。要补充的话，请给工作人员留言。',
        en: 'It was submitted more than 10 minutes ago. Write a message to add something.',
      },
    });
  }
  const noticeVersion = findForm(form, formVersion)?.notice.version ?? '';
  const today = toLocalDate(world.now());
  const submission = readSubmission({form, formVersion, homeCounty, noticeVersion, answers}, catalogue, today);
  const rebook = await readAmendedBooking(world, catalogue, stored, submission);
  const text = await sealText(world, stored, answersText, JSON.stringify(submission.answers));
  const lookups = await lookupRows(world, stored, {code: form, version: formVersion}, submission.answers);
  const amended = await changeCase(world, catalogue, stored, {
    step: 'amend',
    version,
    actor: 'citizen',
    columns: {
      topic: submission.topic ?? null,
      region: submission.place ?? null,
      green_channel: submission.greenChannel ? 1 : 0,
      lookup_key_id: world.secrets.currentKeyId,
    },
    alongside: async (transaction) => {
      await replaceText(transaction, text);
      await replaceLookups(transaction, stored, lookups);
      await rebook?.(transaction);
    },
  });
  return passOn(world, catalogue, amended, submission);
};
