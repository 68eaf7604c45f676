import {startHelper} from './helper-process.mjs';
import {median} from './median.mjs';
import {openTables, tablesOfCases} from './tables.mjs';

/**
 * How fast a server keeps submissions, beside the bare inserts of the same rows into the same database. They take turns.
 *
 * @param {number} port - of the server
 * @param {{url?: string | undefined; file: string}} place - of its database
 * @param {{count: number; rounds: number; connections: number; pool: number}} options - `count` a round; `pool`: connections of
 *   the bare inserts, as many as the server's
 * @returns {Promise<{server: number; bare: number; share: number; rows: number}>} cases a second, medians of the rounds;
 *   `rows` of one case
 */
export const compareWrites = async (port, place, {count, rounds, connections, pool}) => {
  const client = await startHelper('submit-load.mjs');
  const bare = await startHelper('bare-inserts.mjs');
  const connection = await openTables(place);
  try {
    const {claim, rows: tables} = await tablesOfCases(connection, place.url !== undefined);
    const submit = (/** @type {number} */ from, /** @type {number} */ many) =>
      client.ask({port, connections, count: many, from});
    await submit(0, 100);
    const outcomes = [];
    let rowsOfOne = 0;
    for (let round = 0; round < rounds; round += 1) {
      const {submitted, seconds} = await submit(1000 * (round + 1), count);
      const cases = [];
      for (const {number} of submitted) {
        const rows = [];
        for (const table of tables) {
          for (const row of await connection.query(`select * from ${table} where number = ?`, [number]))
            rows.push([table, {...row}]);
        }
        const [claimed] = await connection.query(`select * from ${claim} where number = ?`, [number]);
        cases.push({claim: {...claimed}, rows});
        rowsOfOne = rows.length + 1;
      }
      // Begins with what neither a number nor a hash has: no row is then marked as another one is already.
      const mark = `.${String.fromCharCode(97 + round)}`;
      const {seconds: bareSeconds} = await bare.ask({...place, connections: pool, mark, cases});
      outcomes.push({server: count / seconds, bare: count / bareSeconds});
    }
    return {
      server: median(outcomes.map(({server}) => server)),
      bare: median(outcomes.map((outcome) => outcome.bare)),
      share: median(outcomes.map(({server, bare: peer}) => server / peer)),
      rows: rowsOfOne,
    };
  } finally {
    await connection.close();
    await client.stop();
    await bare.stop();
  }
};
