import {Agent} from 'node:http';
import {setTimeout as delay} from 'node:timers/promises';
import {startServer} from '../start-server.mjs';
import {countRows} from './installation.mjs';
import {addressOf, ask, eachOf, submitMany} from './submissions.mjs';

/** How many of these open with their number and code, and show the case of that number. */
const countOpened = async (
  /** @type {number} */ port,
  /** @type {readonly import('./submissions.mjs').Submitted[]} */ submitted,
) => {
  const agent = new Agent({keepAlive: true, maxSockets: 8});
  let opened = 0;
  await eachOf(submitted.length, 8, async (index) => {
    const {number, code} = /** @type {import('./submissions.mjs').Submitted} */ (submitted[index]);
    const from = {'X-Forwarded-For': addressOf(index)};
    const {status, body} = await ask(agent, {
      port,
      method: 'POST',
      path: `/v1/cases/${number}/token`,
      headers: from,
      body: {code},
    });
    if (status !== 200) return;
    const shown = await ask(agent, {
      port,
      path: `/v1/cases/${number}`,
      headers: {...from, Authorization: `Bearer ${body.token}`},
    });
    if (shown.status === 200 && shown.body.number === number) opened += 1;
  });
  agent.destroy();
  return opened;
};

/**
 * Sends questions while the server is killed and started anew, the kills spread over the acknowledgements; then looks for each.
 *
 * @param {import('./installation.mjs').Installation} installation
 * @param {{count: number; kills: number}} options
 * @returns {Promise<import('./installation.mjs').Verdict>}
 */
export const killWhileSubmitting = async (installation, {count, kills}) => {
  const {data, env} = installation;
  let server = await startServer({data, env});
  const {port} = server;
  try {
    let acknowledged = 0;
    const sending = submitMany({port, connections: 16}, {count, onAcknowledged: () => (acknowledged += 1)});
    let killed = 0;
    const killing = (async () => {
      while (killed < kills) {
        // Somewhere within what the server is doing, not between two requests.
        if (acknowledged >= ((killed + 0.5) * count) / (kills + 1)) {
          await delay(Math.random() * 25);
          await server.kill();
          killed += 1;
          server = await startServer({data, env, port});
        } else await delay(2);
      }
    })();
    const [{submitted, tries, seconds}] = await Promise.all([sending, killing]);
    const opened = await countOpened(port, submitted);
    const rows = await countRows(installation, {
      cases: 'select count(*) from cases',
      keys: 'select count(distinct idempotency_hash) from cases',
      claims: 'select count(*) from case_numbers',
    });
    const distinct = new Set(submitted.map(({number}) => number)).size;
    const lost = submitted.length - opened;
    const doubled = Number(rows['cases']) - distinct;
    return {
      name: `${count} submissions, the server killed ${killed} times`,
      isPassed: submitted.length === count && lost === 0 && doubled === 0 && rows['cases'] === rows['keys'],
      figures: {
        acknowledged: submitted.length,
        'tries until then': tries,
        'acknowledged, and opened afterwards': opened,
        'acknowledged and lost': lost,
        'cases in the database': Number(rows['cases']),
        doubled,
        'numbers claimed and never used': Number(rows['claims']) - Number(rows['cases']),
        'seconds, restarts included': Math.round(seconds),
      },
    };
  } finally {
    await server.stop();
  }
};
