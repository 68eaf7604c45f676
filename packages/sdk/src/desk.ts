import type {
  AssigneePage,
  CaseAnswer,
  CaseAssignment,
  CaseChange,
  DeskCase,
  DeskCasePage,
  StaffMember,
} from '@pls-kit/contract';
import {type CursorPages, cursorPages} from './cursor-pages.js';
import type {Filter} from './filter.js';
import {type CallOptions, safeRetries, type Transport} from './transport.js';
import type {QueryValues} from './catalogue-address.js';

/**
 * The work of clerks and workers. Every call needs the client's `staffToken`; one without or with an expired one throws
 * {@link UnauthorizedError}, one beyond the role or region {@link ForbiddenError}. Changes are never sent twice by themselves.
 */
export class Desk {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /**
   * Tells who the token names, with role, region and units.
   *
   * @see operation `getStaffMember`, packages/contract/openapi.yaml
   */
  me(options: CallOptions = {}): Promise<StaffMember> {
    return this.#read('/v1/desk/me', {}, options);
  }

  /**
   * Lists who can be given a case of a unit: its staff, and the advisers of its villages.
   *
   * @param unit - such as `LYC-410311`
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} the unit is unknown
   * @see operation `listAssignees`
   */
  assignees(
    unit: string,
    filter: Filter<'listAssignees', 'unit'> = {},
    options: CallOptions = {},
  ): CursorPages<AssigneePage> {
    return cursorPages((cursor) => this.#read('/v1/desk/staff', {...filter, unit, cursor}, options));
  }

  /**
   * Lists the queue of the units in the caller's scope, overdue first, then by due date; a page also counts `total` and `overdue`.
   *
   * @param filter.unit - only this unit's queue
   * @param filter.state - only cases in this state. Default all open ones
   * @param filter.limit - items a page, at most 100. Default 20
   * @throws {NotFoundError} the unit is unknown
   * @see operation `listDeskCases`
   */
  queue(filter: Filter<'listDeskCases'> = {}, options: CallOptions = {}): CursorPages<DeskCasePage> {
    return cursorPages((cursor) => this.#read('/v1/desk/cases', {...filter, cursor}, options));
  }

  /**
   * Reads one case as the desk sees it, personal details included; the reading is recorded.
   *
   * @param number - 12 digits
   * @throws {NotFoundError} no case has this number
   * @see operation `getDeskCase`
   */
  get(number: string, options: CallOptions = {}): Promise<DeskCase> {
    return this.#read(`/v1/desk/cases/${encodeURIComponent(number)}`, {}, options);
  }

  /**
   * Takes the case up: submitted → accepted.
   *
   * @param change.version - of the case as it was looked at
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `acceptCase`
   */
  accept(number: string, change: CaseChange, options: CallOptions = {}): Promise<DeskCase> {
    return this.#change(number, 'accept', change, options);
  }

  /**
   * Gives the case to somebody: accepted → assigned, or from one to another.
   *
   * @param assignment.version - of the case as it was looked at
   * @param assignment.assignee - id from {@link assignees} of the case's unit
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition
   * @throws {ValidationError} the unit has no such person
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `assignCase`
   */
  assign(number: string, assignment: CaseAssignment, options: CallOptions = {}): Promise<DeskCase> {
    return this.#change(number, 'assign', assignment, options);
  }

  /**
   * Begins work on it: assigned → in_progress.
   *
   * @param change.version - of the case as it was looked at
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `startCase`
   */
  start(number: string, change: CaseChange, options: CallOptions = {}): Promise<DeskCase> {
    return this.#change(number, 'start', change, options);
  }

  /**
   * Answers the citizen, which resolves the case: from in_progress, a consultation also straight from accepted.
   *
   * @param answer.version - of the case as it was looked at
   * @param answer.text - what the citizen will read, 10 to 5 000 characters
   * @throws {ConflictError} version-conflict (`currentVersion`) or illegal-transition
   * @throws {ValidationError} the text is too short or too long
   * @throws {ConnectionError} no answer: it may be done, so read the case again
   * @see operation `answerCase`
   */
  answer(number: string, answer: CaseAnswer, options: CallOptions = {}): Promise<DeskCase> {
    return this.#change(number, 'answer', answer, options);
  }

  #read<Body>(path: string, query: QueryValues, {signal}: CallOptions): Promise<Body> {
    const token = this.#transport.staffToken;
    return this.#transport.call({method: 'GET', path, query, token, retries: safeRetries, signal});
  }

  #change(number: string, step: string, json: CaseChange, {signal}: CallOptions): Promise<DeskCase> {
    const path = `/v1/desk/cases/${encodeURIComponent(number)}/${step}`;
    return this.#transport.call({method: 'POST', path, json, token: this.#transport.staffToken, signal});
  }
}

/** Names {@link Desk} to `composeClient`. */
export const desk = (transport: Transport): Desk => new Desk(transport);
