import {fork} from 'node:child_process';
import {once} from 'node:events';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {root} from '../root.mjs';
import {startServer} from '../start-server.mjs';
import {countRows} from './installation.mjs';
import {submitMany} from './submissions.mjs';

const supervisions = {
  supervisions: 'select count(*) from supervisions',
  cases: 'select count(*) from (select distinct home_county, number from supervisions) as watched',
  events: "select count(*) from case_events where type = 'supervision-opened'",
};

/** Days after which the three working days of an answer are over, whatever holidays lie between. */
const daysAhead = 20;

/**
 * Lets the time limits of many cases run out while two nodes look after them: both start, and work off what is due, at once.
 *
 * @param {import('./installation.mjs').Installation} installation
 * @param {{count: number}} options
 * @returns {Promise<import('./installation.mjs').Verdict>}
 */
export const runOutOnTwoNodes = async (installation, {count}) => {
  const {data, env} = installation;
  const server = await startServer({data, env});
  await submitMany({port: server.port, connections: 16}, {count});
  await server.stop();

  const nodes = [0, 1].map(() =>
    fork(path.join(root, 'scripts/load/node-at.mjs'), [String(daysAhead), data], {
      env: {...process.env, ...env},
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  );
  try {
    await Promise.all(nodes.map((node) => once(node, 'message')));
    const deadline = performance.now() + 60_000;
    let counted = await countRows(installation, supervisions);
    while (Number(counted['supervisions']) < count && performance.now() < deadline) {
      await delay(200);
      counted = await countRows(installation, supervisions);
    }
    // Whatever a second node would open on top, it has opened by then.
    await delay(2000);
    counted = await countRows(installation, supervisions);
    return {
      name: `${count} time limits run out while two nodes look`,
      isPassed: Object.values(counted).every((each) => each === count),
      figures: {
        supervisions: Number(counted['supervisions']),
        'cases with one': Number(counted['cases']),
        'events that say so': Number(counted['events']),
      },
    };
  } finally {
    for (const node of nodes) {
      const ended = once(node, 'exit');
      node.kill('SIGKILL');
      await ended;
    }
  }
};
