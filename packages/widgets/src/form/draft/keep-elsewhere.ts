import {
  type ClientOptions,
  composeClient,
  ConflictError,
  type DraftKey,
  type Drafts,
  drafts,
  newDraftCode,
  NotFoundError,
  openDraftKey,
  RateLimitError,
} from '@pls-kit/sdk';
import {msg} from '@lit/localize';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DeviceDrafts} from './device-drafts.js';
import {type FormDraft, isKeptDraft, type KeptDraft} from './form-draft.js';

export const composeDrafts = (options: ClientOptions): Drafts => composeClient(options, {drafts}).drafts;

/** So long after a change it is kept elsewhere as well. */
const pauseMs = 1_000;

/** A draft as it lies outside of its tab. */
interface Contents {
  readonly format: 1;
  /** Code of the form. */
  readonly form: string;
  readonly draft: KeptDraft;
}

const readContents = (value: unknown): Contents | undefined => {
  const contents = value as Partial<Contents> | null | undefined;
  return contents?.format === 1 && typeof contents.form === 'string' && isKeptDraft(contents.draft)
    ? (contents as Contents)
    : undefined;
};

/** Where the device's copy stands. */
export type DeviceState =
  | {readonly name: 'off' | 'refused'}
  | {readonly name: 'on'; readonly until: number}
  /** From an earlier visit: the person says whether to go on with it. */
  | {readonly name: 'offered'; readonly savedAt: string};

/** Where the copy under a code stands. */
export type CodeState =
  | {readonly name: 'off' | 'making'}
  | {readonly name: 'on'; readonly code: string; readonly savedAt: string | undefined; readonly until: string}
  /** It was changed elsewhere under the same code. */
  | {readonly name: 'conflict'; readonly code: string};

/** What keeping a draft elsewhere works with. */
export interface ElsewhereWorld {
  readonly scope: string;
  readonly form: string;
  readonly service: () => Drafts | undefined;
}

/** Keeps a draft on this device or under a code as well as in its tab, where the person chose so. */
export class KeepElsewhere implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #draft: FormDraft;
  readonly #world: ElsewhereWorld;
  readonly #device = new DeviceDrafts();
  #deviceState: DeviceState = {name: 'off'};
  #codeState: CodeState = {name: 'off'};
  #key: DraftKey | undefined;
  #version = 0;
  #trouble: string | undefined;
  #before: KeptDraft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost, draft: FormDraft, world: ElsewhereWorld) {
    this.#host = host;
    this.#draft = draft;
    this.#world = world;
    draft.watch = () => {
      this.#saveSoon();
    };
    host.addController(this);
    const {elsewhere} = draft;
    if (elsewhere?.code !== undefined) void this.#goOnWith(elsewhere.code, elsewhere.version ?? 0);
    if (DeviceDrafts.has(world.scope)) void this.#lookAtDevice(elsewhere?.device === true);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#saveNow);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#saveNow);
    this.#saveNow();
  }

  get device(): DeviceState {
    return this.#deviceState;
  }

  get code(): CodeState {
    return this.#codeState;
  }

  /** Why the last wish could not be fulfilled, in words. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** Whether something lay here before a draft came from elsewhere. */
  get hasBefore(): boolean {
    return this.#before !== undefined;
  }

  async keepOnDevice(): Promise<void> {
    this.#trouble = undefined;
    try {
      const until = await this.#device.save(this.#world.scope, this.#contents());
      this.#set(() => (this.#deviceState = {name: 'on', until}));
      this.#remember();
    } catch {
      this.#set(() => (this.#deviceState = {name: 'refused'}));
    }
  }

  async leaveDevice(): Promise<void> {
    this.#set(() => (this.#deviceState = {name: 'off'}));
    this.#remember();
    await this.#device.delete(this.#world.scope).catch(() => undefined);
  }

  /** Goes on with what an earlier visit left on this device. */
  async takeFromDevice(): Promise<void> {
    const found = await this.#device.read(this.#world.scope).catch(() => undefined);
    const contents = readContents(found?.contents);
    if (!found || !contents) {
      await this.leaveDevice();
      return;
    }
    this.#restore(contents.draft);
    this.#set(() => (this.#deviceState = {name: 'on', until: found.expiresAt}));
    this.#remember();
  }

  /** Makes a code and keeps the draft under it. */
  async makeCode(): Promise<void> {
    const service = this.#world.service();
    if (!service || this.#codeState.name === 'making') return;
    this.#trouble = undefined;
    this.#set(() => (this.#codeState = {name: 'making'}));
    const code = newDraftCode();
    try {
      this.#key = await openDraftKey(code);
      const {version, expiresAt} = await service.save(this.#key, this.#contents());
      this.#version = version;
      this.#set(() => (this.#codeState = {name: 'on', code, savedAt: this.#draft.savedAt, until: expiresAt}));
      this.#remember();
    } catch (error) {
      this.#fail(error);
    }
  }

  /**
   * Puts the draft that a code leads to in the place of what lies here, which can be had back.
   *
   * @returns whether it did
   */
  async openCode(typed: string): Promise<boolean> {
    const service = this.#world.service();
    if (!service) return false;
    this.#trouble = undefined;
    this.#set(() => (this.#codeState = {name: 'making'}));
    try {
      const key = await openDraftKey(typed);
      const {contents: found, version, savedAt, expiresAt} = await service.get(key);
      const contents = readContents(found);
      if (contents?.form !== this.#world.form) {
        this.#trouble = contents
          ? msg('这个码存的是另一张表，请到那张表里打开', {id: 'elsewhere.other-form'})
          : msg('这份存稿读不出来了', {id: 'elsewhere.unreadable'});
        this.#set(() => (this.#codeState = {name: 'off'}));
        return false;
      }
      this.#key = key;
      this.#version = version;
      this.#restore(contents.draft);
      const code = typed.normalize('NFKC').replace(/\D/g, '');
      this.#set(() => (this.#codeState = {name: 'on', code, savedAt, until: expiresAt}));
      this.#remember();
      return true;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  }

  /** Of two that differ under one code: the one that lies here goes there. */
  async keepMine(): Promise<void> {
    const {name} = this.#codeState;
    if (name !== 'conflict') return;
    const {code} = this.#codeState;
    this.#codeState = {name: 'on', code, savedAt: undefined, until: ''};
    await this.#save();
  }

  async takeTheirs(): Promise<void> {
    if (this.#codeState.name === 'conflict') await this.openCode(this.#codeState.code);
  }

  /** Has what lay here back. */
  undo(): void {
    const before = this.#before;
    this.#before = undefined;
    if (before) this.#draft.restore(before);
  }

  /** It was sent or cleared: nothing of it stays anywhere. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#before = undefined;
    this.#trouble = undefined;
    const key = this.#key;
    const service = this.#world.service();
    this.#key = undefined;
    this.#codeState = {name: 'off'};
    this.#deviceState = {name: 'off'};
    // After a save that is under way.
    void this.#last.then(async () => {
      if (key && service) await service.delete(key).catch(() => undefined);
      if (DeviceDrafts.has(this.#world.scope)) await this.#device.delete(this.#world.scope).catch(() => undefined);
    });
  }

  async #lookAtDevice(isOurs: boolean): Promise<void> {
    const found = await this.#device.read(this.#world.scope).catch(() => undefined);
    const contents = readContents(found?.contents);
    if (!found || !contents) return;
    // What this tab holds is what it saved there last, or newer.
    const state: DeviceState = isOurs
      ? {name: 'on', until: found.expiresAt}
      : {name: 'offered', savedAt: contents.draft.savedAt};
    this.#set(() => (this.#deviceState = state));
  }

  async #goOnWith(code: string, version: number): Promise<void> {
    try {
      this.#key = await openDraftKey(code);
      this.#version = version;
      this.#set(() => (this.#codeState = {name: 'on', code, savedAt: undefined, until: ''}));
      this.#saveSoon();
    } catch {
      // Kept in this tab all the same.
    }
  }

  #restore(kept: KeptDraft): void {
    const {answers} = this.#draft;
    if (Object.keys(answers).length > 0) this.#before = this.#draft.contents();
    this.#draft.restore(kept);
  }

  #contents(): Contents {
    const {elsewhere: _elsewhere, ...draft} = this.#draft.contents();
    return {format: 1, form: this.#world.form, draft};
  }

  /** So that a reload goes on as before. */
  #remember(): void {
    const code = this.#codeState.name === 'on' ? this.#codeState.code : undefined;
    this.#draft.keepElsewhere({
      ...(this.#deviceState.name === 'on' && {device: true}),
      ...(code !== undefined && {code, version: this.#version}),
    });
  }

  #saveSoon(): void {
    if (this.#deviceState.name !== 'on' && this.#codeState.name !== 'on') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#saveNow, pauseMs);
  }

  readonly #saveNow = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#last = this.#last.then(() => this.#save());
  };

  async #save(): Promise<void> {
    if (this.#deviceState.name === 'on') {
      await this.#device.save(this.#world.scope, this.#contents()).then(
        (until) => {
          if (this.#deviceState.name === 'on') this.#deviceState = {name: 'on', until};
        },
        () => (this.#deviceState = {name: 'refused'}),
      );
    }
    const service = this.#world.service();
    if (this.#codeState.name !== 'on' || !this.#key || !service) return;
    const {code} = this.#codeState;
    try {
      const {savedAt} = this.#draft;
      const {version, expiresAt} = await service.save(this.#key, this.#contents(), {version: this.#version});
      this.#version = version;
      this.#set(() => (this.#codeState = {name: 'on', code, savedAt, until: expiresAt}));
      this.#remember();
    } catch (error) {
      if (error instanceof ConflictError) {
        this.#version = error.currentVersion ?? this.#version;
        this.#set(() => (this.#codeState = {name: 'conflict', code}));
      } else if (error instanceof NotFoundError) {
        // Its 72 hours are over, or it was deleted elsewhere: begun anew under the same code.
        this.#version = 0;
        this.#saveSoon();
      }
      // Without a network the next change tries again; the tab has it all.
    }
  }

  #fail(error: unknown): void {
    this.#codeState = {name: 'off'};
    this.#trouble =
      error instanceof RangeError
        ? msg('存稿码是 16 位数字，请再看一看', {id: 'elsewhere.not-a-code'})
        : error instanceof NotFoundError
          ? msg('没找到这份存稿。码可能抄错了，或者过了 72 小时', {id: 'elsewhere.not-found'})
          : error instanceof RateLimitError
            ? msg('试的次数太多了，请过一会儿再试', {id: 'elsewhere.too-often'})
            : msg('没连上，请再试一次。您写的都还在', {id: 'elsewhere.unreachable'});
    this.#host.requestUpdate();
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
