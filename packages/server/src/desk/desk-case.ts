import type {DeskCase} from '@pls-kit/contract';
import {toLocalDate} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {readAnswers, type StoredCase} from '../cases/case-store.js';
import {summarise} from '../cases/case-summary.js';
import {presentCase, presentEvents} from '../cases/present-case.js';
import {stateAfter} from '../cases/transitions.js';
import {toBase64url} from '../secrets/base64url.js';
import type {World} from '../world.js';
import {isOverdue} from './desk-queue.js';
import {findAssignee} from './present-staff.js';
import {mayDo, operationOfStep, type Caller, type DeskOperation} from './scope.js';

const deskSteps = ['accept', 'assign', 'start', 'answer'] as const;

/** Records that somebody opened a case's personal text, before it is opened. */
const recordAccess = async (
  {database, random, now}: World,
  {homeCounty, number}: StoredCase,
  staff: string,
  operation: DeskOperation,
): Promise<void> => {
  await database
    .insertInto('access_log')
    .values({
      home_county: homeCounty,
      number,
      id: toBase64url(random(12)),
      staff,
      operation,
      at: now().toISOString(),
    })
    .execute();
};

/** A case in full for those who work on it; the reading is recorded. */
export const presentDeskCase = async (
  world: World,
  catalogue: Catalogue,
  stored: StoredCase,
  {caller, operation}: {caller: Caller; operation: DeskOperation},
): Promise<DeskCase> => {
  await recordAccess(world, stored, caller.id, operation);
  const answers = await readAnswers(world, stored);
  const assignee = findAssignee(stored.assignee, catalogue);
  const isOpen = (step: (typeof deskSteps)[number]) =>
    stateAfter(step, {state: stored.state, kind: stored.kind}) !== undefined &&
    mayDo(operationOfStep[step], caller, stored, catalogue);
  return {
    case: await presentCase(world, catalogue, stored),
    ...(assignee && {assignee}),
    applicant: summarise({code: stored.form, version: stored.formVersion}, answers, catalogue, {masked: false}),
    events: await presentEvents(world, catalogue, stored),
    actions: deskSteps.filter(isOpen),
    overdue: isOverdue(stored, toLocalDate(world.now())),
  };
};
