import {nastyCursor, nastyText} from './nasty-values.mjs';

/** Text for an address: encoded, but for what a careless client leaves as it is. */
const encodeText = (/** @type {string} */ text) => {
  try {
    return encodeURIComponent(text);
  } catch {
    // A lone surrogate has no UTF-8: as some libraries write it all the same.
    return '%ed%a0%80';
  }
};

/** What can be wrong with the first line of a request. */
/** @type {Readonly<Record<string, import('./malformed-requests.mjs').Mutation>>} */
export const addressMutations = {
  'a wrong parameter': {
    of: 'any',
    change: (draft, {operation: {parameters}, random, footholds}) => {
      const inQuery = parameters.filter((parameter) => parameter.in === 'query');
      const name =
        inQuery.length > 0 && random.chance(0.9)
          ? random.pick(inQuery).name
          : random.pick(['portal', 'limit', 'cursor', 'version', '__proto__', '']);
      const value =
        name === 'cursor'
          ? nastyCursor(random)
          : random.chance(0.5)
            ? random.pick([
                '-1',
                '0',
                '1e3',
                '0x10',
                '1.5',
                '101',
                '99999999999999999999',
                'NaN',
                'Infinity',
                '-0',
                '٣',
                ...Object.values(footholds.values),
              ])
            : nastyText(random);
      draft.query = [...draft.query.filter(([each]) => each !== name), [name, encodeText(value)]];
    },
  },
  'a parameter twice': {
    of: 'any',
    change: (draft, {random}) => {
      draft.query.push(
        ...random.pick([
          [
            ['limit', '1'],
            ['limit', 'x'],
          ],
          [
            ['portal', 'pk_luolong'],
            ['portal', 'pk_nobody'],
          ],
          [
            ['q[]', 'a'],
            ['q[0]', 'b'],
          ],
          [
            ['cursor', 'a'],
            ['cursor', 'b'],
          ],
        ]),
      );
    },
  },
  'a broken query': {
    of: 'any',
    change: (draft, {random}) => {
      draft.query.push([
        random.pick([
          '%',
          '%zz',
          '%00',
          '%ff%fe',
          '&&',
          '=',
          '?',
          '#',
          'q=%E4%B8',
          'a'.repeat(5000),
          '%2525',
          '+',
          ';a=b',
        ]),
        '',
      ]);
    },
  },
  'a wrong path parameter': {
    of: 'path',
    change: (draft, {operation: {template, parameters}, random, footholds}) => {
      const names = parameters.filter((parameter) => parameter.in === 'path').map(({name}) => name);
      const wrong = random.pick(names);
      const values = {.../** @type {Record<string, string>} */ (footholds.values)};
      draft.path = template.replace(/\{(\w+)\}/g, (_whole, name) =>
        name === wrong ? encodeText(nastyText(random)) : encodeURIComponent(values[name] ?? 'x'),
      );
    },
  },
  'a path that leads elsewhere': {
    of: 'any',
    change: (draft, {random}) => {
      draft.path = random.pick([
        `/..${draft.path}`,
        `${draft.path}/..`,
        `${draft.path}/../../../../etc/passwd`,
        '/embed/../../package.json',
        '/embed/%2e%2e/%2e%2e/package.json',
        '/embed/..%2f..%2fpackage.json',
        '/embed/%00.js',
        '/desk/..%5c..%5cpackage.json',
        '/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
        '//etc/passwd',
        '///',
        `/${draft.path}`,
        `${draft.path}/`,
        `${draft.path}//`,
        `${draft.path}%2f`,
        `${draft.path}.json`,
        `${draft.path};a=b`,
        draft.path.toUpperCase(),
        draft.path.replace('/v1', '/v2'),
        draft.path.replace('/v1', '/V1'),
        draft.path.replaceAll('/', '%2f'),
        draft.path.replaceAll('/', '\\'),
        `${draft.path}%`,
        `${draft.path}%zz`,
        `${draft.path}%c0%80`,
        `${draft.path}%ed%a0%80`,
        `/${'a/'.repeat(2000)}`,
        `/v1/${'x'.repeat(6000)}`,
        '/problems/__proto__',
        '/problems/%00',
        '/reference/style.css/..',
        '/openapi.json/x',
        '*',
        '',
        'http://localhost/v1/regions',
        'http://elsewhere.example/v1/regions',
        'http://[::1',
        'ftp://localhost/',
        'localhost:443',
        '/v1/regions\u0000',
        '/v1/regions\u00e9',
        '/v1/__proto__',
        '/v1/constructor',
        '/.git/config',
        '/.pls/keys.json',
      ]);
    },
  },
  'another method': {
    of: 'any',
    change: (draft, {random}) => {
      draft.method = random.pick([
        'GET',
        'POST',
        'PUT',
        'PATCH',
        'DELETE',
        'HEAD',
        'OPTIONS',
        'TRACE',
        'PROPFIND',
        'QUERY',
        'CONNECT',
        'get',
        'FOO',
        'G ET',
        '',
      ]);
    },
  },
};
