import {NetworkError, TimeoutError} from './errors.js';

type Fetch = typeof globalThis.fetch;

/** Statuses whose answers have no body (Fetch standard, null body status). */
const withoutBody = new Set([204, 205, 304]);

/**
 * One try of a request, read to its end. ky calls it as its `fetch` for each of its tries.
 *
 * ky's own timeout ends with the headers, so a body that stops half-way would hang for ever, and one cut half-way would not be
 * tried again. Here both count.
 *
 * @param fetch - what sends
 * @param timeoutMs - for the whole try, body included
 * @throws {NetworkError} not reached, or cut
 * @throws {TimeoutError} not complete in time
 * @throws the reason of the request's signal, when it is aborted
 */
export const attempt =
  (fetch: Fetch, timeoutMs: number) =>
  async (request: Request): Promise<Response> => {
    const origin = request.url.split('/').slice(0, 3).join('/');
    const controller = new AbortController();
    const abort = () => {
      controller.abort(request.signal.reason);
    };
    const time = {isUp: false};
    const timer = setTimeout(() => {
      time.isUp = true;
      controller.abort();
    }, timeoutMs);
    if (request.signal.aborted) abort();
    request.signal.addEventListener('abort', abort);
    try {
      const response = await fetch(request, {signal: controller.signal});
      const body = await response.arrayBuffer();
      const {status, statusText, headers} = response;
      return new Response(withoutBody.has(status) ? null : body, {status, statusText, headers});
    } catch (cause) {
      if (request.signal.aborted) throw cause;
      if (time.isUp) throw new TimeoutError(`${origin} gave no whole answer in ${timeoutMs} ms`, {cause});
      throw new NetworkError(`${origin} was not reached, or the connection broke`, {cause});
    } finally {
      clearTimeout(timer);
      request.signal.removeEventListener('abort', abort);
    }
  };
