import {toLocalDate} from '@pls-kit/rules';

/** How far to put the clock forward. */
export interface Span {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
}

/** The in-page server's clock. Whatever falls due while it is put forward is done before the promise settles. */
export interface InPageClock {
  /** What the server takes for now. */
  now(): Date;
  /**
   * Puts the clock there. One that runs goes on from there, one that stands still stands there. Back is possible too: what has
   * happened stays.
   *
   * @param instant - a Date, or RFC 3339 with offset
   * @throws {RangeError} it is no instant
   */
  set(instant: Date | string): Promise<void>;
  /** Puts the clock forward: `advance({days: 3})`. */
  advance(span: Span): Promise<void>;
}

export const readInstant = (instant: Date | string): Date => {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RangeError(`${String(instant)} is no instant: 2026-11-23T10:05:00+08:00`);
  return date;
};

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The first instant of the day after, where limits run out. */
const nextMidnight = (instant: Date): Date => new Date(Date.parse(`${toLocalDate(instant)}T00:00:00+08:00`) + dayMs);

/** A clock that can be put elsewhere, and does the server's housekeeping on its way. */
export class PageClock implements InPageClock {
  /** Where it stands still; undefined while it runs. */
  #standsAt: Date | undefined;
  #ahead = 0;
  readonly #beginning: Date | undefined;
  readonly #work: () => Promise<unknown>;

  /**
   * @param beginning - where it stands; undefined for one that runs with the page's own
   * @param work - what the server does by itself when its time has come
   */
  constructor(beginning: Date | undefined, work: () => Promise<unknown>) {
    this.#beginning = beginning;
    this.#standsAt = beginning;
    this.#work = work;
  }

  get runs(): boolean {
    return this.#beginning === undefined;
  }

  now(): Date {
    return this.#standsAt ?? new Date(Date.now() + this.#ahead);
  }

  /** Without any work: as if it had always stood there. */
  turnTo(instant: Date): void {
    if (this.runs) this.#ahead = instant.getTime() - Date.now();
    else this.#standsAt = instant;
  }

  /** Back to where it began. */
  restart(): void {
    this.#ahead = 0;
    this.#standsAt = this.#beginning;
  }

  async set(instant: Date | string): Promise<void> {
    const to = readInstant(instant);
    // Day by day, as a server that runs all the time would: a limit that ran out on Monday is told as of Tuesday's beginning.
    for (let day = nextMidnight(this.now()); day < to; day = nextMidnight(day)) {
      this.turnTo(day);
      await this.#work();
    }
    this.turnTo(to);
    await this.#work();
  }

  advance({days = 0, hours = 0, minutes = 0}: Span): Promise<void> {
    return this.set(new Date(this.now().getTime() + days * dayMs + (hours * 60 + minutes) * minuteMs));
  }
}
