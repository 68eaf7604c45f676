import type {Answers} from '@pls-kit/contract';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {KeptFile} from '../../parts/files/sent-files.js';
import {keepInTab, readFromTab, wipeFromTab} from '../../tab-storage.js';

/** One try to send a draft: what was sent, and the key that makes sending it again harmless. */
export interface Attempt {
  /** The draft as it was sent, as JSON. */
  readonly content: string;
  readonly key: string;
}

/** Where a draft is kept as well, by choice. */
export interface KeptElsewhere {
  readonly device?: boolean | undefined;
  /** Draft code, and the version under it. No more secret than what it opens, which lies beside it. */
  readonly code?: string | undefined;
  readonly version?: number | undefined;
}

/** What is kept of an unsent form. */
export interface KeptDraft {
  readonly answers: Answers;
  /** Id of the step on screen. */
  readonly step?: string | undefined;
  /** RFC 3339. */
  readonly savedAt: string;
  /** Topic and region that the page's address or attributes filled in, so that a reload does not fill them in again. */
  readonly start?: string | undefined;
  readonly attempt?: Attempt | undefined;
  /** Optional purposes that were agreed to. */
  readonly consents?: readonly string[] | undefined;
  readonly files?: readonly KeptFile[] | undefined;
  readonly elsewhere?: KeptElsewhere | undefined;
}

const isAnswers = (value: unknown): value is Answers =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every(
    (answer) =>
      typeof answer === 'string' ||
      (Array.isArray(answer) && answer.every((item) => typeof item === 'string' || isAnswers(item))),
  );

/** Whether something can be gone on with; it may come from another version of this kit, or from nobody of ours. */
export const isKeptDraft = (value: unknown): value is KeptDraft => {
  const kept = value as Partial<KeptDraft> | null | undefined;
  return Boolean(kept) && typeof kept?.savedAt === 'string' && isAnswers(kept.answers);
};

/**
 * What one person has written and not sent yet. Every change is kept in this tab at once, so that neither a reload nor an
 * error loses a word; it goes with the tab, when it is sent, or when the person clears it.
 */
export class FormDraft implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #key = '';
  #answers: Answers = {};
  #step: string | undefined;
  #savedAt: string | undefined;
  #start: string | undefined;
  #attempt: Attempt | undefined;
  #consents: readonly string[] = [];
  #files: readonly KeptFile[] = [];
  #elsewhere: KeptElsewhere | undefined;
  #survivesReload = true;
  #wasRestored = false;
  /** Told of each change that was kept. */
  watch?: () => void;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A controller needs one method; what is kept is read once the form's key is known.
  }

  get answers(): Answers {
    return this.#answers;
  }

  /** Id of the step on screen; the first one at the start. */
  get step(): string | undefined {
    return this.#step;
  }

  /** When the last change was kept, RFC 3339; `undefined` while nothing is. */
  get savedAt(): string | undefined {
    return this.#savedAt;
  }

  /** False where the browser refuses storage: then it lives as long as the page. */
  get survivesReload(): boolean {
    return this.#survivesReload;
  }

  /** Whether it came back from an earlier look at this page. */
  get wasRestored(): boolean {
    return this.#wasRestored;
  }

  /**
   * The last try to send it, if there was one: also of another element for this form, which the page put in this one's place (or this
   * one in its) while it was sending. Both then send with one key.
   */
  get attempt(): Attempt | undefined {
    return (readFromTab(this.#key) as KeptDraft | undefined)?.attempt ?? this.#attempt;
  }

  /** Optional purposes that were agreed to. */
  get consents(): readonly string[] {
    return this.#consents;
  }

  /** Files that lie with the service. */
  get files(): readonly KeptFile[] {
    return this.#files;
  }

  /** Reads what this tab keeps under the key. Opening the same key again changes nothing. */
  open(key: string): void {
    if (key === this.#key) return;
    this.#key = key;
    const kept = readFromTab(key);
    this.#take(isKeptDraft(kept) ? kept : undefined);
  }

  /** All of it, as it is kept. */
  contents(): KeptDraft {
    return {
      answers: this.#answers,
      step: this.#step,
      savedAt: this.#savedAt ?? new Date().toISOString(),
      start: this.#start,
      attempt: this.#attempt,
      consents: this.#consents,
      files: this.#files,
      elsewhere: this.#elsewhere,
    };
  }

  /** Goes on with another one in its place. */
  restore(kept: KeptDraft): void {
    this.#take({...kept, elsewhere: this.#elsewhere});
    this.#survivesReload = keepInTab(this.#key, this.contents());
  }

  #take(kept: KeptDraft | undefined): void {
    this.#answers = kept?.answers ?? {};
    this.#step = kept?.step;
    this.#savedAt = kept?.savedAt;
    this.#start = kept?.start;
    this.#attempt = kept?.attempt;
    this.#consents = kept?.consents ?? [];
    this.#files = kept?.files ?? [];
    this.#elsewhere = kept?.elsewhere;
    this.#wasRestored = Object.keys(this.#answers).length > 0;
    this.#host.requestUpdate();
  }

  /** Where it is kept as well. */
  get elsewhere(): KeptElsewhere | undefined {
    return this.#elsewhere;
  }

  /** Remembers where it is kept as well. */
  keepElsewhere(elsewhere: KeptElsewhere): void {
    this.#elsewhere = elsewhere;
    keepInTab(this.#key, this.contents());
  }

  set(name: string, value: Answers[string]): void {
    this.#answers = {...this.#answers, [name]: value};
    this.#keep();
  }

  /** Agrees to an optional purpose, or no longer does. */
  agree(purpose: string, agreed: boolean): void {
    const others = this.#consents.filter((each) => each !== purpose);
    this.#consents = agreed ? [...others, purpose] : others;
    this.#keep();
  }

  /** Puts other answers in place of all (a new version of the form asks for fewer). */
  replace(answers: Answers): void {
    this.#answers = answers;
    this.#keep();
  }

  /** Fills in what a page says beforehand; only once for the same words. */
  startWith(start: Answers): void {
    const mark = JSON.stringify(start);
    if (mark === this.#start || Object.keys(start).length === 0) return;
    this.#start = mark;
    this.#answers = {...this.#answers, ...start};
    this.#keep();
  }

  goTo(step: string): void {
    this.#step = step;
    if (this.#savedAt !== undefined) this.#keep();
    this.#host.requestUpdate();
  }

  keepAttempt(attempt: Attempt): void {
    this.#attempt = attempt;
    this.#keep();
  }

  keepFiles(files: readonly KeptFile[]): void {
    this.#files = files;
    this.#keep();
  }

  /** Wipes everything, here and in the tab. `start` stays, so that a reload does not fill it in again. */
  clear(): void {
    this.#answers = {};
    this.#step = undefined;
    this.#savedAt = undefined;
    this.#attempt = undefined;
    this.#consents = [];
    this.#files = [];
    this.#elsewhere = undefined;
    this.#wasRestored = false;
    wipeFromTab(this.#key);
    this.#host.requestUpdate();
  }

  #keep(): void {
    this.#savedAt = new Date().toISOString();
    this.#survivesReload = keepInTab(this.#key, this.contents());
    this.watch?.();
    this.#host.requestUpdate();
  }
}
