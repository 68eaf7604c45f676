import {problemTypes} from '@pls-kit/contract';
import {checkResponse, contractOperations} from '@pls-kit/server';

/** @typedef {import('./raw-client.mjs').Answer} Answer */

const patterns = contractOperations()
  .map(({id, method, template}) => ({
    id,
    method,
    pattern: new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    template,
  }))
  // `/stations/nearest` before `/stations/{id}`.
  .toSorted((one, other) => Number(one.template.includes('{')) - Number(other.template.includes('{')));

const operationAt = (/** @type {string} */ method, /** @type {string} */ target) => {
  const [path = ''] = target.split('?');
  return patterns.find((each) => each.method === method && each.pattern.test(path))?.id;
};

/** @returns {Record<string, unknown> | undefined} */
const readJson = (/** @type {Buffer} */ body) => {
  try {
    return JSON.parse(body.toString());
  } catch {
    return undefined;
  }
};

const known = /** @type {readonly string[]} */ (Object.values(problemTypes));

/** What a refusal lacks to be a problem document (RFC 9457) of the contract. */
const problemFaults = (/** @type {Answer} */ {status, headers, body}) => {
  const faults = [];
  const type = headers.get('content-type');
  if (type !== 'application/problem+json') faults.push(`${status} as ${type ?? 'nothing'}`);
  const problem = readJson(body);
  if (!known.includes(String(problem?.['type']))) faults.push(`unknown type ${String(problem?.['type'])}`);
  if (problem?.['status'] !== status) faults.push(`says status ${String(problem?.['status'])}`);
  if (typeof problem?.['title'] !== 'string' || problem['title'] === '') faults.push('no title');
  return faults;
};

/**
 * Whether an answer to a malformed request will do.
 *
 * @param {{method: string; target: string; endsEarly: boolean}} request
 * @param {Answer | 'closed' | 'hang'} answer
 * @returns {{outcome: string; faults: string[]}} `outcome`: what to count it as
 */
export const judge = ({method, target, endsEarly}, answer) => {
  if (answer === 'hang') return {outcome: 'no answer in time', faults: ['no answer in time']};
  if (answer === 'closed') {
    // A line that broke has nobody left to answer; CONNECT and an upgrade that is not offered, node ends without a word.
    const isExpected = endsEarly || method === 'CONNECT';
    return {
      outcome: endsEarly ? 'line broke, no answer' : 'closed by node without an answer',
      faults: isExpected ? [] : ['the connection was closed without an answer'],
    };
  }
  const {status, headers, body} = answer;
  if (status >= 500)
    return {outcome: `answered ${status}`, faults: [`status ${status}: ${body.toString().slice(0, 300)}`]};
  // Our own answers all carry the id of their request; the parser's have none, and end the connection.
  const isParsers = !headers.has('x-request-id') && body.length === 0;
  if (
    isParsers &&
    [400, 408, 413, 417, 431].includes(status) &&
    (headers.get('connection') === 'close' || status === 417)
  ) {
    return {outcome: `refused by node's parser (${status})`, faults: []};
  }
  // A HEAD request's answer has the headers of a problem, and no document.
  const faults = status >= 400 && method !== 'HEAD' ? problemFaults(answer) : [];
  const operation = faults.length === 0 && method !== 'HEAD' ? operationAt(method, target) : undefined;
  const documented =
    operation === undefined
      ? []
      : checkResponse(
          operation,
          status,
          headers.get('content-type') ?? null,
          headers.get('content-type')?.includes('json')
            ? readJson(body)
            : body.length === 0
              ? undefined
              : body.toString(),
        );
  const problem = status >= 400 ? ` ${String(readJson(body)?.['type'] ?? '').replace('/problems/', '')}` : '';
  return {outcome: `answered ${status}${problem}`, faults: [...faults, ...documented]};
};
