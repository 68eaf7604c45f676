import {connect} from 'node:net';
import {gunzipSync} from 'node:zlib';

/**
 * An HTTP/1.1 client that sends what it is given, byte for byte: node:http's own refuses to send most of what a fuzz is about.
 *
 * @typedef {object} Answer
 * @property {number} status
 * @property {ReadonlyMap<string, string>} headers - by name in small letters
 * @property {Buffer} body
 *
 * @typedef {object} Exchange
 * @property {readonly (Buffer | number)[]} parts - what is sent; a number is a pause in milliseconds
 * @property {boolean} [endsEarly] - the client's side is closed after the last part, as by a line that broke
 * @property {boolean} [isHead] - the answer has no body, whatever its length says
 */

const headEnd = Buffer.from('\r\n\r\n');

/**
 * @param {Buffer} buffer
 * @param {{isEndless: boolean}} how - a stream of events is answered with its first chunk, and has no end to wait for
 * @returns {{body: Buffer; rest: Buffer} | undefined} undefined until all of it is there
 */
const readChunked = (buffer, {isEndless}) => {
  const parts = [];
  let at = 0;
  for (;;) {
    const line = buffer.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const size = Number.parseInt(buffer.toString('latin1', at, line), 16);
    const end = line + 2 + size;
    if (buffer.length < end + 2) return undefined;
    if (size === 0 || isEndless) {
      if (size > 0) parts.push(buffer.subarray(line + 2, end));
      return {body: Buffer.concat(parts), rest: buffer.subarray(end + 2)};
    }
    parts.push(buffer.subarray(line + 2, end));
    at = end + 2;
  }
};

/**
 * The first final answer in a buffer; interim ones (1xx) are passed over.
 *
 * @param {Buffer} buffer
 * @param {{isHead: boolean; isOver: boolean}} how - `isOver`: no more will come
 * @returns {{answer: Answer; rest: Buffer; isEndless?: boolean} | undefined} `isEndless`: more may come at any time
 */
const readAnswer = (buffer, {isHead, isOver}) => {
  const end = buffer.indexOf(headEnd);
  if (end < 0) return undefined;
  const [first = '', ...lines] = buffer.toString('latin1', 0, end).split('\r\n');
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1]);
  if (Number.isNaN(status)) throw new Error(`No status line: ${first.slice(0, 80)}`);
  const after = buffer.subarray(end + headEnd.length);
  if (status < 200) return readAnswer(after, {isHead, isOver});
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const found = (/** @type {Buffer} */ sent, /** @type {Buffer} */ rest) => {
    const body = headers.get('content-encoding') === 'gzip' && sent.length > 0 ? gunzipSync(sent) : sent;
    return {answer: {status, headers, body}, rest};
  };
  if (isHead || status === 204 || status === 304) return found(Buffer.alloc(0), after);
  if (headers.get('transfer-encoding')?.toLowerCase() === 'chunked') {
    const isEndless = headers.get('content-type') === 'text/event-stream';
    const read = readChunked(after, {isEndless});
    return read && {...found(read.body, read.rest), isEndless};
  }
  const length = headers.get('content-length');
  if (length === undefined) return isOver ? found(after, Buffer.alloc(0)) : undefined;
  return after.length < Number(length)
    ? undefined
    : found(after.subarray(0, Number(length)), after.subarray(Number(length)));
};

/**
 * One connection, used again for as long as the server keeps it.
 *
 * @param {number} port
 */
export const openConnection = (port) => {
  /** @type {import('node:net').Socket | undefined} */
  let socket;

  const close = () => {
    socket?.destroy();
    socket = undefined;
  };

  /**
   * Sends one request and waits for its answer.
   *
   * @param {Exchange} exchange
   * @param {number} timeoutMs
   * @returns {Promise<Answer | 'closed' | 'hang'>} `closed`: the server ended the connection without a word
   */
  const send = async ({parts, endsEarly = false, isHead = false}, timeoutMs) => {
    const line = socket && !socket.destroyed && socket.writable ? socket : connect(port, '127.0.0.1');
    // The server may close while a body beyond its bounds still comes; "close" follows, and its answer is read before.
    if (line !== socket) line.on('error', () => undefined);
    socket = line;
    return new Promise((resolve, reject) => {
      let received = Buffer.alloc(0);
      const finish = (/** @type {Answer | 'closed' | 'hang'} */ result, mayStay = false) => {
        clearTimeout(timer);
        line.off('data', take).off('end', over).off('close', over);
        if (!mayStay || endsEarly) close();
        resolve(result);
      };
      const look = (/** @type {boolean} */ isOver) => {
        try {
          const read = readAnswer(received, {isHead, isOver});
          if (read) {
            const isDone = read.rest.length === 0 && !read.isEndless && !isOver;
            const stays = read.answer.headers.get('connection') !== 'close' && isDone;
            finish(read.answer, stays);
          } else if (isOver) finish('closed');
        } catch (error) {
          clearTimeout(timer);
          close();
          reject(error);
        }
      };
      const take = (/** @type {Buffer} */ chunk) => {
        received = Buffer.concat([received, chunk]);
        look(false);
      };
      const over = () => look(true);
      const timer = setTimeout(() => finish('hang'), timeoutMs);
      line.on('data', take).on('end', over).on('close', over);

      const write = async () => {
        for (const part of parts) {
          if (typeof part === 'number') await new Promise((wait) => setTimeout(wait, part));
          else if (!line.destroyed && line.writable) line.write(part);
        }
        if (endsEarly && !line.destroyed) line.end();
      };
      void write();
    });
  };
  return {send, close};
};
