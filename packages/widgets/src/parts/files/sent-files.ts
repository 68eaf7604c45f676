import {msg, str} from '@lit/localize';
import type {Attachments, StartedUpload, Upload, UploadState} from '@pls-kit/sdk';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {smallerPhoto} from './smaller-photo.js';

/** A file that lies with the service, whole or begun. */
export interface KeptFile {
  readonly id: string;
  /** Goes on with it, or deletes it. */
  readonly token: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Bytes before it was made smaller. */
  readonly was?: number | undefined;
  /** Whose case it was sent for. */
  readonly county: string;
  readonly isSent: boolean;
}

/** What sends files, and where it is kept what became of them. */
export interface FilesWays {
  readonly attachments: () => Attachments | undefined;
  /** The county that the case is or will be kept in, by what is known now. */
  readonly homeCounty: () => Promise<string>;
  /** Files of before a reload. Default: none. */
  readonly kept?: readonly KeptFile[];
  /** Keeps them over a reload. Default: they live as long as the page. */
  readonly keep?: (files: readonly KeptFile[]) => void;
}

/** Files that nothing can carry as they are: the citizen has to do something about them first. */
export class FilesNotReadyError extends Error {
  override readonly name = 'FilesNotReadyError';
}

/** Where one file stands. `lost`: the page was left before it was sent, and the device has to give it anew. */
export type FileState = UploadState | {readonly name: 'making-smaller' | 'lost'} | {readonly name: 'kept'};

/** One file that was chosen. */
export interface SentFile {
  readonly id: number;
  readonly name: string;
  /** Bytes, as it is sent. */
  readonly size: number;
  /** Bytes as it was chosen, where it was made smaller. */
  readonly was?: number | undefined;
  readonly state: FileState;
}

interface Entry {
  readonly id: number;
  name: string;
  size: number;
  was?: number;
  county?: string;
  file?: File;
  upload?: Upload;
  /** What lies with the service, kept over a reload. */
  kept?: KeptFile;
  /** Stopped because the widget left the page, and not by anybody. */
  isLeft?: boolean;
  state: FileState;
}

const isOnItsWay = ({state: {name}}: Entry): boolean =>
  ['making-smaller', 'checking', 'queued', 'sending', 'waiting', 'finishing'].includes(name);

/**
 * Files on their way: they go first, each by itself, large photos made smaller, and what is sent next carries what the service gave for
 * them. One way of sending for forms and the tracker.
 */
export class SentFiles implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ways: FilesWays;
  #entries: Entry[] = [];
  #count = 0;
  /** Why none could be taken. */
  #trouble: string | undefined;

  constructor(host: ReactiveControllerHost, ways: FilesWays) {
    this.#host = host;
    this.#ways = ways;
    for (const kept of ways.kept ?? []) {
      this.#count += 1;
      const {name, size, was, county, isSent} = kept;
      const state: FileState = {name: isSent ? 'kept' : 'lost'};
      this.#entries.push({id: this.#count, name, size, ...(was && {was}), county, kept, state});
    }
    host.addController(this);
  }

  hostDisconnected(): void {
    // What has arrived stays; what is on its way goes on when the widget is back on the page.
    for (const entry of this.#entries) {
      if (!isOnItsWay(entry) || !entry.upload) continue;
      entry.isLeft = true;
      entry.upload.pause();
    }
  }

  hostConnected(): void {
    for (const entry of this.#entries) {
      if (entry.isLeft) this.resume(entry.id);
      delete entry.isLeft;
    }
  }

  get list(): readonly SentFile[] {
    return this.#entries;
  }

  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Still going, or stopped on the way: neither there nor refused. */
  get pending(): number {
    return this.#entries.filter((entry) => isOnItsWay(entry) || ['paused', 'failed', 'lost'].includes(entry.state.name))
      .length;
  }

  /** Receipts of those that have arrived. */
  get arrived(): readonly string[] {
    return this.#entries.flatMap(({kept}) => (kept?.isSent === true ? [kept.id] : []));
  }

  /** 「3 个文件」 for the check; `''` without any. */
  get words(): string {
    const count = this.#entries.filter(({state}) => state.name !== 'refused' && state.name !== 'lost').length;
    return count === 0 ? '' : msg(str`${count} 个文件`, {id: 'files.count'});
  }

  /** Takes what was chosen or photographed, and begins to send it. */
  async add(files: readonly File[]): Promise<void> {
    this.#trouble = undefined;
    const entries = files.map((file): Entry => {
      this.#count += 1;
      return {id: this.#count, name: file.name, size: file.size, file, state: {name: 'making-smaller'}};
    });
    this.#entries = [...this.#entries, ...entries];
    this.#host.requestUpdate();
    for (const entry of entries) {
      if (!entry.file) continue;
      const made = await smallerPhoto(entry.file);
      if (made !== entry.file) {
        entry.was = entry.size;
        Object.assign(entry, {file: made, name: made.name, size: made.size});
      }
      // Removed meanwhile.
      if (this.#entries.includes(entry)) await this.#send(entry);
    }
  }

  pause(id: number): void {
    this.#find(id)?.upload?.pause();
  }

  /** Goes on, also where it was given up. */
  resume(id: number): void {
    const entry = this.#find(id);
    if (!entry) return;
    if (entry.upload) {
      // The upload tells of it a moment later.
      entry.state = {name: 'queued'};
      entry.upload.resume();
    } else if (entry.file) void this.#send(entry);
  }

  /** Takes it off, and deletes what the service has. */
  remove(id: number): void {
    const entry = this.#find(id);
    if (!entry) return;
    this.#entries = this.#entries.filter((other) => other !== entry);
    this.#keep();
    this.#delete(entry);
  }

  /** Takes all off and deletes them. */
  removeAll(): void {
    for (const {id} of this.#entries) this.remove(id);
  }

  /** Forgets them: they belong to a case now. */
  forget(): void {
    this.#entries = [];
    this.#keep();
  }

  /**
   * Waits until all are there.
   *
   * @param homeCounty - of the case: what was sent for another county is sent again
   * @returns what is carried
   * @throws {FilesNotReadyError} one has to be chosen again, or taken off
   */
  async receipts(homeCounty: string): Promise<string[]> {
    for (const entry of this.#entries) {
      if (entry.county !== undefined && entry.county !== homeCounty && entry.state.name !== 'refused') {
        if (entry.file) await this.#sendAnew(entry, homeCounty);
        else entry.state = {name: 'lost'};
      }
      if (entry.state.name === 'paused' || entry.state.name === 'failed') this.resume(entry.id);
    }
    this.#host.requestUpdate();
    await this.#arrived();
    const lost = this.#entries.filter(({state}) => state.name === 'lost');
    if (lost.length > 0)
      throw new FilesNotReadyError(
        msg(str`有 ${lost.length} 个文件上次没传完，请重新选一次，或者去掉`, {id: 'files.lost-some'}),
      );
    const failed = this.#entries.find(({state}) => state.name === 'failed');
    if (failed?.state.name === 'failed') throw failed.state.error;
    return [...this.arrived];
  }

  #find(id: number): Entry | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }

  /** The uploads have ended, one way or another. */
  async #arrived(): Promise<void> {
    while (this.#entries.some(isOnItsWay)) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }
  #waiting: (() => void)[] = [];

  async #sendAnew(entry: Entry, homeCounty: string): Promise<void> {
    this.#delete(entry);
    delete entry.upload;
    delete entry.kept;
    await this.#send(entry, homeCounty);
  }

  async #send(entry: Entry, county?: string): Promise<void> {
    const service = this.#ways.attachments();
    const {file} = entry;
    if (!service || !file) return;
    try {
      entry.county = county ?? (await this.#ways.homeCounty());
    } catch (error) {
      this.#set(entry, {name: 'failed', error});
      return;
    }
    const others = this.#entries.filter((other) => other !== entry && other.state.name !== 'refused');
    const already = {files: others.length, bytes: others.reduce((sum, {size}) => sum + size, 0)};
    const [upload] = service.startAll([file], {homeCounty: entry.county, already});
    if (!upload) return;
    entry.upload = upload;
    upload.subscribe((state) => {
      // One that was sent anew tells of the upload before it no more.
      if (entry.upload !== upload) return;
      if (upload.started) this.#keepEntry(entry, upload.started, state.name === 'sent');
      this.#set(entry, state);
    });
  }

  #keepEntry(entry: Entry, {id, token}: StartedUpload, isSent: boolean): void {
    if (entry.kept?.id === id && entry.kept.isSent === isSent) return;
    const {name, size, was, county = ''} = entry;
    entry.kept = {id, token, name, size, ...(was && {was}), county, isSent};
    this.#keep();
  }

  #keep(): void {
    this.#ways.keep?.(this.#entries.flatMap(({kept}) => kept ?? []));
    this.#host.requestUpdate();
  }

  #set(entry: Entry, state: FileState): void {
    entry.state = state;
    if (!isOnItsWay(entry)) {
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const go of waiting) go();
    }
    this.#host.requestUpdate();
  }

  #delete({upload, kept}: Entry): void {
    const deleted = upload ? upload.cancel() : kept && this.#ways.attachments()?.delete(kept);
    // Without an answer the service deletes it by itself in 72 hours; nothing carries it any more.
    deleted?.catch(() => undefined);
  }
}
