import {startHelper} from './helper-process.mjs';
import {median} from './median.mjs';

/** Addresses that citizens' pages read, one after another: a station, places, the list of services, one guide. */
export const catalogueReads = [
  '/v1/stations/LYC-410303',
  '/v1/stations/LYS-410311013?portal=pk_luolong',
  '/v1/services',
  '/v1/services/legal-aid?portal=pk_luolong',
  '/v1/regions?parent=410311&limit=50',
  '/v1/topics?limit=50',
];

/**
 * How fast a server answers, beside a bare node:http server that sends the very same bytes. They take turns, asked by the same
 * client, so that whatever else the machine does is the same for both.
 *
 * @param {number} port - of the server
 * @param {readonly string[]} paths
 * @param {{seconds: number; rounds: number; connections: number}} options
 * @returns {Promise<{server: number; bare: number; share: number; bytes: number}>} answers a second, medians of the rounds;
 *   `share` is the median of the rounds' shares
 */
export const compareReads = async (port, paths, {seconds, rounds, connections}) => {
  const answers = await Promise.all(
    paths.map(async (each) => {
      const response = await fetch(`http://127.0.0.1:${port}${each}`, {headers: {'Accept-Encoding': 'identity'}});
      if (response.status !== 200) throw new Error(`${each} is ${response.status}`);
      // Node writes these by itself.
      const own = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);
      const headers = Object.fromEntries([...response.headers].filter(([name]) => !own.has(name)));
      const body = Buffer.from(await response.arrayBuffer());
      return {path: each, headers: {...headers, 'content-length': String(body.length)}, body: body.toString('base64')};
    }),
  );
  const bare = await startHelper('bare-server.mjs');
  const client = await startHelper('get-load.mjs');
  try {
    const {port: barePort} = /** @type {{port: number}} */ (await bare.ask(answers));
    const ask = async (/** @type {number} */ at, length = seconds) =>
      /** @type {{perSecond: number}} */ (await client.ask({port: at, paths: [...paths], connections, seconds: length}))
        .perSecond;
    await ask(port, 1);
    await ask(barePort, 1);
    const outcomes = [];
    for (let round = 0; round < rounds; round += 1) outcomes.push({bare: await ask(barePort), server: await ask(port)});
    return {
      server: median(outcomes.map(({server}) => server)),
      bare: median(outcomes.map((outcome) => outcome.bare)),
      share: median(outcomes.map(({server, bare: peer}) => server / peer)),
      bytes: answers.reduce((sum, {body}) => sum + (body.length * 3) / 4, 0) / answers.length,
    };
  } finally {
    await client.stop();
    await bare.stop();
  }
};
