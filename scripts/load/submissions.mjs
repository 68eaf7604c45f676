import {Agent, request} from 'node:http';
import {setTimeout as delay} from 'node:timers/promises';

/**
 * @typedef {object} Submitted
 * @property {string} key - its idempotency key
 * @property {string} number
 * @property {string} code
 *
 * @typedef {object} Target
 * @property {number} port
 * @property {number} connections - how many send at once
 */

const question = '今年3月借给邻居刘大河4万块钱，写了借条，现在他不接电话，我该怎么办？';

/** A question as somebody asks it, each in other words. */
export const draftOf = (/** @type {number} */ index) => ({
  service: 'consult',
  form: 'consultation',
  formVersion: 1,
  homeCounty: '410311',
  noticeVersion: '2026-11',
  answers: {
    topic: 'debt',
    question: `${question}（${index}）`,
    place: '410311013',
    forWhom: 'self',
    replyBy: 'phone',
    name: '王建国',
    phone: `138${String(37_900_000 + index)}`,
  },
});

/** An address for each household: the limits of one are tested elsewhere. */
export const addressOf = (/** @type {number} */ index) => `198.18.${(index >> 8) & 255}.${index & 255}`;

/**
 * One request by node:http, kept alive.
 *
 * @returns {Promise<{status: number; body: any}>}
 * @throws {Error} no answer
 */
export const ask = (
  /** @type {Agent} */ agent,
  /** @type {{port: number; method?: string; path: string; headers?: Record<string, string>; body?: unknown}} */ {
    port,
    method = 'GET',
    path,
    headers = {},
    body,
  },
) =>
  new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const sent = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method,
        path,
        timeout: 30_000,
        headers: {
          ...(text !== undefined && {
            'Content-Type': 'application/json',
            'Content-Length': String(Buffer.byteLength(text)),
          }),
          ...headers,
        },
      },
      (response) => {
        /** @type {Buffer[]} */
        const parts = [];
        response
          .on('data', (part) => parts.push(part))
          .on('error', reject)
          .on('end', () => {
            const received = Buffer.concat(parts).toString();
            try {
              resolve({status: response.statusCode ?? 0, body: received === '' ? undefined : JSON.parse(received)});
            } catch (error) {
              reject(error);
            }
          });
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('no answer in 30 s'))).on('error', reject);
    sent.end(text);
  });

/** The same work for each of so many, some at once. */
export const eachOf = async (
  /** @type {number} */ count,
  /** @type {number} */ atOnce,
  /** @type {(index: number) => Promise<void>} */ work,
) => {
  let next = 0;
  await Promise.all(
    Array.from({length: Math.min(atOnce, count)}, async () => {
      while (next < count) await work(next++);
    }),
  );
};

/**
 * Submits questions, each until it is acknowledged: a broken line, a 503 or a 429 is tried again under the same key.
 *
 * @param {Target} target
 * @param {{count: number; from?: number; onAcknowledged?: (submitted: Submitted) => void}} options - `from`: index of the
 *   first, for other words and keys than before
 * @returns {Promise<{submitted: Submitted[]; tries: number; seconds: number}>}
 * @throws {Error} refused for good
 */
export const submitMany = async ({port, connections}, {count, from = 0, onAcknowledged}) => {
  const agent = new Agent({keepAlive: true, maxSockets: connections});
  /** @type {Submitted[]} */
  const submitted = [];
  let tries = 0;
  const started = performance.now();
  await eachOf(count, connections, async (offset) => {
    const index = from + offset;
    const key = `load-${String(index).padStart(20, '0')}`;
    const headers = {'Idempotency-Key': key, 'X-Forwarded-For': addressOf(index)};
    for (;;) {
      tries += 1;
      let answer;
      try {
        answer = await ask(agent, {port, method: 'POST', path: '/v1/cases', headers, body: draftOf(index)});
      } catch {
        await delay(20 + Math.random() * 80);
        continue;
      }
      if (answer.status === 201) {
        const acknowledged = {key, number: answer.body.number, code: answer.body.code};
        submitted.push(acknowledged);
        onAcknowledged?.(acknowledged);
        return;
      }
      const isPassing = answer.status >= 500 || [409, 429].includes(answer.status);
      if (!isPassing) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
      await delay(20 + Math.random() * 80);
    }
  });
  agent.destroy();
  return {submitted, tries, seconds: (performance.now() - started) / 1000};
};
