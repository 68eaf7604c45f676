import type {Readiness} from '@pls-kit/contract';
import type {Catalogue} from '../catalogue/catalogue.js';
import {hasEveryStep} from '../database/migrate.js';
import {toBase64url} from '../secrets/base64url.js';
import type {World} from '../world.js';

type Checks = Readiness['checks'];

/** A check that hangs has failed. */
const patienceMs = 2_000;
/** Asked more often, the last answer is given: a watch that asks too often must not become the load. */
const freshMs = 1_000;
/** Below this much the database may soon find no room for a transaction; attachments are the first to fill it. */
export const leastFreeBytes = 256 * 1024 * 1024;

const sealedPlace = {table: 'readiness', homeCounty: '', number: '', name: 'probe'};

/** What a node needs to take requests, each asked for by doing it once. A check that throws or says false has failed. */
const checksOf = (
  {database, secrets, blobs, random, host}: World,
  catalogue: Catalogue,
): Readonly<Record<Exclude<keyof Checks, 'accepting'>, () => Promise<boolean>>> => {
  const probe = `readiness-${toBase64url(random(12))}`;
  return {
    database: async () => {
      await database.selectFrom('catalogue_imports').select('name').limit(1).execute();
      return true;
    },
    migrations: () => hasEveryStep(database),
    catalogue: () => Promise.resolve(catalogue.regions.length > 0 && catalogue.units.length > 0),
    keys: async () => (await secrets.open(await secrets.seal(probe, sealedPlace), sealedPlace)) === probe,
    attachments: async () => {
      const written = new TextEncoder().encode(probe);
      await blobs.put(probe, written);
      const read = await blobs.get(probe);
      await blobs.delete(probe);
      return read !== undefined && new TextDecoder().decode(read) === probe;
    },
    space: async () => host?.freeBytes === undefined || (await host.freeBytes()) >= leastFreeBytes,
  };
};

const withPatience = async (check: () => Promise<boolean>): Promise<'ok' | 'failed'> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  try {
    return (await Promise.race([check(), tooLong])) ? 'ok' : 'failed';
  } catch {
    // Why, the log of the failing operations says; a probe tells no more than which.
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
};

/** Looks whether this node can take requests; what fails is logged once, and once more when it is well again. */
export const makeReadiness = (world: World, catalogue: Catalogue): (() => Promise<Checks>) => {
  const checks = Object.entries(checksOf(world, catalogue));
  let last: {readonly at: number; readonly results: Promise<Omit<Checks, 'accepting'>>} | undefined;
  let failedBefore = '';

  const look = async () => {
    const results = await Promise.all(checks.map(async ([name, check]) => [name, await withPatience(check)] as const));
    const failed = results.filter(([, result]) => result === 'failed').map(([name]) => name);
    if (failed.join() !== failedBefore) {
      const level = failed.length > 0 ? 'error' : 'info';
      world.settings.log?.(JSON.stringify({level, task: 'readiness', failed}));
      failedBefore = failed.join();
    }
    return Object.fromEntries(results) as Omit<Checks, 'accepting'>;
  };

  return async () => {
    // Of the machine and not of the world's clock, which tests set and operators correct.
    const at = performance.now();
    if (last === undefined || at - last.at >= freshMs) last = {at, results: look()};
    const accepting = world.host?.isStopping() === true ? 'failed' : 'ok';
    return {...(await last.results), accepting};
  };
};
