import type {Attachments, Upload} from '@pls-kit/sdk';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A file that was chosen, and where it stands. */
export interface ChosenFile {
  readonly id: number;
  readonly name: string;
  readonly upload: Upload;
}

/** Files on their way to a case: each begins to go as soon as it is chosen, and is carried by whatever is sent next. */
export class CaseFiles implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #chosen: readonly ChosenFile[] = [];
  #next = 1;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    // What has arrived stays; what is on its way goes on when the widget is back on the page.
    for (const {upload} of this.#chosen) upload.pause();
  }

  hostConnected(): void {
    for (const {upload} of this.#chosen) upload.resume();
  }

  get chosen(): readonly ChosenFile[] {
    return this.#chosen;
  }

  /** Receipts of those that have arrived. */
  get receipts(): readonly string[] {
    return this.#chosen.flatMap(({upload: {state}}) => (state.name === 'sent' ? [state.attachment.id] : []));
  }

  /** Still going, or stopped on the way: neither there nor refused. */
  get pending(): readonly ChosenFile[] {
    return this.#chosen.filter(({upload}) => !['sent', 'refused', 'cancelled'].includes(upload.state.name));
  }

  /** @param homeCounty - of the case that they are for */
  add(files: readonly File[], attachments: Attachments, homeCounty: string): void {
    const kept = this.#chosen.filter(({upload}) => upload.state.name !== 'refused');
    const already = {files: kept.length, bytes: kept.reduce((sum, {upload}) => sum + upload.file.size, 0)};
    const added = attachments.startAll(files, {homeCounty, already}).map((upload, index): ChosenFile => {
      upload.subscribe(() => {
        this.#host.requestUpdate();
      });
      return {id: this.#next++, name: files[index]?.name ?? '', upload};
    });
    this.#chosen = [...this.#chosen, ...added];
    this.#host.requestUpdate();
  }

  /** Takes one away, here and at the service. */
  remove(file: ChosenFile): void {
    this.#chosen = this.#chosen.filter((each) => each !== file);
    this.#host.requestUpdate();
    // Without an answer the service deletes it by itself after 72 hours.
    file.upload.cancel().catch(() => undefined);
  }

  /** They belong to the case now, or the case was left. */
  clear({cancel}: {readonly cancel: boolean}): void {
    const left = this.#chosen;
    if (left.length === 0) return;
    this.#chosen = [];
    if (cancel) for (const {upload} of left) upload.cancel().catch(() => undefined);
    this.#host.requestUpdate();
  }
}
