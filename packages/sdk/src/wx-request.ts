/** What is used of `wx.request` (WeChat, and those who speak alike: `my`, `tt`, `swan` with small differences). */
export interface WxRequestOptions {
  /** Whole address. */
  readonly url: string;
  /** Upper case. */
  readonly method: string;
  /** Of the request. */
  readonly header: Record<string, string>;
  /** Body; none where it is left out. */
  readonly data?: ArrayBuffer | string;
  /** `other`: nothing is parsed on the way. */
  readonly dataType: string;
  /** Bytes, whatever came. */
  readonly responseType: 'arraybuffer';
  /** Milliseconds; the client counts them itself. */
  readonly timeout?: number;
  /** Called with the answer, whatever its status. */
  readonly success: (answer: {data: unknown; statusCode: number; header: Record<string, string | string[]>}) => void;
  /** Called where there was none. */
  readonly fail: (reason: {errMsg?: string}) => void;
}

/** A mini program's own way to the network; `wx` is one. */
export interface WxNetwork {
  /** Sends; a method, so that the real `wx`, which takes more, fits. */
  request(options: WxRequestOptions): {abort: () => void};
}

/** Statuses whose answers have no body (Fetch standard). */
const withoutBody = new Set([101, 204, 205, 304]);

const abortError = (signal: AbortSignal): Error =>
  (signal.reason as Error | undefined) ?? new DOMException('The call was aborted', 'AbortError');

/**
 * A `fetch` for where there is none, over `wx.request`: `createClient({…, fetch: fetchByWxRequest(wx)})`.
 *
 * It needs `Request`, `Response`, `Headers` and `AbortController`, which web views and newer base libraries have; older mini programs
 * bring a polyfill of them. There are no streams: a watched case is looked at now and then.
 *
 * @param wx - `wx` of a WeChat mini program; its server has to be among the program's legal domains
 */
export const fetchByWxRequest =
  (wx: WxNetwork): typeof globalThis.fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    const {signal} = request;
    if (signal.aborted) throw abortError(signal);
    const body = request.body === null && request.method === 'GET' ? undefined : await request.arrayBuffer();
    return new Promise<Response>((resolve, reject) => {
      const header: Record<string, string> = {};
      request.headers.forEach((value, name) => {
        header[name] = value;
      });
      const stop = () => {
        task.abort();
        reject(abortError(signal));
      };
      const end = () => {
        signal.removeEventListener('abort', stop);
      };
      const task = wx.request({
        url: request.url,
        method: request.method,
        header,
        ...(body !== undefined && body.byteLength > 0 && {data: body}),
        // As it comes: what is JSON and what is none, the client looks at itself.
        dataType: 'other',
        responseType: 'arraybuffer',
        success: ({data, statusCode, header: received}) => {
          end();
          const headers = new Headers();
          for (const [name, value] of Object.entries(received)) headers.set(name, String(value));
          const content = withoutBody.has(statusCode) ? null : (data as ArrayBuffer | string);
          resolve(new Response(content, {status: statusCode, headers}));
        },
        fail: ({errMsg}) => {
          end();
          reject(new TypeError(errMsg ?? 'wx.request failed'));
        },
      });
      signal.addEventListener('abort', stop);
    });
  };
