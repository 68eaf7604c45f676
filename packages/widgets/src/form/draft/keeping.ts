import {draftLine} from './draft-line.js';
import type {FormDraft} from './form-draft.js';

/** What keeping a draft does with the form. */
export interface KeepingWays {
  readonly focus: (id: string) => void;
  /** Wipes the form. */
  readonly clear: () => void;
}

/** Where a draft is kept, as the citizen sees it and chooses it. */
export class Keeping {
  readonly #draft: FormDraft;
  readonly #ways: KeepingWays;
  /** 清除 was pressed and waits for a yes. */
  #isClearing = false;

  constructor(draft: FormDraft, ways: KeepingWays) {
    this.#draft = draft;
    this.#ways = ways;
  }

  reset(): void {
    this.#isClearing = false;
  }

  render(): unknown {
    return draftLine(this.#draft, {
      asking: this.#isClearing,
      ask: (asking) => {
        this.#isClearing = asking;
        this.#ways.focus(asking ? 'clear' : 'ask-clear');
      },
      clear: this.#ways.clear,
    });
  }
}
