import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Remote} from '../remote.js';

const pauseMs = 150;

/**
 * Asks while somebody types: after a short pause, dropping the question before it, so that an answer that comes late never
 * stands under newer words.
 */
export class Typeahead<Answer> implements ReactiveController {
  readonly remote: Remote<Answer>;
  readonly #find: (words: string, signal: AbortSignal) => Promise<Answer>;
  #timer?: ReturnType<typeof setTimeout>;
  #asked = '';

  constructor(host: ReactiveControllerHost, find: (words: string, signal: AbortSignal) => Promise<Answer>) {
    this.#find = find;
    this.remote = new Remote(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** What was found for the words asked last; the answer before it while theirs is on the way. */
  get answer(): Answer | undefined {
    return this.remote.value;
  }

  /** Asks after a pause; nothing is asked for no words. */
  ask(words: string): void {
    clearTimeout(this.#timer);
    const asked = words.trim();
    if (asked === '') this.forget();
    else this.#timer = setTimeout(() => void this.askNow(asked), pauseMs);
  }

  /** Asks at once; words that were just asked are not asked again. */
  async askNow(words: string): Promise<void> {
    clearTimeout(this.#timer);
    const asked = words.trim();
    if (asked === this.#asked && this.remote.state.name === 'ready') return;
    this.#asked = asked;
    await this.remote.run((signal) => this.#find(asked, signal), {keep: true});
  }

  /** Drops words and answer. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#asked = '';
    this.remote.reset();
  }
}
