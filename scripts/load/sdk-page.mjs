import {once} from 'node:events';
import {createReadStream, existsSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {root} from '../root.mjs';

/** Where a browser finds what the SDK imports, unbundled. */
const imports = {
  '@pls-kit/sdk': '/packages/sdk/dist/index.js',
  '@pls-kit/contract': '/packages/contract/dist/index.js',
  '@pls-kit/rules': '/packages/rules/dist/index.js',
  ky: '/node_modules/ky/distribution/index.js',
  tslib: '/node_modules/tslib/tslib.es6.mjs',
};

const html = `<!doctype html>
<html lang="zh-CN">
  <head>
    <title>待发件</title>
    <script type="importmap">${JSON.stringify({imports})}</script>
    <script type="module">
      import {createClient} from '@pls-kit/sdk';
      globalThis.openClient = createClient;
    </script>
  </head>
</html>`;

/**
 * A site with one page that has the SDK: `openClient(options)`.
 *
 * @returns {Promise<{address: string; close: () => Promise<void>}>}
 */
export const startSdkPage = async () => {
  const site = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://site').pathname;
    const file = path.join(root, path.normalize(name));
    if (name === '/') response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8'}).end(html);
    else if (/^\/(?:packages\/\w+\/dist|node_modules\/(?:ky|tslib))\/.*\.m?js$/.test(name) && existsSync(file)) {
      response.writeHead(200, {'Content-Type': 'text/javascript'});
      createReadStream(file).pipe(response);
    } else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (site.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      site.closeAllConnections();
      site.close();
      await once(site, 'close');
    },
  };
};
