import type {Case, CaseAttachment, CaseMessage, KindDuration} from '@pls-kit/contract';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CaseTracking} from './case-tracking.js';
import type {CaseWorkClient} from './case-work-client.js';

/** What is read beside the case on the screen, anew with each of its changes: words, files, how long others waited. */
export class CaseRecords implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #tracking: CaseTracking;
  readonly #client: () => CaseWorkClient;
  /** Of which case, and which moment of it, this was read. */
  #moment = '';
  #number = '';
  #messages: ReadonlyMap<number, CaseMessage> = new Map();
  #attachments: readonly CaseAttachment[] = [];
  #durations: {readonly unit: string; readonly items: readonly KindDuration[]} | undefined;

  constructor(host: ReactiveControllerHost, tracking: CaseTracking, client: () => CaseWorkClient) {
    this.#host = host;
    this.#tracking = tracking;
    this.#client = client;
    host.addController(this);
  }

  /** Before each render: reads what goes with a case that has moved on. */
  hostUpdate(): void {
    const {number = '', sequence = 0} = this.#tracking.seen?.case ?? {};
    const moment = `${number} ${String(sequence)}`;
    if (this.#moment === moment) return;
    if (this.#number !== number) {
      this.#messages = new Map();
      this.#attachments = [];
    }
    this.#moment = moment;
    this.#number = number;
    if (number !== '') void this.#read(moment);
  }

  /** What was said with an event. */
  said(sequence: number): CaseMessage | undefined {
    return this.#messages.get(sequence);
  }

  get attachments(): readonly CaseAttachment[] {
    return this.#attachments;
  }

  /** How long cases like this took at the unit that works on it. */
  durationOf({kind, unit}: Case): KindDuration | undefined {
    return this.#durations?.unit === unit.id ? this.#durations.items.find((item) => item.kind === kind) : undefined;
  }

  async #read(moment: string): Promise<void> {
    const {access} = this.#tracking;
    if (!access) return;
    const {cases, session, case: shown} = access;
    const isStill = () => this.#moment === moment;
    try {
      const messages = new Map<number, CaseMessage>();
      for await (const message of cases.messages(session, {limit: 100})) messages.set(message.sequence, message);
      const attachments: CaseAttachment[] = [];
      for await (const attachment of cases.attachments(session, {limit: 100})) attachments.push(attachment);
      if (!isStill()) return;
      this.#messages = messages;
      this.#attachments = attachments;
      this.#host.requestUpdate();
      await this.#readDurations(shown);
    } catch {
      // Whether the service can be reached is said by the case itself; this is read again at its next look.
      if (isStill()) this.#moment = '';
    }
  }

  async #readDurations({unit}: Case): Promise<void> {
    const {units} = this.#client();
    if (!units || this.#durations?.unit === unit.id) return;
    const {items} = await units.durations(unit.id);
    this.#durations = {unit: unit.id, items};
    this.#host.requestUpdate();
  }
}
