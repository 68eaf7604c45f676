/** The server on Node: a database, keys, files and a port around {@link createApp}. */
import path from 'node:path';
import {getRequestListener, type Http2Bindings, type HttpBindings} from '@hono/node-server';
import {createApp} from './app.js';
import type {Catalogue} from './catalogue/catalogue.js';
import {loadCatalogue} from './catalogue/load-catalogue.js';
import {compressPublic} from './node/compress-public.js';
import {freeBytes} from './node/free-bytes.js';
import {refuseAddress} from './node/refuse-address.js';
import {servedFolders} from './node/served-folders.js';
import {keepAnswers} from './node/kept-answers.js';
import {listen} from './node/listen.js';
import {openWorld, type StartOptions} from './node/open-world.js';
import {shutDown} from './node/shut-down.js';
import {makeStaticFiles} from './node/static-files.js';
import {runScheduledWork} from './scheduled-work.js';
import {addSecurityHeaders} from './security-headers.js';
import type {World} from './world.js';

export {CalendarError, importCalendar} from './clock/import-calendar.js';
export {loadCatalogue} from './catalogue/load-catalogue.js';
export {importStaff, StaffListError} from './staff/import-staff.js';
export {changeKeys} from './node/change-keys.js';
export {parseKeys} from './node/data-folder.js';
export {prepareDatabase} from './node/open-database.js';
export {openPostgres} from './node/open-postgres.js';
export type {PostgresOptions} from './node/open-postgres.js';
export {openSqlite} from './node/open-sqlite.js';
export {readLuoyangData} from './node/luoyang-files.js';
export {openWorld} from './node/open-world.js';
export type {StartOptions} from './node/open-world.js';
export {readStartOptions} from './node/read-environment.js';
export {StartError} from './node/start-error.js';

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Where the example pages are, e.g. `http://127.0.0.1:8787`. */
  readonly url: string;
  /** Where the API is for them: the same server under another origin, e.g. `http://localhost:8787`. */
  readonly api: string;
  readonly world: World;
  readonly catalogue: Catalogue;
  /**
   * Ends the server: it says that it is not ready, goes on serving for a while, takes no new connection, and finishes what is
   * under way.
   *
   * @param options.drainMs - for how long it goes on, so that a balancer notices. Default 0
   */
  close(options?: {readonly drainMs?: number}): Promise<void>;
}

/** How often what falls due by itself is looked for. */
const housekeepingMs = 10 * 60_000;

/** Does now and then what nobody asks for, such as opening a supervision where a date went by. @returns how to stop it */
const keepHouse = (world: World, catalogue: Catalogue): (() => Promise<void>) => {
  let running = Promise.resolve();
  const work = () => {
    running = running.then(async () => {
      try {
        await runScheduledWork(world, catalogue);
      } catch (error) {
        // The next round tries again; meanwhile somebody should know.
        world.settings.log?.(JSON.stringify({level: 'error', task: 'scheduled-work', error: (error as Error).name}));
      }
    });
  };
  work();
  const timer = setInterval(work, housekeepingMs);
  return () => {
    clearInterval(timer);
    return running;
  };
};

/**
 * Opens (at the first start: makes and seeds) the database and serves API, embed and examples on one port.
 *
 * @throws {StartError} with one sentence that says what is wrong and what to do
 */
export const startServer = async (options: StartOptions = {}): Promise<RunningServer> => {
  const host = {isLeaving: false, stopping: new Set<() => void>()};
  const opened = await openWorld(options);
  const {dataFolder} = options;
  const world: World = {
    ...opened,
    host: {
      freeBytes: () => (dataFolder === undefined ? Promise.resolve(Number.POSITIVE_INFINITY) : freeBytes(dataFolder)),
      isStopping: () => host.isLeaving,
      whenStopping: (listener) => {
        host.stopping.add(listener);
        return () => host.stopping.delete(listener);
      },
    },
  };
  try {
    const catalogue = await loadCatalogue(world.database);
    const app = await createApp(world, catalogue);
    let serveFile: ReturnType<typeof makeStaticFiles> | undefined;
    const kept = keepAnswers(world);
    const answer = async (request: Request, environment: HttpBindings | Http2Bindings) => {
      const {pathname} = new URL(request.url);
      if (pathname === '/desk') {
        const moved = new Response(null, {status: 308, headers: {Location: '/desk/'}});
        addSecurityHeaders(moved.headers, world.settings);
        return moved;
      }
      const file = await serveFile?.(request);
      if (file) return file;
      const {keeping, keep} = kept.watch(environment.incoming);
      return keep(await compressPublic(request, await app.fetch(request, {...environment, ...keeping})));
    };
    const listener = getRequestListener(answer, {errorHandler: refuseAddress(world)});
    const {port, servers} = await listen(
      (request, response) => void (kept.answer(request, response) || listener(request, response)),
      options.port ?? 0,
      options.host,
    );
    const api = options.apiOrigin ?? `http://localhost:${port}`;
    const keepsReleases = options.environment === 'production' && options.dataFolder !== undefined;
    const archive = keepsReleases ? path.join(options.dataFolder, 'embed') : undefined;
    serveFile = makeStaticFiles(servedFolders(api, archive, world.settings.oidc), world.settings);
    const stopHousekeeping = keepHouse(world, catalogue);
    return {
      port,
      url: `http://${options.host === undefined || options.host === '0.0.0.0' ? '127.0.0.1' : options.host}:${port}`,
      api,
      world,
      catalogue,
      close: async ({drainMs = 0} = {}) => {
        host.isLeaving = true;
        // Who is told live goes to another node at once; those are the only answers without an end of their own.
        for (const stop of [...host.stopping]) stop();
        if (drainMs > 0) await new Promise((resolve) => setTimeout(resolve, drainMs));
        await Promise.all([stopHousekeeping(), shutDown(servers), world.changes?.close?.()]);
        await world.database.destroy();
      },
    };
  } catch (error) {
    await world.changes?.close?.();
    await world.database.destroy();
    throw error;
  }
};
