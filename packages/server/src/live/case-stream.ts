import type {CaseReference} from '../cases/case-token.js';
import {findCase} from '../cases/case-store.js';
import type {World} from '../world.js';
import type {CaseChanges} from './case-changes.js';

/** Shorter than what proxies commonly wait for a byte, 60 s, and what the SDK does, 20 s. */
const heartbeatMs = 15_000;
/** A client that reads no more: what waits for it is not kept. */
const mostUnread = 100;

/** What a stream of one case begins from, and how long it may last. */
export interface CaseStreamOptions {
  /** Of the last event that the client has seen; undefined: none. */
  readonly lastSequence: number | undefined;
  /** The token's end. */
  readonly expiresAt: Date;
  /** Called once, when nobody is told any more. */
  readonly onEnd: () => void;
}

/**
 * Server-sent events of one case: each says up to which sequence it has come, and nothing else of it. What was missed since
 * `lastSequence` is one event at the start. Ends with the token, when the process takes its leave, and when the client goes.
 */
export const caseStream = (
  {database, now, host}: Pick<World, 'database' | 'now' | 'host'>,
  changes: CaseChanges,
  watched: CaseReference,
  {lastSequence, expiresAt, onEnd}: CaseStreamOptions,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let end: () => void = () => undefined;
  return new ReadableStream<Uint8Array>({
    start: (controller) => {
      let told = lastSequence;
      let isOver = false;
      const send = (text: string) => {
        if (isOver) return;
        if ((controller.desiredSize ?? 0) < -mostUnread) end();
        else controller.enqueue(encoder.encode(text));
      };
      const tell = (sequence: number) => {
        if (told !== undefined && sequence <= told) return;
        told = sequence;
        send(`id: ${String(sequence)}\nevent: changed\ndata: {"sequence":${String(sequence)}}\n\n`);
      };
      const read = async () => {
        try {
          const stored = await findCase(database, watched);
          if (stored) tell(stored.sequence);
        } catch {
          // The client comes back, and to a node that can read.
          end();
        }
      };
      // Heard before it is read: what happens in between is told twice at most, and never missed.
      const leave = changes.listen(watched, (sequence) => {
        if (sequence === undefined) void read();
        else tell(sequence);
      });
      const beat = setInterval(() => send(': beat\n\n'), heartbeatMs);
      const over = setTimeout(() => end(), Math.max(0, expiresAt.getTime() - now().getTime()));
      const stay = host?.whenStopping?.(() => end());
      end = () => {
        if (isOver) return;
        isOver = true;
        leave();
        stay?.();
        clearInterval(beat);
        clearTimeout(over);
        onEnd();
        try {
          controller.close();
        } catch {
          // Gone already.
        }
      };
      // The first byte at once: whether anything in between holds answers back shows by its being late.
      send('retry: 2000\n\n');
      void read();
    },
    cancel: () => {
      end();
    },
  });
};
