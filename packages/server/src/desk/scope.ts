import type {OperationId} from '@pls-kit/contract';
import type {Catalogue} from '../catalogue/catalogue.js';
import type {Step} from '../cases/transitions.js';

export const staffRoles = ['clerk', 'worker', 'adviser', 'supervisor', 'admin'] as const;
export type Role = (typeof staffRoles)[number];

/** How far an operation reaches: cases given to oneself, one's unit's, those of one's region and below; or nothing. */
export type Reach = 'own' | 'unit' | 'region' | 'none';

/**
 * Who may do what, and where: the one place that says so. An operation that needs a staff token has a line here, and a row in
 * `testing/desk-access.ts` that says the same once more and how it is called.
 *
 * A supervisor watches and moves work on, but does not answer in a unit's name; an administrator keeps accounts and reads no case.
 */
export const reachOf = {
  getStaffMember: {clerk: 'own', worker: 'own', adviser: 'own', supervisor: 'own', admin: 'own'},
  listAssignees: {clerk: 'unit', worker: 'unit', adviser: 'none', supervisor: 'region', admin: 'none'},
  listDeskCases: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'region', admin: 'none'},
  getDeskCase: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'region', admin: 'none'},
  listDeskAttachments: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'region', admin: 'none'},
  getDeskAttachment: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'region', admin: 'none'},
  acceptCase: {clerk: 'unit', worker: 'unit', adviser: 'none', supervisor: 'region', admin: 'none'},
  assignCase: {clerk: 'unit', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'none'},
  startCase: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'none', admin: 'none'},
  answerCase: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'none', admin: 'none'},
  listSupervisions: {clerk: 'unit', worker: 'unit', adviser: 'none', supervisor: 'region', admin: 'none'},
  getSupervision: {clerk: 'unit', worker: 'unit', adviser: 'none', supervisor: 'region', admin: 'none'},
  explainSupervision: {clerk: 'unit', worker: 'unit', adviser: 'none', supervisor: 'none', admin: 'none'},
  closeSupervision: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'none'},
  // A longer limit is not for those to grant who have to keep it.
  extendClock: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'none'},
  pauseClock: {clerk: 'unit', worker: 'unit', adviser: 'none', supervisor: 'none', admin: 'none'},
  resumeClock: {clerk: 'unit', worker: 'unit', adviser: 'none', supervisor: 'none', admin: 'none'},
  declineCase: {clerk: 'unit', worker: 'none', adviser: 'none', supervisor: 'none', admin: 'none'},
  transferCase: {clerk: 'unit', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'none'},
  askCitizen: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'none', admin: 'none'},
  messageCitizen: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'none', admin: 'none'},
  recordCaseStep: {clerk: 'unit', worker: 'unit', adviser: 'none', supervisor: 'none', admin: 'none'},
  openCaseInFull: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'region', admin: 'none'},
  // Whoever calls or comes is written down, wherever the case then goes.
  recordCase: {clerk: 'own', worker: 'own', adviser: 'none', supervisor: 'none', admin: 'none'},
  searchDeskCases: {clerk: 'unit', worker: 'unit', adviser: 'none', supervisor: 'region', admin: 'none'},
  listStandardTexts: {clerk: 'own', worker: 'own', adviser: 'own', supervisor: 'own', admin: 'none'},
  listCaseNotes: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'region', admin: 'none'},
  addCaseNote: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'region', admin: 'none'},
  // An administrator serves what a court demands without reading a case.
  listHolds: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'region'},
  holdCase: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'region'},
  releaseCase: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'region'},
  // Nobody watches over the readings of their own unit.
  listCaseReadings: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'none'},
  // What the public of a region is told is said by those who answer for the region.
  listDeskAnnouncements: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'region'},
  getDeskAnnouncement: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'region'},
  draftAnnouncement: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'region'},
  reviseAnnouncement: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'region'},
  publishAnnouncement: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'region'},
  withdrawAnnouncement: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'region'},
  listAnnouncementVersions: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'region'},
  changeVisit: {clerk: 'none', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'region'},
  // An adviser's own are the visits that the adviser makes.
  listDeskAppointments: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'region', admin: 'none'},
  openAppointmentInFull: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'region', admin: 'none'},
  recordAttendance: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'none', admin: 'none'},
  getClosure: {clerk: 'unit', worker: 'unit', adviser: 'none', supervisor: 'region', admin: 'none'},
  changeClosure: {clerk: 'unit', worker: 'none', adviser: 'none', supervisor: 'region', admin: 'none'},
  cancelDeskAppointment: {clerk: 'unit', worker: 'unit', adviser: 'own', supervisor: 'none', admin: 'none'},
} as const satisfies Partial<Record<OperationId, Readonly<Record<Role, Reach>>>>;

export type DeskOperation = keyof typeof reachOf;

/** The operation that takes a step. */
export const operationOfStep = {
  accept: 'acceptCase',
  decline: 'declineCase',
  assign: 'assignCase',
  transfer: 'transferCase',
  start: 'startCase',
  ask: 'askCitizen',
  message: 'messageCitizen',
  answer: 'answerCase',
} as const satisfies Partial<Record<Step, DeskOperation>>;

/** Who asks, as far as the table needs it. */
export interface Caller {
  readonly id: string;
  readonly role: Role;
  /** This region and below. */
  readonly scope: string;
  /** Null for those who belong to a region rather than to one unit. */
  readonly unit: string | null;
}

/** What is asked for. */
export interface Target {
  readonly unit: string;
  readonly assignee?: string | null;
}

/** Whether a caller may do this here. */
export const mayDo = (operation: DeskOperation, caller: Caller, target: Target, catalogue: Catalogue): boolean => {
  switch (reachOf[operation][caller.role]) {
    case 'own':
      return target.assignee === caller.id;
    case 'unit':
      return caller.unit === target.unit;
    case 'region': {
      const unit = catalogue.unit(target.unit);
      return unit !== undefined && catalogue.isWithin(unit.region, caller.scope);
    }
    case 'none':
      return false;
  }
};

/** Whether a caller may do this about a region, whichever unit serves it; only for operations that reach as far as a region. */
export const mayDoIn = (operation: DeskOperation, caller: Caller, region: string, catalogue: Catalogue): boolean =>
  reachOf[operation][caller.role] === 'region' && catalogue.isWithin(region, caller.scope);

/** Units whose queue is the caller's: the own one, or those of the region. */
export const unitsOf = (
  {role, scope, unit}: Caller,
  catalogue: Catalogue,
  operation: DeskOperation = 'listDeskCases',
): string[] => {
  switch (reachOf[operation][role]) {
    case 'region':
      return catalogue.unitsWithin(scope).map(({id}) => id);
    case 'unit':
      return unit === null ? [] : [unit];
    default:
      return [];
  }
};
