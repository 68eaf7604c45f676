/** @typedef {import('./malformed-requests.mjs').Draft} Draft */

/** Puts a header in place of the one there was. */
export const setHeader = (/** @type {Draft} */ draft, /** @type {string} */ name, /** @type {string} */ value) => {
  draft.headers = [...draft.headers.filter(([each]) => each.toLowerCase() !== name.toLowerCase()), [name, value]];
};

/** What can be wrong with headers. */
/** @type {Readonly<Record<string, import('./malformed-requests.mjs').Mutation>>} */
export const headerMutations = {
  'a preflight of nonsense': {
    of: 'any',
    change: (draft, {random}) => {
      draft.method = 'OPTIONS';
      draft.body = undefined;
      setHeader(draft, 'Access-Control-Request-Method', random.pick(['GET', 'NONSENSE', '', 'x'.repeat(300)]));
      setHeader(
        draft,
        'Origin',
        random.pick(['null', 'https://elsewhere.example', 'localhost', 'http://localhost', '://']),
      );
    },
  },
  'an odd origin': {
    of: 'any',
    change: (draft, {random}) => {
      setHeader(
        draft,
        'Origin',
        random.pick([
          'null',
          '',
          'https://elsewhere.example',
          'http://localhost:1',
          '://',
          'http://[',
          'x'.repeat(4000),
          'http://localhost\u00e9',
        ]),
      );
    },
  },
  'a wrong token': {
    of: 'token',
    change: (draft, {operation: {scheme}, random, footholds: {tokens, staff}}) => {
      const token = tokens[scheme ?? ''] ?? '';
      const [head = '', body = '', ...rest] = token.split('.');
      const at = random.below(token.length);
      setHeader(
        draft,
        'Authorization',
        random.pick([
          '',
          'Bearer',
          'Bearer ',
          `bearer ${token}`,
          `Basic ${token}`,
          `Bearer  ${token}`,
          `Bearer ${token}.`,
          `Bearer ${token} ${token}`,
          `Bearer ${token.slice(0, at)}${token.slice(at + 1)}`,
          `Bearer ${token.slice(0, at)}A${token.slice(at + 1)}`,
          `Bearer ${[body, head, ...rest].join('.')}`,
          `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{}').toString('base64url')}.`,
          `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`,
          `Bearer ${random.bytes(60).toString('base64url')}`,
          `Bearer ${'.'.repeat(50)}`,
          `Bearer ${'A'.repeat(7000)}`,
          `Bearer \u00e9\u00ff`,
          ...Object.values(tokens).map((other) => `Bearer ${other}`),
          ...staff.map((other) => `Bearer ${other}`),
        ]),
      );
    },
  },
  'an odd header': {
    of: 'any',
    change: (draft, {random}) => {
      /** @type {[string, string][]} */
      const odd = [
        [
          'Accept-Language',
          random.pick(['', '*', 'x'.repeat(3000), 'zh;q=abc', 'en;q=1e400,zh;q=-1', ',,,;;;', '\u00e9']),
        ],
        ['If-None-Match', random.pick(['*', '"', 'W/', 'W/"x', ','.repeat(3000), '"\u00ff"'])],
        [
          'Idempotency-Key',
          random.pick(['', 'short', 'x'.repeat(65), '__proto__________', 'with spaces in it ok', '\u00e9'.repeat(20)]),
        ],
        [
          'X-Forwarded-For',
          random.pick([
            '',
            ',',
            'nonsense',
            '::1',
            '999.999.999.999',
            'x'.repeat(5000),
            '1.2.3.4, \u00e9',
            '[::1]:80',
            'fe80::1%eth0',
          ]),
        ],
        ['Accept-Encoding', random.pick(['gzip;q=0', 'br', '*;q=0', 'gzip, gzip, gzip', '\u00ff'])],
        ['Range', random.pick(['bytes=0-', 'bytes=-1', 'lines=1-2', 'bytes=9-1'])],
        ['Expect', random.pick(['100-continue', 'nonsense'])],
        ['Cookie', random.pick(['a=b', '\u00ff', ';;;'])],
        ['__proto__', 'x'],
        [
          'Host',
          random.pick([
            '',
            'a b',
            'localhost:99999',
            'elsewhere.example',
            '[::1',
            'localhost\\',
            'user:pass@localhost',
            'LOCALHOST',
            '字',
            'x'.repeat(300),
            'localhost:',
            'localhost/..',
            '[::1]:80',
            '127.0.0.1',
          ]),
        ],
        ['X-Long', 'x'.repeat(random.pick([1000, 17_000]))],
        ['Proof-Of-Work', random.pick(['', '0', 'x'.repeat(2000), '1:2:3', '\u00e9'])],
        ['Content-Encoding', random.pick(['gzip', 'br', 'nonsense'])],
      ];
      const [name, value] = random.pick(odd);
      setHeader(draft, name, value);
    },
  },
  'headers that contradict': {
    of: 'any',
    change: (draft, {random}) => {
      draft.headers.push(
        ...random.pick(
          /** @type {[string, string][][]} */ ([
            [
              ['Content-Length', '5'],
              ['Content-Length', '6'],
            ],
            [['Content-Length', '-1']],
            [['Content-Length', '1e3']],
            [
              ['Transfer-Encoding', 'chunked'],
              ['Content-Length', '3'],
            ],
            [['Transfer-Encoding', 'gzip']],
            [['Transfer-Encoding', 'chunked, identity']],
            [
              ['Host', 'one'],
              ['Host', 'two'],
            ],
            [
              ['Authorization', 'Bearer a'],
              ['Authorization', 'Bearer b'],
            ],
            [
              ['Content-Type', 'application/json'],
              ['Content-Type', 'text/plain'],
            ],
            [
              ['Idempotency-Key', 'one-key-of-sixteen'],
              ['Idempotency-Key', 'two-keys-of-sixteen'],
            ],
            [['X: y\r\nSmuggled', 'x']],
            [['X\u0000', 'x']],
            [[' X', 'folded']],
            [
              ['Connection', 'upgrade'],
              ['Upgrade', 'websocket'],
            ],
            [
              ['Connection', 'upgrade, http2-settings'],
              ['Upgrade', 'h2c'],
              ['HTTP2-Settings', 'AAMAAABkAAQAAP__'],
            ],
            Array.from({length: 300}, (_, index) => [`X-${index}`, 'x']),
            Array.from({length: 2100}, (_, index) => [`X-${index}`, 'x']),
          ]),
        ),
      );
    },
  },
};
