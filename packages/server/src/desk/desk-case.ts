import type {CaseOpening, DeskCase} from '@pls-kit/contract';
import {toLocalDate} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {holdUnerased, listEvents, readAnswers, sealText, type StoredCase} from '../cases/case-store.js';
import {summarise} from '../cases/case-summary.js';
import {presentCase, presentEvents} from '../cases/present-case.js';
import {stepsDone} from '../cases/change-case.js';
import {listSaid, presentMessage} from '../cases/case-conversation.js';
import {clockActionsOpen, type ClockAction} from '../clock/clock-actions.js';
import {listClocks} from '../clock/clock-store.js';
import {stepsOpen} from '../cases/record-step.js';
import {stateAfter} from '../cases/transitions.js';
import {inTransaction} from '../database/in-transaction.js';
import {toBase64url} from '../secrets/base64url.js';
import type {World} from '../world.js';
import {isOverdue} from './desk-queue.js';
import {findAssignee} from './present-staff.js';
import {mayDo, operationOfStep, type Caller, type DeskOperation} from './scope.js';

const deskSteps = ['accept', 'decline', 'assign', 'transfer', 'start', 'ask', 'message', 'answer'] as const;

/** Name of the sealed words that were given for a reading. */
export const textOfAccess = (id: string) => `access-${id}`;

/** Records that somebody opened a case's personal text, before it is opened. */
export const recordAccess = async (
  world: World,
  stored: StoredCase,
  staff: string,
  operation: DeskOperation,
  opening?: CaseOpening,
): Promise<void> => {
  const {homeCounty, number} = stored;
  const id = toBase64url(world.random(12));
  const row = {home_county: homeCounty, number, id, staff, operation, at: world.now().toISOString()};
  // Words may name somebody: sealed like everything personal.
  const words =
    // Of an erased case there is nothing left to read, and nothing may come to it.
    opening?.words === undefined || stored.erasedAt !== null
      ? undefined
      : await sealText(world, stored, textOfAccess(id), opening.words);
  await inTransaction(world.database, async (transaction) => {
    await transaction
      .insertInto('access_log')
      .values({...row, reason: opening?.reason ?? null})
      .execute();
    // Who opens a case at the moment of its erasure finds nothing in it, and leaves no words in it.
    if (words && (await holdUnerased(transaction, stored))) {
      await transaction.insertInto('case_texts').values(words).execute();
    }
  });
};

/**
 * A case for those who work on it; the reading is recorded.
 *
 * @param reader.reason - why names and phones are shown in full; masked without one
 */
export const presentDeskCase = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  {caller, operation, reason}: {caller: Caller; operation: DeskOperation; reason?: CaseOpening},
): Promise<DeskCase> => {
  const masked = reason === undefined;
  await recordAccess(world, stored, caller.id, operation, reason);
  const answers = await readAnswers(world, stored);
  const assignee = findAssignee(stored.assignee, catalogue);
  const done = stepsDone(stored);
  const isOpen = (step: (typeof deskSteps)[number]) =>
    stateAfter(step, {state: stored.state, kind: stored.kind, done}) !== undefined &&
    mayDo(operationOfStep[step], caller, stored, catalogue);
  const clocks = await listClocks(world.database, stored);
  const onClocks = clockActionsOpen(clocks, world.now(), catalogue.calendar);
  const mayChange = (action: ClockAction['kind']) => mayDo(`${action}Clock`, caller, stored, catalogue);
  return {
    case: await presentCase(world, catalogue, stored),
    ...(assignee && {assignee}),
    applicant: summarise({code: stored.form, version: stored.formVersion}, answers, catalogue, {masked}),
    masked,
    channel: stored.channel,
    events: await presentEvents(world, catalogue, stored),
    messages: (await listSaid(world, stored)).map((said) => presentMessage(said, catalogue)),
    actions: [...deskSteps.filter(isOpen), ...onClocks.filter(mayChange)],
    steps: mayDo('recordCaseStep', caller, stored, catalogue)
      ? stepsOpen(stored, await listEvents(world.database, stored)).map(({code, text}) => ({code, text}))
      : [],
    overdue: isOverdue(stored, toLocalDate(world.now())),
  };
};
