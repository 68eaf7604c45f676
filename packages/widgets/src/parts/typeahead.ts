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
  #answered?: string | undefined;

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

  /** Whether the answer is the one for these words. */
  isFor(words: string): boolean {
    return this.#answered !== undefined && this.#answered === words.trim();
  }

  /** Asks after a pause; nothing is asked for no words. */
  ask(words: string): void {
    clearTimeout(this.#timer);
    const asked = words.trim();
    if (asked === '') this.forget();
    else this.#timer = setTimeout(() => void this.askNow(asked), pauseMs);
  }

  /** Asks at once; words whose answer is there are not asked again. */
  async askNow(words: string): Promise<void> {
    clearTimeout(this.#timer);
    const asked = words.trim();
    if (asked === this.#answered && this.remote.state.name === 'ready') return;
    this.#answered = undefined;
    await this.remote.run(
      async (signal) => {
        const answer = await this.#find(asked, signal);
        if (!signal.aborted) this.#answered = asked;
        return answer;
      },
      {keep: true},
    );
  }

  /** Drops words and answer. */
  forget(): void {
    clearTimeout(this.#timer);
    this.#answered = undefined;
    this.remote.reset();
  }
}
