/** @typedef {import('./random.mjs').Random} Random */

const deep = (/** @type {number} */ depth, /** @type {string} */ open, /** @type {string} */ close) =>
  open.repeat(depth) + close.repeat(depth);

/** Texts that have made trouble somewhere: ends of strings, names of prototypes, other languages' syntax, odd Unicode. */
const texts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udfff\ud800',
  '\ufeff',
  '\u202e\u200b\u2066',
  '𠮷野家👩‍👩‍👧‍👦',
  'é́́́́́',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../../../etc/passwd',
  "'; DROP TABLE cases; --",
  '" OR 1=1',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '<script>alert(1)</script>',
  '%00%0d%0aSet-Cookie:x=1',
  '\r\nX-Injected: 1',
  '410311',
  '999999',
  '4103110139999',
  'no-such-code',
  'zone-nowhere',
  '2026-02-30',
  '0000-00-00',
  '9999-99-99T99:99:99+99:99',
  '2026-11-23T10:00:00Z',
  'NaN',
  'null',
  'true',
  '1e400',
  '-0',
  '261096879517',
  '000000000000',
  '11010519491231002X',
  '91410300MA3X9QTR5K',
];

/** Values as JSON has them; some cannot be made by JSON.stringify. */
const literals = [
  'null',
  'true',
  '0',
  '-1',
  '-0',
  '1.5',
  '1e400',
  '-1e400',
  '9007199254740993',
  '123456789012345678901234567890',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '{"":""}',
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"$ref":"#"}',
  '{"toString":1,"valueOf":null}',
  '"\\ud800"',
  '"\\u0000"',
  '{"zh":"\\udc00"}',
];

/** One value as JSON text, of any type and size but the one that belongs there. */
export const nastyJson = (/** @type {Random} */ {below, chance, pick}) => {
  if (chance(0.45)) return JSON.stringify(pick(texts));
  if (chance(0.6)) return pick(literals);
  switch (below(6)) {
    case 0:
      return JSON.stringify('字'.repeat(pick([65, 257, 2001, 10_001, 70_000])));
    case 1:
      return JSON.stringify('x'.repeat(pick([65, 300, 5000, 100_000])));
    case 2:
      return JSON.stringify(Array.from({length: pick([11, 101, 10_000])}, (_, index) => index));
    case 3:
      return JSON.stringify(Object.fromEntries(Array.from({length: pick([65, 2000])}, (_, index) => [`k${index}`, 1])));
    case 4:
      return deep(pick([50, 1000, 20_000]), '[', ']');
    default:
      return `${deep(pick([50, 1000, 10_000]), '{"a":', '')}1${'}'.repeat(0)}`;
  }
};

/** A text for an address or a header, not yet encoded. */
export const nastyText = (/** @type {Random} */ random) =>
  random.chance(0.8) ? random.pick(texts) : 'x'.repeat(random.pick([65, 300, 4000]));

/** A cursor that looks like one of ours, or did once. */
export const nastyCursor = (/** @type {Random} */ {below, bytes, pick}) => {
  const encoded = (/** @type {string} */ text) => Buffer.from(text).toString('base64url');
  switch (below(4)) {
    case 0:
      return encoded(
        pick([
          '[]',
          '[1]',
          '[-1]',
          '[1e400]',
          '[null]',
          '["x"]',
          '[1,2,3]',
          '[{}]',
          '{}',
          'null',
          '[""]',
          '["2026","x"]',
          '[9007199254740993]',
        ]),
      );
    case 1:
      return encoded(`[${pick(['"\\ud800"', '"\\u0000"', '1', '"2026-11-23"'])},${pick(['"a"', '2', 'null'])}]`);
    case 2:
      return bytes(12).toString('base64url');
    default:
      return pick(['=', '====', '%', 'W10=', '_', '../', 'eyJ', '\u0000']);
  }
};
