/** Domain names for the shapes of `openapi.yaml`. Every type here is the contract's own; nothing is written twice. */
import type {components, operations} from './generated/schema.js';

type Schemas = components['schemas'];

export type {components, operations, paths} from './generated/schema.js';
export {problemStatuses, problemTypes} from './problem-types.js';
export type {ProblemType} from './problem-types.js';

/** Words for people by language; Chinese is the source, show it where English is missing. */
export type Text = Schemas['Text'];
/** A point in WGS 84 (EPSG:4326), degrees. */
export type Coordinates = Schemas['Coordinates'];
/** Whether a record is from the published report or made for demonstration (shown as 示例数据); may grow. */
export type Provenance = Schemas['Provenance'];
/** The article of law a rule or a limit rests on. */
export type LegalBasis = Schemas['LegalBasis'];
/** A code of the catalogue with its name. */
export type NamedCode = Schemas['NamedCode'];
/** Who works on a case: county centre, station or city bureau. */
export type UnitRef = Schemas['UnitRef'];
/** One embedding site: its publishable key names it and opens nothing more. */
export type Portal = Schemas['Portal'];
/** What a device works out before it submits something, against floods. */
export type Challenge = Schemas['Challenge'];
/** A challenge ahead of its need, or none. */
export type ChallengeOffer = Schemas['ChallengeOffer'];
/** Who serves a region; a hole in coverage is told, never an empty list. */
export type Coverage = Schemas['Coverage'];
/** A division or named place, with its parent, its former names and its successor. */
export type Region = Schemas['Region'];
/** City, county, town, village or zone; may grow. */
export type RegionLevel = Schemas['RegionLevel'];
/** A page of regions. */
export type RegionPage = Schemas['RegionPage'];
/** What a citizen's trouble is about, in the citizen's words, leading to services. */
export type Topic = Schemas['Topic'];
/** A page of topics. */
export type TopicPage = Schemas['TopicPage'];
/** An entry of the catalogue with its guide: who, what to bring, fee, limits. */
export type Service = Schemas['Service'];
/** One time limit of a service and the article it rests on. */
export type ServiceLimit = Schemas['ServiceLimit'];
/** A page of services. */
export type ServicePage = Schemas['ServicePage'];
/** A topic or service that the citizen's words led to. */
export type SearchHit = Schemas['SearchHit'];
/** Hits of one search, best first. */
export type SearchResult = Schemas['SearchResult'];
/** Whether somebody is at a station now, until when, and when next. */
export type Opening = Schemas['Opening'];
/** A station's hours by weekday, Shanghai time. */
export type OpeningHours = Schemas['OpeningHours'];
/** A dated stay of a village's legal adviser. */
export type Visit = Schemas['Visit'];
/** A place where help is met: county centre, township station or village studio. */
export type Station = Schemas['Station'];
/** Centre, station or studio; may grow. */
export type StationLevel = Schemas['StationLevel'];
/** A page of stations, with how many the filters leave. */
export type StationPage = Schemas['StationPage'];
/** Stations by distance from a point, and who serves that place. */
export type NearestStations = Schemas['NearestStations'];
/** Stations of one tile of a map, gathered where they would lie on one another. */
export type StationTile = Schemas['StationTile'];
/** Stations gathered into one, with the smallest region that holds them all. */
export type StationCluster = Schemas['StationCluster'];
/** As much of a station as a pin needs. */
export type PlacedStation = Schemas['PlacedStation'];
/** What a unit makes public: duties, staff, process, contacts, supervision phone. */
export type UnitSheet = Schemas['UnitSheet'];
/** A date that the citizen has to keep. */
export type CaseTask = Schemas['CaseTask'];
/** Where a case came in, or where something was said: online, hotline, counter, visit; may grow. */
export type CaseChannel = Schemas['CaseChannel'];
/** What staff write to a citizen, or write down of a call. */
export type DeskWords = Schemas['DeskWords'];
/** How long cases took at a unit, by kind. */
export type UnitDurations = Schemas['UnitDurations'];
/** How long the cases of one kind took. */
export type KindDuration = Schemas['KindDuration'];
/** How one kind of case goes at a unit, with its time limits. */
export type SheetProcess = Schemas['SheetProcess'];
/** One clock of a rule set, as a unit makes it public. */
export type SheetLimit = Schemas['SheetLimit'];
/** A service that can be asked for at a unit, and who works on it. */
export type SheetService = Schemas['SheetService'];
/** The public part of a village's legal adviser. */
export type Adviser = Schemas['Adviser'];
/** A page of advisers. */
export type AdviserPage = Schemas['AdviserPage'];
/** A dated stay of an adviser in a village as it stands now; studio and planned day name it. */
export type AdviserVisit = Schemas['AdviserVisit'];
/** A page of visits, by date and time. */
export type AdviserVisitPage = Schemas['AdviserVisitPage'];
/** What a unit has closed of one day, and who is still booked there. */
export type Closure = Schemas['Closure'];
/** Times that are closed; none open the day again. */
export type ClosureChange = Schemas['ClosureChange'];
/** A time of a day that is closed. */
export type ClosedTime = Schemas['ClosedTime'];
/** A visit that is cancelled, moved, or as the rule has it again. */
export type VisitChangeRequest = Schemas['VisitChange'];
/** Days off and make-up workdays by year. */
export type WorkdayCalendar = Schemas['WorkdayCalendar'];
/** A village's WeChat group. */
export type VillageGroup = Schemas['VillageGroup'];
/** A page of groups. */
export type VillageGroupPage = Schemas['VillageGroupPage'];
/** An announcement that the public sees. */
export type Announcement = Schemas['Announcement'];
/** An announcement without its body. */
export type AnnouncementSummary = Schemas['AnnouncementSummary'];
/** A page of announcements, newest first. */
export type AnnouncementPage = Schemas['AnnouncementPage'];
/** One part of an announcement's body: data, never markup. */
export type AnnouncementBlock = Schemas['AnnouncementBlock'];
/** What an announcement says, for whom and until when. */
export type AnnouncementContents = Schemas['AnnouncementContents'];
/** An announcement that is begun. */
export type AnnouncementDraft = Schemas['AnnouncementDraft'];
/** New contents, with the version that was looked at. */
export type AnnouncementRevision = Schemas['AnnouncementRevision'];
/** A step on an announcement, with the version that was looked at. */
export type AnnouncementChange = Schemas['AnnouncementChange'];
/** Taking an announcement back, with the reason. */
export type AnnouncementWithdrawal = Schemas['AnnouncementWithdrawal'];
/** An announcement as the desk sees it, in whatever state. */
export type DeskAnnouncement = Schemas['DeskAnnouncement'];
/** A page of announcements in any state. */
export type DeskAnnouncementPage = Schemas['DeskAnnouncementPage'];
/** One version of an announcement, with who made it. */
export type AnnouncementVersion = Schemas['AnnouncementVersion'];
/** A page of an announcement's versions, oldest first. */
export type AnnouncementVersionPage = Schemas['AnnouncementVersionPage'];
/** When a field is asked, by other fields' answers. */
export type FormCondition = Schemas['FormCondition'];
/** One answer that a choice offers. */
export type FormOption = Schemas['FormOption'];
/** One question of a form. */
export type FormField = Schemas['FormField'];
/** The questions that are asked on one screen. */
export type FormStep = Schemas['FormStep'];
/** When a form is to be quiet about itself. */
export type FormDiscretion = Schemas['FormDiscretion'];
/** Words that a notice listens to. */
export type FormHeard = Schemas['FormHeard'];
/** What the office says about personal information; logged with its version. */
export type FormNotice = Schemas['FormNotice'];
/** What a step says beside its questions. */
export type FormStepNotice = Schemas['FormStepNotice'];
/** A consent for one optional purpose, with the version of its words. */
export type FormConsent = Schemas['FormConsent'];
/** JSON Schema (2020-12) of the answers that a form takes. */
export type FormSchema = Schemas['FormSchema'];
/** A form as data: steps, notice and what is promised. */
export type FormDefinition = Schemas['FormDefinition'];
/** A page of form definitions. */
export type FormPage = Schemas['FormPage'];
/** A date owed, with its basis: `Promise` in the contract, renamed so that it does not hide the language's own. */
export type CasePromise = Schemas['Promise'];
/** What was filled in, by field name. */
export type Answers = Schemas['Answers'];
/** One of what a `group` was given. */
export type AnswerItem = Schemas['AnswerItem'];
/** A filled-in form, not yet submitted. */
export type CaseDraft = Schemas['CaseDraft'];
/** What a submission returns: number, query code (told once) and promised date. */
export type CaseReceipt = Schemas['CaseReceipt'];
/** A sealed draft as it is sent: the version that was read, and the ciphertext. */
export type DraftSaving = Schemas['DraftSaving'];
/** A sealed draft as the server keeps it: it has no key to it. */
export type SealedDraft = Schemas['SealedDraft'];
/** What saving a draft returns: its version now, and until when it is kept. */
export type DraftReceipt = Schemas['DraftReceipt'];
/** That nothing is kept under a locator. */
export type DraftDeletion = Schemas['DraftDeletion'];
/** A file that is announced: for which county, its name and size. */
export type AttachmentDraft = Schemas['AttachmentDraft'];
/** How to send an announced file: the token is for it alone. */
export type AttachmentUpload = Schemas['AttachmentUpload'];
/** Where an upload goes on. */
export type AttachmentProgress = Schemas['AttachmentProgress'];
/** How far a file has come, and what the inspection found. */
export type Attachment = Schemas['Attachment'];
/** Uploading, inspecting, accepted or refused; may grow. */
export type AttachmentState = Schemas['AttachmentState'];
/** Why a file is not kept, and what to send instead. */
export type AttachmentRefusal = Schemas['AttachmentRefusal'];
/** That nothing is left of a file. */
export type AttachmentDeletion = Schemas['AttachmentDeletion'];
/** A file of a case. */
export type CaseAttachment = Schemas['CaseAttachment'];
/** A page of a case's files, oldest first. */
export type CaseAttachmentPage = Schemas['CaseAttachmentPage'];
/** What was asked for: words, and files by their receipts. */
export type CaseSupplement = Schemas['CaseSupplement'];
/** The query code that opens a case. */
export type CaseCredentials = Schemas['CaseCredentials'];
/** A token of 30 minutes, bound to one case. */
export type CaseToken = Schemas['CaseToken'];
/** One answer as it may be shown again, sensitive ones masked. */
export type CaseSummaryLine = Schemas['CaseSummaryLine'];
/** What the citizen was answered, by whom and when. */
export type CaseReply = Schemas['CaseReply'];
/** An optional purpose that was agreed to with a case. */
export type CaseConsent = Schemas['CaseConsent'];
/** One request of one citizen, as the citizen sees it. */
export type Case = Schemas['Case'];
/** Where a case stands; may grow, show `stateText` for one you do not know. */
export type CaseState = Schemas['CaseState'];
/** What opened the case: a service, feedback or a callback; may grow. */
export type CaseKind = Schemas['CaseKind'];
/** An immutable entry in a case's history, as the citizen sees it. */
export type CaseEvent = Schemas['CaseEvent'];
/** What happened in an event; may grow. */
export type CaseEventType = Schemas['CaseEventType'];
/** A page of a case's history, oldest first. */
export type CaseEventPage = Schemas['CaseEventPage'];
/** A step on a case, with the version that was looked at. */
export type CaseChange = Schemas['CaseChange'];
/** Whom a case is given to. */
export type CaseAssignment = Schemas['CaseAssignment'];
/** The words that answer the citizen and resolve the case. */
export type CaseAnswer = Schemas['CaseAnswer'];
/** Everything kept about the citizen in one case, in full. */
export type CaseCopy = Schemas['CaseCopy'];
/** A case of which nothing personal is left. */
export type CaseErasure = Schemas['CaseErasure'];
/** An erasure that waits for a hold to end; it happens by itself. */
export type CaseErasureRequest = Schemas['CaseErasureRequest'];
/** That a case is kept because the law demands it, as its citizen reads it. */
export type CaseHoldNotice = Schemas['CaseHoldNotice'];
/** Why a case is put on hold or taken off. */
export type CaseHoldReason = Schemas['CaseHoldReason'];
/** A case that is not erased while it is on hold. */
export type CaseHold = Schemas['CaseHold'];
/** A page of holds. */
export type CaseHoldPage = Schemas['CaseHoldPage'];
/** An entry of a case's access log, for those who watch. */
export type DeskReading = Schemas['DeskReading'];
/** A page of a case's access log. */
export type DeskReadingPage = Schemas['DeskReadingPage'];
/** A file in the copy of a case: name, size, kind and hash. */
export type CopiedAttachment = Schemas['CopiedAttachment'];
/** Why names and phones are needed in full; may grow. */
export type CaseOpening = Schemas['CaseOpening'];
/** A note of the desk's own. */
export type CaseNote = Schemas['CaseNote'];
/** A note that is to be kept. */
export type CaseNoteDraft = Schemas['CaseNoteDraft'];
/** A page of notes, oldest first. */
export type CaseNotePage = Schemas['CaseNotePage'];
/** Words to begin with. */
export type StandardText = Schemas['StandardText'];
/** A page of standard texts. */
export type StandardTextPage = Schemas['StandardTextPage'];
/** A case that staff write down for somebody. */
export type CaseRecording = Schemas['CaseRecording'];
/** Number, name or phone that the desk looks for. */
export type DeskSearch = Schemas['DeskSearch'];
/** A finer step of a kind of case, to be recorded. */
export type CaseStepRecording = Schemas['CaseStepRecording'];
/** Words for the other side, with the version that was looked at. */
export type CaseWords = Schemas['CaseWords'];
/** Answers that replace the ones first sent. */
export type CaseAmendment = Schemas['CaseAmendment'];
/** Taking a request back. */
export type CaseWithdrawal = Schemas['CaseWithdrawal'];
/** The citizen's rating of a case that has ended. */
export type CaseEvaluation = Schemas['CaseEvaluation'];
/** What is wrong with a decision. */
export type CaseObjection = Schemas['CaseObjection'];
/** Why a case is not taken up, and what the citizen can do now. */
export type CaseRefusal = Schemas['CaseRefusal'];
/** The unit that a case is passed to. */
export type CaseTransfer = Schemas['CaseTransfer'];
/** Everything that is missing, said once. */
export type CaseRequest = Schemas['CaseRequest'];
/** Something that was said in a case. */
export type CaseMessage = Schemas['CaseMessage'];
/** A page of what was said, oldest first. */
export type CaseMessagePage = Schemas['CaseMessagePage'];
/** A time that can be booked: where, with whom, and how many places are free. */
export type Slot = Schemas['Slot'];
/** A page of slots, soonest first. */
export type SlotPage = Schemas['SlotPage'];
/** Where an appointment is. */
export type SlotPlace = Schemas['SlotPlace'];
/** Which slots a form's field takes. */
export type SlotFilter = Schemas['SlotFilter'];
/** Window, adviser's visit or reception day; may grow. */
export type AppointmentKind = Schemas['AppointmentKind'];
/** Booked, cancelled, arrived or missed; may grow, show `stateText` for one you do not know. */
export type AppointmentState = Schemas['AppointmentState'];
/** A filled-in form that books a slot and opens no case. */
export type AppointmentDraft = Schemas['AppointmentDraft'];
/** What a booking returns: number, query code (told once), when and where. */
export type AppointmentReceipt = Schemas['AppointmentReceipt'];
/** A booked time, as the citizen sees it. */
export type Appointment = Schemas['Appointment'];
/** The version of the appointment that was looked at. */
export type AppointmentChange = Schemas['AppointmentChange'];
/** Another slot for an appointment. */
export type AppointmentMove = Schemas['AppointmentMove'];
/** That nothing personal is left of an appointment. */
export type AppointmentErasure = Schemas['AppointmentErasure'];
/** An appointment as the desk sees it. */
export type DeskAppointment = Schemas['DeskAppointment'];
/** A page of one day's appointments. */
export type DeskAppointmentPage = Schemas['DeskAppointmentPage'];
/** Whether the citizen came. */
export type AppointmentAttendance = Schemas['AppointmentAttendance'];
/** Why the office calls an appointment off. */
export type AppointmentRefusal = Schemas['AppointmentRefusal'];
/** What a form makes: a case of a kind, or an appointment; may grow. */
export type FormKind = Schemas['FormKind'];
/** Who a staff token names, with role, region and units. */
export type StaffMember = Schemas['StaffMember'];
/** A page of staff. */
export type StaffMemberPage = Schemas['StaffMemberPage'];
/** Clerk, worker, adviser, supervisor or admin; may grow. */
export type StaffRole = Schemas['StaffRole'];
/** Somebody who can be given a case. */
export type Assignee = Schemas['Assignee'];
/** A page of people who can be given a case. */
export type AssigneePage = Schemas['AssigneePage'];
/** One row of the queue. */
export type DeskCaseSummary = Schemas['DeskCaseSummary'];
/** A page of the queue, overdue first. */
export type DeskCasePage = Schemas['DeskCasePage'];
/** One case as the desk sees it, filled-in answers in full. */
export type DeskCase = Schemas['DeskCase'];
/** By how much a time limit is extended, and why. */
export type ClockExtension = Schemas['ClockExtension'];
/** For what a time limit is stopped, and why. */
export type ClockPause = Schemas['ClockPause'];
/** Whether a missed date was explained, and whether it has its result; may grow. */
export type SupervisionState = Schemas['SupervisionState'];
/** A missed date as the citizen sees it: by when it is looked at, what they can do, the result. */
export type CaseSupervision = Schemas['CaseSupervision'];
/** A missed date that is looked into, as the desk sees it. */
export type Supervision = Schemas['Supervision'];
/** A page of supervisions, the one to look at first in front. */
export type SupervisionPage = Schemas['SupervisionPage'];
/** An explanation, or the written result. */
export type SupervisionText = Schemas['SupervisionText'];
/** The development account to sign in as; production knows none. */
export type DevelopmentSignIn = Schemas['DevelopmentSignIn'];
/** A staff token and whom it names. */
export type StaffToken = Schemas['StaffToken'];
/** That the process answers. */
export type Liveness = Schemas['Liveness'];
/** That a node can take requests, and what it looked at. */
export type Readiness = Schemas['Readiness'];
/** One thing to mend in the input: where, which code, and in words. */
export type Violation = Schemas['Violation'];
/** An error as RFC 9457 problem details. */
export type Problem = Schemas['Problem'];

/** Name of an operation of the contract (`operationId`). */
export type OperationId = keyof operations;
/** Query parameters of an operation. */
export type QueryOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;
