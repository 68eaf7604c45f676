import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Stage} from './stage.ts';

/** A page of somebody else's site. */
interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Another site, with nothing of ours but what its pages say. */
export interface HostSite {
  readonly origin: string;
  /** Puts a page up and gives its address. */
  readonly put: (html: string, headers?: Readonly<Record<string, string>>) => string;
  /** Where this site serves a copy of the kit of its own, with other bytes where `change` says so. */
  readonly copyOfKit: string;
  /** What becomes of a file of that copy. */
  change: (name: string, text: string) => string;
  readonly close: () => void;
}

/** The script's tag as a web team pastes it. */
export const embed = (api: string, more = '', from = `${api}/embed/pls-kit.js`): string =>
  `<script src="${from}" data-api="${api}" data-portal="pk_luolong" ${more}></script>`;

/** A whole page around some HTML. */
export const pageOf = (body: string, head = ''): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>某县司法局</title>${head}</head><body>${body}</body></html>`;

/** Starts such a site on a free port. */
export const openHostSite = async (stage: Stage): Promise<HostSite> => {
  const pages = new Map<string, HostPage>();
  const site: {change: HostSite['change']} = {change: (_name, text) => text};
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://host.test');
    const page = pages.get(pathname);
    if (page) {
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...page.headers}).end(page.html);
    } else if (pathname.startsWith('/kit/')) {
      const name = pathname.slice('/kit/'.length);
      void fetch(`${stage.api}/embed/${name}`).then(async (found) => {
        const text = site.change(name, await found.text());
        response
          .writeHead(found.status, {'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*'})
          .end(text);
      });
    } else {
      response.writeHead(204).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(site, {
    origin,
    copyOfKit: `${origin}/kit/`,
    put: (html: string, headers: Readonly<Record<string, string>> = {}) => {
      const path = `/page-${pages.size}.html`;
      pages.set(path, {html, headers});
      return origin + path;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  });
};
