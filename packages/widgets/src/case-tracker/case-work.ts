import {msg, str} from '@lit/localize';
import type {Appointment, Case, CaseCopy, CaseEvaluation, CaseReceipt, Slot} from '@pls-kit/contract';
import {ApiError, type Cases, type CaseSession, newIdempotencyKey, UnauthorizedError} from '@pls-kit/sdk';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {inLocale} from '../localization.js';
import {type Deed, deedPanel, type WordsDeed, wordsFault} from './case-deeds.js';
import type {CaseAccess, CaseTracking} from './case-tracking.js';
import type {CaseWorkClient} from './case-work-client.js';
import {deedTrouble} from './deed-trouble.js';
import {saveCopy} from './readable-copy.js';
import {SentFiles} from '../parts/files/sent-files.js';
import {saveFile} from '../parts/save-file.js';

/** What the work with a case needs of the widget around it. */
export interface CaseWorkPlace {
  readonly tracking: CaseTracking;
  readonly client: () => CaseWorkClient;
  readonly focus: (id: string) => void;
  /** The case is gone: says why, and forgets its numbers. */
  readonly gone: (words: string) => void;
  readonly openAnother: (receipt: CaseReceipt) => void;
  /** Where a link to save can stand. */
  readonly root: () => ParentNode & Node;
}

/** Ids that are focused: the panel of a deed, the button that opened it, what went wrong. */
export const deedIds = {
  opener: (deed: Deed) => `ask-${deed}`,
  words: (deed: Deed) => `words-${deed}`,
  panel: (deed: Deed) => `panel-${deed}`,
  trouble: 'deed-trouble',
} as const;

/** A thing sent once: the same words again are the same sending, also where no answer came. */
interface Attempt {
  readonly content: string;
  readonly version: number;
  readonly key: string;
}

/** Panels that begin with a field to write in; the others begin with a choice, or only want a yes. */
const wordDeeds: readonly Deed[] = [
  'supplement',
  'message',
  'reopen',
  'withdraw',
  'object',
  'amend',
] satisfies WordsDeed[];
const carriesFiles = (deed: Deed): boolean => deed === 'supplement';
/** Times to move to: more would have to be searched. */
const mostSlots = 6;

/** The longest that was written and not chosen: what the matter is. */
const toldIn = ({answers}: CaseCopy): string | undefined =>
  answers
    .filter(({name, valueText}) => name !== undefined && !valueText)
    .sort((one, other) => other.value.length - one.value.length)[0]?.name;

/**
 * What a citizen does about the case on the screen. One panel is open at a time; what was typed into any of them stays until it was sent or the case is left.
 */
export class CaseWork implements ReactiveController {
  readonly files: SentFiles;
  readonly #host: ReactiveControllerHost;
  readonly #place: CaseWorkPlace;
  #open: Deed | undefined;
  #isBusy = false;
  #trouble: string | undefined;
  #faults: Readonly<Record<string, string>> = {};
  #done: string | undefined;
  #words: Partial<Record<Deed, string>> = {};
  #score: number | undefined;
  #slot: string | undefined;
  #slots: readonly Slot[] | undefined;
  #attempt: Attempt | undefined;
  #receipt: CaseReceipt | undefined;
  /** Of which case, and which moment of it, this was made. */
  #seen: {readonly number: string; readonly sequence: number} | undefined;
  #copy: CaseCopy | undefined;

  constructor(host: ReactiveControllerHost, place: CaseWorkPlace) {
    this.#host = host;
    this.#place = place;
    this.files = new SentFiles(host, {
      attachments: () => place.client().attachments,
      homeCounty: () => Promise.resolve(place.tracking.seen?.case.homeCounty ?? ''),
    });
    host.addController(this);
  }

  /** Before each render: a case that has moved on may no longer take what a panel is open for. */
  hostUpdate(): void {
    const {seen} = this.#place.tracking;
    if (!seen) {
      if (this.#seen) this.#forget();
      return;
    }
    const {number, sequence, actions} = seen.case;
    if (this.#seen?.number === number && this.#seen.sequence === sequence) return;
    if (this.#seen && this.#seen.number !== number) this.#forget();
    this.#seen = {number, sequence};
    // Its words stay, in case it can be done again.
    const isAllowed = (deed: Deed) => deed.endsWith('appointment') || (actions as readonly string[]).includes(deed);
    if (this.#open && !this.#isBusy && !isAllowed(this.#open)) this.#open = undefined;
  }

  get open(): Deed | undefined {
    return this.#open;
  }

  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Why the last deed was not done. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** What was done last, for the eye and the screen reader. */
  get done(): string | undefined {
    return this.#done;
  }

  /** Of the case that an objection opened: its code is told once. */
  get receipt(): CaseReceipt | undefined {
    return this.#receipt;
  }

  get score(): number | undefined {
    return this.#score;
  }

  get slot(): string | undefined {
    return this.#slot;
  }

  /** Free times to move to; undefined while they are read. */
  get slots(): readonly Slot[] | undefined {
    return this.#slots;
  }

  words(deed: Deed): string {
    return this.#words[deed] ?? '';
  }

  fault(field: string): string | undefined {
    // Files that were on their way arrive by themselves.
    return field === 'files' && this.files.pending === 0 ? undefined : this.#faults[field];
  }

  /** Opens the panel of a deed; words are put in where nothing is written yet. */
  ask(deed: Deed, words = ''): void {
    this.#open = deed;
    this.#trouble = undefined;
    this.#faults = {};
    this.#done = undefined;
    if (words !== '' && this.words(deed) === '') this.#words = {...this.#words, [deed]: words};
    this.#host.requestUpdate();
    if (deed === 'amend') void this.#readCopy();
    if (deed === 'move-appointment') void this.#readSlots();
    this.#place.focus(wordDeeds.includes(deed) ? deedIds.words(deed) : deedIds.panel(deed));
  }

  /** Closes the panel; what was typed stays for the next time. */
  stop(): void {
    const deed = this.#open;
    if (!deed || this.#isBusy) return;
    this.#open = undefined;
    this.#trouble = undefined;
    this.#faults = {};
    this.#host.requestUpdate();
    this.#place.focus(deedIds.opener(deed));
  }

  type(deed: Deed, words: string): void {
    this.#words = {...this.#words, [deed]: words};
    const seen = this.#place.tracking.seen?.case;
    if (seen && this.#faults['words'] !== undefined) {
      const fault = wordsFault(deedPanel(deed, seen), words);
      this.#faults = fault === undefined ? {} : {words: fault};
    }
    this.#host.requestUpdate();
  }

  rate(score: number): void {
    this.#score = score;
    this.#faults = {};
    this.#host.requestUpdate();
  }

  chooseSlot(slot: string): void {
    this.#slot = slot;
    this.#faults = {};
    this.#host.requestUpdate();
  }

  /** Does what a panel says. */
  async send(deed: Deed): Promise<void> {
    const {access} = this.#place.tracking;
    if (!access || this.#isBusy) return;
    this.#open = deed;
    const fault = this.#findFault(deed, access.case);
    this.#faults = fault ?? {};
    this.#trouble = undefined;
    this.#host.requestUpdate();
    if (fault) {
      this.#place.focus(Object.keys(fault)[0] === 'words' ? deedIds.words(deed) : (Object.keys(fault)[0] ?? ''));
      return;
    }
    this.#isBusy = true;
    try {
      this.#done = undefined;
      const changed = await this.#carryOut(deed, access);
      const {tracking} = this.#place;
      if (changed) tracking.take(changed);
      else if (tracking.seen) tracking.refresh();
      this.#done ??= deedPanel(deed, access.case).done;
      this.#words = {...this.#words, [deed]: ''};
      this.#attempt = undefined;
      this.#open = undefined;
      if (carriesFiles(deed)) this.files.forget();
      if (tracking.seen) this.#place.focus('deed-done');
    } catch (error) {
      this.#failed(error);
    }
    this.#isBusy = false;
    this.#host.requestUpdate();
  }

  /** Saves the appointment for the device's own calendar. */
  async saveCalendar(): Promise<void> {
    const {access} = this.#place.tracking;
    const {appointments} = this.#place.client();
    if (!access || !appointments) return;
    await this.#try(async () => {
      saveFile(await appointments.calendar(access.session), 'appointment.ics', this.#place.root());
      this.#done = msg('日历文件存好了，打开它就能加进手机日历。', {id: 'deed.calendar-saved'});
    });
  }

  /** Saves everything that is kept about the person, to be read by anybody. */
  async saveCopy(): Promise<void> {
    const {access} = this.#place.tracking;
    if (!access) return;
    await this.#try(async () => {
      saveCopy(await access.cases.copy(access.session), this.#place.root());
      this.#done = msg('存好了，是一份文字文件，别放在大家都用的电脑上。', {id: 'deed.copy-saved'});
    });
  }

  /** Opens the case that an objection made. */
  openReceipt(): void {
    if (this.#receipt) this.#place.openAnother(this.#receipt);
  }

  #forget(): void {
    this.files.removeAll();
    this.#open = this.#trouble = this.#done = this.#score = this.#slot = this.#slots = undefined;
    this.#attempt = this.#receipt = this.#copy = this.#seen = undefined;
    this.#words = {};
    this.#faults = {};
  }

  /** What to mend, by the id of what is focused for it. */
  #findFault(deed: Deed, shown: Case): Readonly<Record<string, string>> | undefined {
    if (deed === 'evaluate' && this.#score === undefined)
      return {'score-5': msg('先选一个：满意、一般还是不满意', {id: 'deed.score-needed'})};
    if (deed === 'move-appointment' && this.#slot === undefined)
      return {[deedIds.panel(deed)]: msg('先选一个时间', {id: 'deed.slot-needed'})};
    if (carriesFiles(deed)) {
      const {pending, arrived} = this.files;
      if (pending > 0)
        return {files: msg(str`还有 ${pending} 个文件没传完：等它传完，或者去掉`, {id: 'deed.files-pending'})};
      if (arrived.length === 0 && this.words(deed).trim() === '')
        return {words: msg('传一个文件，或者写一句话', {id: 'deed.nothing'})};
    }
    const fault = wordsFault(deedPanel(deed, shown), this.words(deed));
    return fault === undefined ? undefined : {words: fault};
  }

  /** @returns the case as it left it, where that is told */
  async #carryOut(deed: Deed, {cases, session, case: shown}: CaseAccess): Promise<Case | undefined> {
    const text = this.words(deed).trim();
    const {version, key: idempotencyKey} = this.#attemptFor(deed, text, shown.version);
    const once = {idempotencyKey};
    switch (deed) {
      case 'supplement': {
        const attachments = this.files.arrived;
        const words = text === '' ? msg('材料在附件里。', {id: 'deed.files-only'}) : text;
        const supplement = {version, text: words, ...(attachments.length > 0 && {attachments: [...attachments]})};
        return cases.supplement(session, supplement, once);
      }
      case 'message':
        return cases.send(session, {version, text}, once);
      case 'reopen':
        return cases.reopen(session, {version, text});
      case 'withdraw':
        return cases.withdraw(session, {version, ...(text !== '' && {reason: text})});
      case 'close':
        return cases.close(session, {version});
      case 'evaluate': {
        const evaluation: CaseEvaluation = {version, score: this.#score ?? 3, ...(text !== '' && {text})};
        return cases.evaluate(session, evaluation, once);
      }
      case 'amend': {
        const copy = (this.#copy ??= await cases.copy(session));
        const told = toldIn(copy);
        const answers = {...copy.draft.answers, ...(told !== undefined && {[told]: text})};
        this.#copy = undefined;
        return cases.amend(session, {version, answers});
      }
      case 'object':
        this.#receipt = await cases.object(session, {version, text}, once);
        return undefined;
      case 'erase':
        await this.#erase(cases, session, version);
        return undefined;
      case 'cancel-appointment':
      case 'move-appointment':
        await this.#changeAppointment(deed, shown.appointment, session);
        return undefined;
    }
  }

  async #erase(cases: Cases, session: CaseSession, version: number): Promise<void> {
    const erasure = await cases.erase(session, {version});
    if ('erasedAt' in erasure) this.#place.gone(msg('删掉了。这个办件号和查询码以后打不开了。', {id: 'deed.erased'}));
    else this.#done = inLocale(erasure.text);
  }

  async #changeAppointment(
    deed: 'cancel-appointment' | 'move-appointment',
    booked: Appointment | undefined,
    session: CaseSession,
  ): Promise<void> {
    const {appointments} = this.#place.client();
    if (!booked || !appointments) return;
    const {version} = booked;
    if (deed === 'cancel-appointment') await appointments.cancel(session, {version});
    else if (this.#slot !== undefined) await appointments.move(session, {version, slot: this.#slot});
    this.#slot = this.#slots = undefined;
  }

  #attemptFor(deed: Deed, text: string, version: number): Attempt {
    const content = JSON.stringify([deed, text, this.#score, carriesFiles(deed) ? this.files.arrived : []]);
    if (this.#attempt?.content !== content) this.#attempt = {content, version, key: newIdempotencyKey()};
    return this.#attempt;
  }

  #failed(error: unknown): void {
    const {tracking} = this.#place;
    if (error instanceof UnauthorizedError) {
      // Asked for the code again, above the case; what was typed stays.
      tracking.expire(error);
      return;
    }
    if (error instanceof ApiError && error.name === 'ConflictError') {
      // Looked at anew, it is another sending.
      this.#attempt = undefined;
      tracking.refresh();
    }
    this.#trouble = deedTrouble(error);
    this.#place.focus(deedIds.trouble);
  }

  async #try(act: () => Promise<void>): Promise<void> {
    this.#done = this.#trouble = undefined;
    try {
      await act();
      this.#place.focus('deed-done');
    } catch (error) {
      this.#failed(error);
    }
    this.#host.requestUpdate();
  }

  /** What was written, in full: on the screen it is masked. */
  async #readCopy(): Promise<void> {
    const {access} = this.#place.tracking;
    if (!access) return;
    try {
      this.#copy = await access.cases.copy(access.session);
      const told = toldIn(this.#copy);
      const written = told === undefined ? undefined : this.#copy.draft.answers[told];
      if (this.words('amend') === '' && typeof written === 'string') this.type('amend', written);
    } catch (error) {
      this.#failed(error);
      this.#host.requestUpdate();
    }
  }

  async #readSlots(): Promise<void> {
    const booked = this.#place.tracking.seen?.case.appointment;
    const {appointments} = this.#place.client();
    if (!booked || !appointments) return;
    try {
      const {kind, place, service} = booked;
      const filter = {station: place.id, kind, ...(service && {service: service.code}), limit: 50};
      const {items} = await appointments.slots(filter, {fresh: true});
      this.#slots = items
        .filter(
          ({remaining, start, homeCounty}) =>
            remaining > 0 && start !== booked.start && homeCounty === booked.homeCounty,
        )
        .slice(0, mostSlots);
    } catch (error) {
      this.#failed(error);
    }
    this.#host.requestUpdate();
  }
}
