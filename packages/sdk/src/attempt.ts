import {NetworkError, TimeoutError} from './errors.js';
import type {Surroundings} from './to-client-error.js';

type Fetch = typeof globalThis.fetch;

/**
 * One try of a request, read to its end. ky calls it as its `fetch` for each of its tries.
 *
 * ky's own timeout ends with the headers, so a body that stops half-way would hang for ever, and one cut half-way would not be
 * tried again. Here both count.
 *
 * @param fetch - what sends
 * @param timeoutMs - for the whole try, body included
 * @returns the answer, whose body is here
 * @throws {NetworkError} not reached, or cut
 * @throws {TimeoutError} not complete in time
 * @throws the reason of the signal, when it is aborted
 */
export const attempt =
  (fetch: Fetch, timeoutMs: number) =>
  async (request: Request, {explain, ...asked}: Surroundings, signal?: AbortSignal): Promise<Response> => {
    // Between two tries: whatever fetches, it is not asked for what nobody waits for.
    if (signal?.aborted) throw signal.reason;
    const controller = new AbortController();
    const abort = () => {
      controller.abort(signal?.reason);
    };
    const time = {isUp: false};
    const timer = setTimeout(() => {
      time.isUp = true;
      controller.abort();
    }, timeoutMs);
    signal?.addEventListener('abort', abort);
    try {
      // A Request has nothing of its own to spread; where a page has taken its name, what stands in for it has (lean-ky.mjs).
      const response = await fetch(request, {...(request as RequestInit), signal: controller.signal});
      const body = await response.arrayBuffer();
      // The answer itself, told to give what has been read: a copy of it would lose who answered (`url`), and costs more.
      return Object.defineProperties(response, {
        text: {value: () => Promise.resolve(new TextDecoder().decode(body))},
        blob: {value: () => Promise.resolve(new Blob([body], {type: response.headers.get('Content-Type') ?? ''}))},
      });
    } catch (cause) {
      if (signal?.aborted) throw cause;
      throw time.isUp
        ? new TimeoutError(explain({kind: 'timeout', timeoutMs, ...asked}), {cause})
        : new NetworkError(explain({kind: 'no-answer', cause, ...asked}), {cause});
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    }
  };
