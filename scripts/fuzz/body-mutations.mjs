import {nastyJson} from './nasty-values.mjs';
import {setHeader} from './header-mutations.mjs';

/**
 * Where a value can be put: every place of an example, and every field that a schema names.
 *
 * @returns {(string | number)[][]}
 */
const placesIn = (/** @type {any} */ value, /** @type {(string | number)[]} */ at = []) => {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]))];
};

/** Found again in the text: no example says so. */
const marker = 'put-the-value-here';

/** The example with one value replaced by JSON text as it stands. */
const withValueAt = (
  /** @type {unknown} */ example,
  /** @type {(string | number)[]} */ place,
  /** @type {string} */ json,
) => {
  if (place.length === 0) return json;
  const copy = JSON.parse(JSON.stringify(example));
  let here = /** @type {any} */ (copy);
  for (const key of place.slice(0, -1)) here = here[key];
  here[/** @type {string} */ (place.at(-1))] = marker;
  return JSON.stringify(copy).replace(JSON.stringify(marker), () => json);
};

/** What can be wrong with a body. */
/** @type {Readonly<Record<string, import('./malformed-requests.mjs').Mutation>>} */
export const bodyMutations = {
  'a wrong value in the body': {
    of: 'json',
    change: (draft, {operation: {body}, random}) => {
      const fields = Object.keys(body.schema?.properties ?? {}).map((name) => [name]);
      const place = random.pick([...placesIn(body.example), ...fields]);
      draft.body = Buffer.from(withValueAt(body.example, place, nastyJson(random)));
    },
  },
  'a field too few': {
    of: 'json',
    change: (draft, {operation: {body}, random}) => {
      const copy = {...body.example};
      delete copy[random.pick(Object.keys(copy))];
      draft.body = Buffer.from(JSON.stringify(copy));
    },
  },
  'a field too many': {
    of: 'json',
    change: (draft, {operation: {body}, random}) => {
      const name = random.pick([
        'extra',
        '__proto__',
        'constructor',
        'prototype',
        'toJSON',
        'length',
        '',
        '\u0000',
        '字',
      ]);
      const text = JSON.stringify(body.example);
      draft.body = Buffer.from(
        `${text.slice(0, -1)}${text === '{}' ? '' : ','}${JSON.stringify(name)}:${nastyJson(random)}}`,
      );
    },
  },
  'a field twice': {
    of: 'json',
    change: (draft, {operation: {body}, random}) => {
      const names = Object.keys(/** @type {object} */ (body.example));
      const text = JSON.stringify(body.example);
      draft.body = Buffer.from(`${text.slice(0, -1)},${JSON.stringify(random.pick(names))}:${nastyJson(random)}}`);
    },
  },
  'a body that is no object': {
    of: 'body',
    change: (draft, {random}) => {
      draft.body = Buffer.from(nastyJson(random));
    },
  },
  'broken JSON': {
    of: 'json',
    change: (draft, {operation: {body}, random}) => {
      const text = JSON.stringify(body.example);
      draft.body = Buffer.from(
        random.pick([
          text.slice(0, random.below(text.length)),
          `${text}}`,
          `${text}${text}`,
          `\ufeff${text}`,
          text.replaceAll('"', "'"),
          text.replaceAll(':', '='),
          `/* */${text}`,
          text.replace('{', '{,'),
          '',
          ' ',
          'NaN',
          'undefined',
          '{"a":\u0001}',
          'a=1&b=2',
          '<?xml version="1.0"?><a/>',
        ]),
      );
    },
  },
  'invalid UTF-8': {
    of: 'body',
    change: (draft, {random}) => {
      const whole = draft.body ?? Buffer.from('{}');
      const at = random.below(whole.length);
      const bad = random.pick([[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe4, 0xb8]]);
      draft.body = Buffer.concat([whole.subarray(0, at), Buffer.from(bad), whole.subarray(at)]);
    },
  },
  'UTF-16': {
    of: 'json',
    change: (draft, {operation: {body}}) => {
      draft.body = Buffer.from(JSON.stringify(body.example), 'utf16le');
    },
  },
  'random bytes': {
    of: 'body',
    change: (draft, {random}) => {
      draft.body = random.bytes(random.pick([1, 7, 300, 4096]));
    },
  },
  'a body beyond all bounds': {
    of: 'body',
    change: (draft, {random}) => {
      draft.body = Buffer.alloc(random.pick([262_145, 300_000, 1_500_000]), random.pick(['{', 'a', ' ', '["']));
    },
  },
  'a body where none belongs': {
    of: 'no body',
    change: (draft, {random}) => {
      draft.body = Buffer.from(nastyJson(random));
      setHeader(draft, 'Content-Type', 'application/json');
    },
  },
  'no body at all': {
    of: 'body',
    change: (draft) => {
      draft.body = undefined;
    },
  },
  'another media type': {
    of: 'any',
    change: (draft, {random}) => {
      const value = random.pick([
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/json; charset=gbk',
        'application/json;charset=utf-16',
        'application/jsonx',
        'APPLICATION/JSON',
        'json',
        ';',
        ',',
        'application/json, text/plain',
        '',
        'application/problem+json',
      ]);
      setHeader(draft, 'Content-Type', value);
    },
  },
  "somebody else's number": {
    of: 'path',
    change: (draft, {footholds: {values, foreignNumber}}) => {
      draft.path = draft.path.replace(values['number'] ?? '!', foreignNumber);
    },
  },
};
