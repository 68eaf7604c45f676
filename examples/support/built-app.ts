import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {build} from 'vite';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** An example as it would stand on a county's server. */
export interface BuiltApp {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Builds an example with Vite, as its README says, and serves what came out as plain files.
 *
 * @param folder - with its `vite.config.mjs`
 * @param api - address of the API that it is built for
 * @param place - where on the host its files lie; it begins and ends with a slash
 */
export const openBuiltApp = async (folder: string, api = '', place = '/'): Promise<BuiltApp> => {
  const outDir = await mkdtemp(path.join(tmpdir(), 'pls-example-'));
  await build({
    root: folder,
    configFile: path.join(folder, 'vite.config.mjs'),
    logLevel: 'error',
    define: {'import.meta.env.VITE_PLS_API': JSON.stringify(api)},
    build: {outDir, emptyOutDir: true},
  });
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://example.test');
    const name = pathname.startsWith(place) ? pathname.slice(place.length) : '';
    const file = path.join(outDir, pathname === place ? 'index.html' : name);
    readFile(file).then(
      (bytes) => response.writeHead(200, {'Content-Type': mediaTypes[path.extname(file)] ?? 'text/plain'}).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${place}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(outDir, {recursive: true, force: true});
    },
  };
};
