import {serverTime} from './retry-after.js';
import {untilAborted} from './until-aborted.js';

/** One request under way, and how many wait for it. */
interface Flight<Outcome> {
  readonly outcome: Promise<Outcome>;
  readonly controller: AbortController;
  takers: number;
}

/** An answer with its text, which each who gets it parses for himself: what one does to it nobody else sees. */
export interface ReadAnswer {
  readonly text: string;
  readonly response: Response;
}

interface Kept extends ReadAnswer {
  /** By `performance.now()`, which no change of the clock moves. */
  readonly freshUntil: number;
}

/** Characters of all kept answers; beyond that the oldest go. Luoyang's whole catalogue, page by page, has 5 million. */
const mostKept = 2_000_000;
/** How long an answer is kept whose age a page may not read: it may have lain in the browser's cache before. */
const blindSeconds = 10;

const freshSeconds = ({headers}: Response): number => {
  const [, maxAge = '0'] = /\bmax-age=(\d+)/.exec(headers.get('Cache-Control') ?? '') ?? [];
  const sent = serverTime(headers);
  if (sent === undefined) return Math.min(Number(maxAge), blindSeconds);
  return Number(maxAge) - Math.max(Number(headers.get('Age')), (Date.now() - sent) / 1000, 0);
};

/** What was read a moment ago, and what is being read now, for all who ask for the same. */
export class SharedReads {
  private readonly flights = new Map<string, Flight<ReadAnswer>>();
  private readonly kept = new Map<string, Kept>();
  private characters = 0;
  /** Goes up with every write: whoever reads after one is not given what was asked for before it. */
  private writes = 0;

  /** Something was or is being written: nothing that is known counts any more. */
  forget(): void {
    this.writes += 1;
    this.kept.clear();
    this.characters = 0;
  }

  /** What is kept: `isFresh` may be given again without asking, the rest asked for by its tag. */
  known(key: string): (ReadAnswer & {readonly isFresh: boolean}) | undefined {
    const kept = this.kept.get(key);
    return kept && {...kept, isFresh: kept.freshUntil > performance.now()};
  }

  /** Keeps an answer for as long as it says that it may be. */
  keep(key: string, answer: ReadAnswer): void {
    const seconds = freshSeconds(answer.response);
    const before = this.kept.get(key);
    if (before !== undefined) this.drop(key, before);
    if (seconds <= 0) return;
    this.kept.set(key, {...answer, freshUntil: performance.now() + seconds * 1000});
    this.characters += answer.text.length;
    for (const [oldest, kept] of this.kept) {
      if (this.characters <= mostKept) break;
      this.drop(oldest, kept);
    }
  }

  /**
   * Joins the request for `key` that is under way, or starts it. It is aborted when the last who waited for it has left, not
   * before.
   */
  async join(
    key: string,
    signal: AbortSignal | undefined,
    start: (signal: AbortSignal) => Promise<ReadAnswer>,
  ): Promise<ReadAnswer> {
    const name = `${String(this.writes)} ${key}`;
    let flight = this.flights.get(name);
    if (flight === undefined) {
      const controller = new AbortController();
      flight = {outcome: start(controller.signal), controller, takers: 0};
      this.flights.set(name, flight);
    }
    flight.takers += 1;
    try {
      return await untilAborted(flight.outcome, signal);
    } finally {
      flight.takers -= 1;
      if (flight.takers === 0) {
        this.flights.delete(name);
        flight.controller.abort();
      }
    }
  }

  private drop(key: string, {text}: Kept): void {
    this.kept.delete(key);
    this.characters -= text.length;
  }
}
