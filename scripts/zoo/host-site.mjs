import {once} from 'node:events';
import {existsSync, globSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';

/**
 * What a host page asks of its visit, as `<!-- zoo {…} -->` in it or as JSON in `PAGE.headers` beside it (headers only).
 *
 * @typedef {object} Conditions
 * @property {Record<string, string>} [headers] - sent with the page; `{{api}}` is the API's origin
 * @property {'up' | 'slow' | 'down'} [api]
 * @property {boolean} [refused] - it stands where the API takes nothing from: form and tracker say so
 * @property {number} [width] - of the window, CSS px; default 1280
 * @property {number} [zoom] - of the browser: the window has so many times fewer CSS px
 * @property {{name: string; value: string}[]} [media] - emulated, e.g. `{name: 'forced-colors', value: 'active'}`
 * @property {boolean} [print] - looked at as paper, after the widgets are there
 * @property {boolean} [translated] - every text, those in open shadow roots too, is put into `<font>` as browsers' translation does
 *
 * @typedef {object} HostSite
 * @property {string} origin
 * @property {string[]} names - of its pages, in order
 * @property {(name: string) => Conditions} conditionsOf
 * @property {(name: string, visit: 'with' | 'without') => string} addressOf
 * @property {() => void} close
 */

const widgets = ['service-finder', 'consultation-form', 'case-tracker', 'station-map'];

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
});

/** A page's bytes as one character each, whatever its encoding: what is put in is ASCII. */
const latin = 'latin1';

const placeholder = /<!--\s*pls(?::([\w-]+))?((?:\s[^>]*?)?)\s*-->/g;

const tag = (/** @type {string} */ name) =>
  `<pls-${name}><a href="tel:12348">&#x516c;&#x5171;&#x6cd5;&#x5f8b;&#x670d;&#x52a1;&#x70ed;&#x7ebf; 12348</a></pls-${name}>`;

/**
 * The snippet as a web team pastes it. Without us its tags stand there too, and its script does not run: so what a host's
 * styles count (`:last-child`) is alike in both visits.
 */
const snippet = (
  /** @type {string} */ api,
  /** @type {string | undefined} */ part,
  /** @type {string} */ attributes,
  /** @type {boolean} */ isWith,
) => {
  // The first `type` counts, whatever the page's own attributes say.
  const type = isWith ? '' : ' type="text/plain"';
  const script = `<script src="${api}/embed/pls-kit.js"${type} data-api="${api}" data-portal="pk_luolong"${attributes}></script>`;
  if (part === 'script') return script;
  if (part === 'tags') return widgets.map(tag).join('\n');
  if (part !== undefined) return tag(part);
  return [script, ...widgets.map(tag)].join('\n');
};

/**
 * Serves a folder of host pages on a free port: each page at `/with/NAME` and `/without/NAME`, everything else of the folder
 * below either and at the root.
 *
 * @param {string} folder
 * @param {string} api - origin of the API
 * @returns {Promise<HostSite>}
 * @throws {Error} no page in there holds `<!-- pls -->`
 */
export const openHostSite = async (folder, api) => {
  const names = globSync('**/*.{html,htm,xhtml}', {cwd: folder})
    .filter((name) => readFileSync(path.join(folder, name), latin).search(placeholder) !== -1)
    .toSorted();
  if (names.length === 0) throw new Error(`No page in ${folder} holds <!-- pls -->`);

  /** @returns {Conditions} */
  const conditionsOf = (/** @type {string} */ name) => {
    const file = path.join(folder, name);
    const [, said] = /<!--\s*zoo\s+(\{[\s\S]*?\})\s*-->/.exec(readFileSync(file, latin)) ?? [];
    const beside = `${file}.headers`;
    const conditions = said === undefined ? {} : JSON.parse(said);
    const headers = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : {};
    return {...conditions, headers: {...headers, ...conditions.headers}};
  };

  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://host.test');
    const [, visit, name = ''] = /^\/(with|without)\/(.*)$/.exec(pathname) ?? [];
    const file = path.join(folder, path.normalize(decodeURIComponent(name || pathname)));
    if (!file.startsWith(path.join(folder, path.sep)) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const headers = /** @type {Record<string, string>} */ ({
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    });
    const bytes = readFileSync(file);
    if (!names.includes(path.relative(folder, file).replaceAll(path.sep, '/'))) {
      response.writeHead(200, headers).end(bytes);
      return;
    }
    for (const [header, value] of Object.entries(conditionsOf(path.relative(folder, file)).headers ?? {}))
      headers[header] = value.replaceAll('{{api}}', api);
    const page = bytes
      .toString(latin)
      .replace(placeholder, (_whole, part, attributes) => snippet(api, part, attributes, visit !== 'without'))
      .replaceAll('{{api}}', api);
    response.writeHead(200, headers).end(Buffer.from(page, latin));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    names,
    conditionsOf,
    addressOf: (name, visit) => `${origin}/${visit}/${name}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
