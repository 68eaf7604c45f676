import {setTimeout as delay} from 'node:timers/promises';
import {ConnectionError, createClient, newIdempotencyKey, PlsError, RateLimitError} from '@pls-kit/sdk';
import {makeRandom} from '../fuzz/random.mjs';
import {startFaultyProxy} from './faulty-proxy.mjs';
import {countRows} from './installation.mjs';
import {draftOf, eachOf} from './submissions.mjs';
import {startServer} from '../start-server.mjs';

/** Somebody who waits longer than that for one submission calls it hanging. */
const patienceMs = 120_000;

/**
 * Submissions through a proxy that lets nearly a third of all requests go wrong. Each is sent by the SDK, and sent again with the
 * same key by whoever was told that nothing came of it, as the form does.
 *
 * @param {import('./installation.mjs').Installation} installation
 * @param {{count: number; share: number; seed: number}} options
 * @returns {Promise<import('./installation.mjs').Verdict>}
 */
export const submitThroughFaults = async (installation, {count, share, seed}) => {
  const {data, env} = installation;
  const server = await startServer({data, env});
  const proxy = await startFaultyProxy({port: server.port, random: makeRandom(seed), share});
  const through = createClient({baseUrl: `http://127.0.0.1:${proxy.port}`, portal: 'pk_luolong', timeoutMs: 2000});
  const straight = createClient({baseUrl: `http://127.0.0.1:${server.port}`, portal: 'pk_luolong'});
  try {
    /** @type {Map<string, {number: string; code: string}>} */
    const receipts = new Map();
    /** @type {Set<string>} */
    const errors = new Set();
    let resends = 0;
    let hanging = 0;
    let slowestMs = 0;
    const started = performance.now();
    await eachOf(count, 24, async (index) => {
      const idempotencyKey = newIdempotencyKey();
      const begun = performance.now();
      for (;;) {
        if (performance.now() - begun > patienceMs) {
          hanging += 1;
          return;
        }
        try {
          receipts.set(idempotencyKey, await through.cases.submit(draftOf(index), {idempotencyKey}));
          slowestMs = Math.max(slowestMs, performance.now() - begun);
          return;
        } catch (error) {
          if (!(error instanceof PlsError && error.isTemporary)) throw error;
          errors.add(error.name);
          resends += 1;
          await delay(
            error instanceof RateLimitError
              ? error.retryAfterSeconds * 1000
              : error instanceof ConnectionError
                ? 50
                : 200,
          );
        }
      }
    });
    const seconds = (performance.now() - started) / 1000;

    let opened = 0;
    await eachOf(receipts.size, 8, async (index) => {
      const receipt = [...receipts.values()][index];
      if (receipt === undefined) return;
      const session = await straight.cases.open(receipt);
      if ((await straight.cases.get(session)).number === receipt.number) opened += 1;
    });
    const rows = await countRows(installation, {
      cases: 'select count(*) from cases',
      keys: 'select count(distinct idempotency_hash) from cases',
    });
    const distinct = new Set([...receipts.values()].map(({number}) => number)).size;
    const {passed = 0, ...faults} = proxy.counts;
    const lost = count - opened;
    const doubled = Number(rows['cases']) - distinct;
    return {
      name: `${count} submissions, ${Math.round(share * 100)} % of requests through a fault`,
      isPassed: lost === 0 && doubled === 0 && hanging === 0 && distinct === count && rows['keys'] === count,
      figures: {
        acknowledged: receipts.size,
        'acknowledged and opened afterwards': opened,
        lost,
        doubled,
        hanging,
        'sent again by hand': resends,
        'slowest, ms': Math.round(slowestMs),
        'a second': Math.round(count / seconds),
        'requests that passed': passed,
        ...Object.fromEntries(Object.entries(faults).map(([fault, met]) => [`requests that met ${fault}`, met])),
      },
    };
  } finally {
    await proxy.stop();
    await server.stop();
  }
};
