import {untilAborted} from '../until-aborted.js';

/** Lets a few do something at a time; the others wait in line. */
export class Lanes {
  #free: number;
  readonly #line: (() => void)[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /**
   * Waits for a lane.
   *
   * @returns leaves it
   * @throws the signal's reason, when it is aborted
   */
  async enter(signal: AbortSignal): Promise<() => void> {
    if (this.#free > 0) this.#free -= 1;
    else {
      let enter = (): void => undefined;
      const turn = new Promise<void>((resolve) => (enter = resolve));
      this.#line.push(enter);
      try {
        await untilAborted(turn, signal);
      } catch (error) {
        const place = this.#line.indexOf(enter);
        // Called in the same moment: the lane is the next one's.
        if (place === -1) this.#leave();
        else this.#line.splice(place, 1);
        throw error;
      }
    }
    return () => this.#leave();
  }

  #leave(): void {
    const next = this.#line.shift();
    if (next) next();
    else this.#free += 1;
  }
}
