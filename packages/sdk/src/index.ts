/** Typed client for the shared public legal service API. */
export {composeClient, createClient} from './client.js';
export type {Client, ComposedClient, ResourceMaker} from './client.js';
export type {CallOptions, ClientOptions, ReadOptions, Transport} from './transport.js';

export {advisers} from './advisers.js';
export type {Advisers} from './advisers.js';
export {announcements} from './announcements.js';
export type {Announcements} from './announcements.js';
export {appointments} from './appointments.js';
export type {Appointments} from './appointments.js';
export {attachments} from './attachments.js';
export type {Attachments, StartAllOptions, StartOptions, UploadContents, UploadOptions} from './attachments.js';
export {FileRefusedError} from './uploads/file-refused-error.js';
export type {DeviceRefusalCode} from './uploads/file-refused-error.js';
export type {StartedUpload, Upload, UploadProgress, UploadState} from './uploads/upload.js';
export {calendar} from './calendar.js';
export type {OfficeCalendar} from './calendar.js';
export {cases} from './cases.js';
export type {CaseAccess, Cases, SubmitOptions} from './cases.js';
export type {CaseSession} from './case-session.js';
export type {CaseSnapshot, WatchOptions} from './watch-case.js';
export {desk} from './desk.js';
export type {Desk} from './desk.js';
export type {DeskAppointments} from './desk-appointments.js';
export {health} from './health.js';
export type {Health} from './health.js';
export {development} from './development.js';
export type {Development} from './development.js';
export {DraftUnreadableError, newDraftCode, openDraftKey} from './draft-key.js';
export type {DraftKey} from './draft-key.js';
export {drafts} from './drafts.js';
export type {Draft, Drafts} from './drafts.js';
export {forms} from './forms.js';
export type {FormReadOptions, Forms} from './forms.js';
export {outbox} from './outbox/outbox.js';
export type {KeepOptions, Outbox, OutboxPlaceState} from './outbox/outbox.js';
export type {OutboxEntry, OutboxState} from './outbox/outbox-entry.js';
export type {OutboxPlace} from './outbox/submission-store.js';
export {portal} from './portal.js';
export type {PortalOfSite} from './portal.js';
export {publishing} from './publishing.js';
export type {Publishing} from './publishing.js';
export {regions} from './regions.js';
export type {Regions} from './regions.js';
export {services} from './services.js';
export type {Services} from './services.js';
export {stations} from './stations.js';
export type {Stations} from './stations.js';
export {topics} from './topics.js';
export type {Topics} from './topics.js';
export {units} from './units.js';
export type {Units} from './units.js';
export {villageGroups} from './village-groups.js';
export type {VillageGroups} from './village-groups.js';
export {visits} from './visits.js';
export type {Visits} from './visits.js';

export type {CursorPages, ItemOf, Page} from './cursor-pages.js';
export {explainFailure} from './explain-failure.js';
export type {Explain, Failure} from './failure.js';
export {toResult, withResults} from './results.js';
export {fetchByWxRequest} from './wx-request.js';
export type {WxNetwork, WxRequestOptions} from './wx-request.js';
export type {CallError, Result, ResultOf, ResultPages, WithResults} from './results.js';
export type {Filter} from './filter.js';
export {catalogueAddress} from './catalogue-address.js';
export type {QueryValues} from './catalogue-address.js';
export {InsecureContextError} from './secure-context.js';
export {newIdempotencyKey} from './idempotency-key.js';
export {
  ApiError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  NetworkError,
  NotFoundError,
  PlsError,
  RateLimitError,
  TimeoutError,
  UnauthorizedError,
  ValidationError,
} from './errors.js';
export type {ApiErrorName, ApiErrorOptions, ProblemSlug} from './errors.js';

// What every site would write otherwise: pure functions of their arguments, also without a client.
export {
  checkCreditCode,
  checkIdentityNumber,
  checkPhone,
  computeDeadline,
  countDaysLeft,
  daysLeftText,
  directionsLinks,
  distanceMetres,
  distanceText,
  formatCaseNumber,
  formatQueryCode,
  fromBd09,
  fromGcj02,
  isCaseNumber,
  isWgs84,
  isWorkday,
  maskIdentityNumber,
  maskName,
  maskPhone,
  nextVisit,
  openingState,
  openingText,
  readDigits,
  stripLongDigits,
  textIn,
  toBd09,
  toGcj02,
  toLocalDate,
  toLocalInstant,
  visitText,
} from '@pls-kit/rules';
export type {
  Calendar,
  CreditCodeFault,
  DatedStay,
  Deadline,
  DeadlineRule,
  DirectionsLinks,
  IdentityNumberFault,
  Locale,
  PhoneFault,
} from '@pls-kit/rules';
// The shapes that answers have, so that a site names them without a second package. All others: `@pls-kit/contract`.
export type {
  Appointment,
  Case,
  CaseDraft,
  CaseEvent,
  CasePromise,
  CaseReceipt,
  Coordinates,
  FormDefinition,
  FormField,
  NearestStations,
  Opening,
  OpeningHours,
  Portal,
  Problem,
  Region,
  SearchHit,
  SearchResult,
  Service,
  Slot,
  Station,
  StationTile,
  Text,
  Topic,
  Violation,
  Visit,
  WorkdayCalendar,
} from '@pls-kit/contract';
