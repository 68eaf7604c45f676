import {setTimeout as delay} from 'node:timers/promises';
import {ConflictError, createClient, newIdempotencyKey, PlsError} from '@pls-kit/sdk';
import {median} from './median.mjs';
import {draftOf} from './submissions.mjs';
import {startServer} from '../start-server.mjs';

/** Longest that a watcher may be behind once everything is quiet. */
const patienceMs = 60_000;

/**
 * Cases watched through two nodes of one PostgreSQL while both are started anew again and again, now orderly, now killed. Every
 * watcher has to be told of each event once, in order; what is told late is measured.
 *
 * @param {import('./installation.mjs').Installation} installation
 * @param {{events: number; restarts: number; cases: number}} options
 * @returns {Promise<import('./installation.mjs').Verdict>}
 */
export const watchOverRestarts = async ({data, env}, {events, restarts, cases}) => {
  const nodes = [await startServer({data, env}), await startServer({data, env})];
  const ports = nodes.map(({port}) => port);
  const clientAt = (/** @type {number} */ node) =>
    createClient({baseUrl: `http://127.0.0.1:${ports[node % ports.length]}`, portal: 'pk_luolong', timeoutMs: 5000});
  const leaving = new AbortController();
  try {
    /** When each event was acknowledged, by case and sequence: to measure by. @type {Map<string, number>} */
    const written = new Map();
    /** @type {number[]} */
    const delaysMs = [];
    let wrong = 0;

    /** Calls on one node after the other until one answers. */
    const onAny = async (/** @type {(client: ReturnType<typeof clientAt>) => Promise<any>} */ call) => {
      for (let node = 0; ; node += 1) {
        try {
          return await call(clientAt(node));
        } catch (error) {
          if (!(error instanceof PlsError && error.isTemporary)) throw error;
          await delay(50);
        }
      }
    };

    const watched = await Promise.all(
      Array.from({length: cases}, async (_, index) => {
        const receipt = await onAny((client) => client.cases.submit(draftOf(index)));
        return {receipt, ...(await onAny(async (client) => client.cases.get(await client.cases.open(receipt))))};
      }),
    );

    const watchers = watched.flatMap((each) =>
      ports.map((_, node) => {
        const {cases: ofClient} = clientAt(node);
        const state = {number: each.number, seen: 0, snapshots: 0};
        const watching = (async () => {
          const session = await ofClient.open(each.receipt);
          // An interval that never comes: while the node stands, what is told is told by its stream.
          for await (const snapshot of ofClient.watch(session, {intervalMs: 2000, signal: leaving.signal})) {
            if (snapshot.stale !== undefined) continue;
            state.snapshots += 1;
            const now = performance.now();
            const news = snapshot.events.filter(({sequence}) => sequence > state.seen);
            for (const {sequence} of news) {
              if (sequence !== state.seen + 1) wrong += 1;
              state.seen = sequence;
              const at = written.get(`${each.number} ${sequence}`);
              if (at !== undefined) delaysMs.push(now - at);
            }
            // Nothing new, and yet a snapshot that is not of the same moment: told twice, or out of order.
            if (news.length === 0 && snapshot.case.sequence < state.seen) wrong += 1;
          }
        })();
        return {...state, state, watching};
      }),
    );

    let made = 0;
    const making = Promise.all(
      watched.map(async (each) => {
        let {version} = each;
        const own = Math.floor(events / cases);
        for (let index = 0; index < own; index += 1) {
          const idempotencyKey = newIdempotencyKey();
          const text = `第 ${index + 1} 次补充说明。`;
          const changed = await onAny(async (client) => {
            const session = await client.cases.open(each.receipt);
            try {
              return await client.cases.send(session, {version, text}, {idempotencyKey});
            } catch (error) {
              if (!(error instanceof ConflictError) || error.isTemporary) throw error;
              // Done before the node went, and never heard of.
              const current = await client.cases.get(session);
              if (current.version === version + 1) return current;
              throw error;
            }
          });
          ({version} = changed);
          made += 1;
          if (!written.has(`${each.number} ${changed.sequence}`))
            written.set(`${each.number} ${changed.sequence}`, performance.now());
          await delay(20 + Math.random() * 60);
        }
        return {
          number: each.number,
          last: (await onAny(async (client) => client.cases.get(await client.cases.open(each.receipt)))).sequence,
        };
      }),
    );

    let restarted = 0;
    const restarting = (async () => {
      while (restarted < restarts) {
        if (made < ((restarted + 0.5) * events) / (restarts + 1)) {
          await delay(10);
          continue;
        }
        const node = restarted % nodes.length;
        const current = /** @type {Awaited<ReturnType<typeof startServer>>} */ (nodes[node]);
        await (restarted % 4 < 2 ? current.stop() : current.kill());
        restarted += 1;
        nodes[node] = await startServer({data, env, port: /** @type {number} */ (ports[node])});
      }
    })();

    const [lasts] = await Promise.all([making, restarting]);
    const lastOf = new Map(lasts.map(({number, last}) => [number, last]));
    const isBehind = () => watchers.some(({state}) => state.seen < (lastOf.get(state.number) ?? Infinity));
    for (const late = performance.now() + patienceMs; isBehind() && performance.now() < late;) await delay(50);
    leaving.abort();
    await Promise.all(watchers.map(({watching}) => watching));
    const missed = watchers.reduce(
      (sum, {state}) => sum + Math.max(0, (lastOf.get(state.number) ?? 0) - state.seen),
      0,
    );
    const sorted = delaysMs.toSorted((one, other) => one - other);
    return {
      name: `${made} events of ${cases} cases, two watchers each, ${restarted} restarts of two nodes`,
      isPassed: made === events && restarted === restarts && missed === 0 && wrong === 0,
      figures: {
        'told, all watchers together': watchers.reduce((sum, {state}) => sum + state.seen, 0),
        missed,
        'twice or out of order': wrong,
        'behind, median ms': Math.round(median(sorted)),
        'behind, 95th of 100, ms': Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
        'behind at most, ms': Math.round(sorted[sorted.length - 1] ?? 0),
      },
    };
  } finally {
    leaving.abort();
    await Promise.all(nodes.map((node) => node.stop()));
  }
};
