import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {startServer} from '@pls-kit/server/node.js';
import type {PublishedFiles} from '../facts.js';
import {brokenPages, type BrokenPage, type Places} from './broken-pages.js';
import {handOn, openHost} from './host.js';

/** The real API, twice, and a site with everything wrong that the doctor knows, one thing a page. */
export interface BrokenSite {
  readonly pages: readonly BrokenPage[];
  /** Where the examples are. */
  readonly examples: string;
  readonly addressOf: (page: BrokenPage) => string;
  /** Reaches `*.test` too, by https as well: in the place of a resolver and of certificates. */
  readonly fetch: typeof fetch;
  readonly close: () => Promise<void>;
}

const published = (): PublishedFiles =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL('../../../../dist/embed/integrity.json', import.meta.url)), 'utf8'),
  ) as PublishedFiles;

export const openBrokenSite = async (): Promise<BrokenSite> => {
  const server = await startServer({portalOrigins: {pk_luolong: ['https://county.test']}});
  const city = await startServer({
    environment: 'production',
    generatedKeys: true,
    portalOrigins: {pk_luolong: ['https://www.luolong.example']},
  });
  const {api} = server;
  const cityApi = city.api;
  const {loader, files} = published();

  const home = '<!doctype html><html><body><h1>某市人民政府</h1></body></html>';
  const elsewhere = await openHost((_request, response) => {
    response.writeHead(200, {'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*'}).end(home);
  });
  const failing = await openHost((_request, response) => {
    response.writeHead(503, {'Access-Control-Allow-Origin': '*'}).end();
  });
  const stripped = await openHost((request, response) =>
    handOn(`${api}${request.url ?? ''}`, request, response, (text, headers) => {
      delete headers['access-control-allow-origin'];
      return text;
    }),
  );
  const gone = await openHost(() => undefined);
  gone.close();

  let pages: readonly BrokenPage[] = [];
  const host = await openHost(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://host.test');
    const [, copy, name = ''] = /^\/(changed|partial|unshared|plain)-kit\/(.+)$/.exec(pathname) ?? [];
    if (copy !== undefined) {
      if (copy === 'partial' && /^service-finder-/.test(name)) {
        response.writeHead(403, {'Access-Control-Allow-Origin': '*'}).end();
        return;
      }
      await handOn(`${api}/embed/${name}`, request, response, (text, headers) => {
        if (copy === 'unshared') delete headers['access-control-allow-origin'];
        if (copy === 'plain') headers['content-type'] = 'text/plain';
        return copy === 'changed' && /^service-finder-/.test(name) ? `${text}\n/* 安全加固 */` : text;
      });
      return;
    }
    const page = pages[Number(/^\/page-(\d+)\.html$/.exec(pathname)?.[1] ?? -1)];
    if (page) response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...page.headers}).end(page.html);
    else response.writeHead(404).end();
  });
  // Of another site than the pages, as files of a CDN are.
  const kits = host.origin.replace('127.0.0.1', 'localhost');
  const places: Places = {
    api,
    cityApi,
    noApi: elsewhere.origin,
    failingApi: failing.origin,
    strippedApi: stripped.origin,
    deadApi: gone.origin,
    changedKit: `${kits}/changed-kit/`,
    partialKit: `${kits}/partial-kit/`,
    unsharedKit: `${kits}/unshared-kit/`,
    plainKit: `${kits}/plain-kit/`,
    pinned: loader,
    integrity: files[loader] ?? '',
  };
  pages = brokenPages(places);

  const addressOf = (page: BrokenPage): string => {
    const {site = host.origin} = page;
    const port = site.startsWith('http://') && site !== host.origin ? `:${host.port}` : '';
    return `${site}${port}/page-${pages.indexOf(page)}.html`;
  };
  return {
    pages,
    examples: server.url,
    addressOf,
    fetch: async (input, init) => {
      const address = new URL(input instanceof Request ? input.url : input);
      if (!address.hostname.endsWith('.test')) return fetch(input, init);
      const response = await fetch(`${host.origin}${address.pathname}`, init);
      return Object.defineProperty(response, 'url', {value: address.href});
    },
    close: async () => {
      for (const {close} of [host, elsewhere, failing, stripped]) close();
      await Promise.all([server.close(), city.close()]);
    },
  };
};
