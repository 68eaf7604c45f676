import {addressMutations} from './address-mutations.mjs';
import {bodyMutations} from './body-mutations.mjs';
import {headerMutations} from './header-mutations.mjs';
import {makeRandom} from './random.mjs';

/**
 * @typedef {import('./random.mjs').Random} Random
 * @typedef {import('./footholds.mjs').Footholds} Footholds
 *
 * @typedef {object} Operation
 * @property {string} id
 * @property {string} method - in capitals
 * @property {string} template - of its path
 * @property {readonly any[]} parameters - references followed
 * @property {{type: string; example: any; schema: any}} body - `type` is empty where there is none
 * @property {string | undefined} scheme - of its token
 *
 * @typedef {object} Malformed
 * @property {string} kind - what is wrong with it
 * @property {string} method
 * @property {string} target - path and query, as they are sent
 * @property {readonly (Buffer | number)[]} parts - head and body; a number is a pause in milliseconds
 * @property {boolean} endsEarly - the line breaks before the body is whole
 */

/** Every operation of the contract, as far as a request for it has to know. */
export const readOperations = (/** @type {any} */ document) => {
  const follow = (/** @type {any} */ value) => {
    const [, , section, name] = value?.$ref?.split('/') ?? [];
    return name === undefined ? value : document.components[section][name];
  };
  return Object.entries(document.paths).flatMap(([template, item]) =>
    ['get', 'post', 'put', 'patch', 'delete']
      .filter((method) => item[method] !== undefined)
      .map((method) => {
        const {operationId, parameters = [], requestBody, security = []} = item[method];
        const [type, media] = Object.entries(requestBody?.content ?? {'': {}})[0] ?? [];
        return /** @type {Operation} */ ({
          id: operationId,
          method: method.toUpperCase(),
          template,
          parameters: parameters.map((/** @type {any} */ parameter) => {
            const {schema, ...rest} = follow(parameter);
            return {...rest, schema: follow(schema)};
          }),
          body: {type, example: media.example, schema: follow(media.schema)},
          scheme: Object.keys(security[0] ?? {})[0],
        });
      }),
  );
};

/** A request in the making: an address, headers in order (a name may come twice), a body. */
const wellFormed = (
  /** @type {Operation} */ operation,
  /** @type {Footholds} */ {values, tokens, staff},
  /** @type {Random} */ random,
) => {
  const {method, template, parameters, body, scheme} = operation;
  const valueOf = (/** @type {any} */ {name, schema, example}) =>
    (template.startsWith('/v1/attachments') && name === 'id' ? values['attachment'] : values[name]) ??
    example ??
    schema.examples?.[0] ??
    schema['x-extensible-enum']?.[0] ??
    'x';
  const path = template.replace(/\{(\w+)\}/g, (_whole, name) =>
    encodeURIComponent(String(valueOf(parameters.find((parameter) => parameter.name === name)))),
  );
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required === true)
    .map((parameter) => [parameter.name, encodeURIComponent(String(valueOf(parameter)))]);
  /** @type {[string, string][]} */
  const headers = [['Host', 'localhost']];
  const token = scheme === 'staffToken' ? random.pick(staff) : tokens[scheme ?? ''];
  if (scheme !== undefined) headers.push(['Authorization', `Bearer ${token}`]);
  if (body.type !== '') headers.push(['Content-Type', body.type]);
  const text = body.type === 'application/json' ? JSON.stringify(body.example) : 'bytes';
  return {method, path, query, headers, body: body.type === '' ? undefined : Buffer.from(text)};
};

/**
 * @typedef {ReturnType<typeof wellFormed>} Draft
 *
 * @typedef {object} Mutation
 * @property {'any' | 'json' | 'body' | 'no body' | 'path' | 'token'} of - operations that it can be done to
 * @property {(draft: Draft, context: {operation: Operation; random: Random; footholds: Footholds}) => void} change
 */

const mutations = Object.entries({...bodyMutations, ...addressMutations, ...headerMutations});

const fits = (/** @type {Mutation} */ {of}, /** @type {Operation} */ {body, template, scheme}) => {
  switch (of) {
    case 'any':
      return true;
    case 'json':
      return body.type === 'application/json';
    case 'body':
      return body.type !== '';
    case 'no body':
      return body.type === '';
    case 'path':
      return template.includes('{');
    case 'token':
      return scheme !== undefined;
  }
};

/** How the bytes of a whole request go out. */
const deliveries = [
  'at once',
  'at once',
  'at once',
  'at once',
  'at once',
  'at once',
  'in chunks',
  'slowly',
  'cut off',
  'broken chunks',
];

/** An idempotency key for each request that may want one: what is wrong with it is elsewhere. */
const keyFor = (/** @type {number} */ index) => `fuzz-${String(index).padStart(20, '0')}`;

const latin1 = (/** @type {string} */ text) =>
  Buffer.from(text, [...text].some((letter) => letter > '\u00ff') ? 'utf8' : 'latin1');

/**
 * One malformed request of many: the same for the same seed and index, whatever was asked for before.
 *
 * @param {number} seed
 * @param {number} index
 * @param {readonly Operation[]} operations
 * @param {Footholds} footholds
 * @returns {Malformed}
 */
export const malformedRequest = (seed, index, operations, footholds) => {
  const random = makeRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const operation = random.pick(operations);
  const draft = wellFormed(operation, footholds, random);
  if (operation.parameters.some(({name}) => name === 'Idempotency-Key')) {
    draft.headers.push(['Idempotency-Key', keyFor(index)]);
  }
  // Somebody else each time: the limits for one address are tested elsewhere.
  draft.headers.push(['X-Forwarded-For', `198.${18 + random.below(2)}.${random.below(256)}.${random.below(256)}`]);

  const possible = mutations.filter(([, mutation]) => fits(mutation, operation));
  const chosen = Array.from({length: random.pick([1, 1, 1, 2, 3])}, () => random.pick(possible));
  for (const [, {change}] of chosen) change(draft, {operation, random, footholds});

  const {body} = draft;
  const delivery = body === undefined || body.length === 0 ? 'at once' : random.pick(deliveries);
  const query = draft.query.map(([name, value]) => (value === '' ? name : `${name}=${value}`)).join('&');
  const target = `${draft.path}${query === '' ? '' : `?${query}`}`;
  const isChunked = delivery === 'in chunks' || delivery === 'broken chunks';
  const head = (/** @type {[string, string][]} */ extra) =>
    Buffer.concat([
      latin1(`${draft.method} ${target} HTTP/1.1\r\n`),
      ...[...draft.headers, ...extra].map(([name, value]) => latin1(`${name}: ${value}\r\n`)),
      Buffer.from('\r\n'),
    ]);
  const kind = [...chosen.map(([name]) => name), ...(delivery === 'at once' ? [] : [`sent ${delivery}`])].join(' + ');
  const request = {kind: `${operation.id}: ${kind}`, method: draft.method, target, endsEarly: delivery === 'cut off'};

  if (body === undefined) return {...request, parts: [head([])]};
  if (isChunked) {
    const middle = random.below(body.length) + 1;
    const chunk = (/** @type {Buffer} */ bytes) =>
      bytes.length === 0
        ? Buffer.alloc(0)
        : Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
    const last =
      delivery === 'in chunks'
        ? '0\r\n\r\n'
        : random.pick(['zz\r\n', '-1\r\n\r\n', 'ffffffffffffffff\r\n', '5\r\nab\r\n0\r\n\r\n']);
    return {
      ...request,
      endsEarly: delivery === 'broken chunks',
      parts: [
        head([['Transfer-Encoding', 'chunked']]),
        chunk(body.subarray(0, middle)),
        chunk(body.subarray(middle)),
        Buffer.from(last),
      ],
    };
  }
  const withLength = head([['Content-Length', String(body.length)]]);
  const middle = random.below(body.length);
  if (delivery === 'slowly') {
    return {
      ...request,
      parts: [withLength, 20, body.subarray(0, middle), random.pick([20, 60, 150]), body.subarray(middle)],
    };
  }
  if (delivery === 'cut off') return {...request, parts: [withLength, body.subarray(0, middle)]};
  return {...request, parts: [Buffer.concat([withLength, body])]};
};
