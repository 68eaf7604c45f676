// The least that keeping a submission takes: the very rows that the server wrote, inserted by prepared statements in as many
// transactions (one claims the number, one keeps the case) on as many connections. No HTTP, no checks, no encryption.
import {openTables} from './tables.mjs';

/** @typedef {import('./tables.mjs').Row} Row */

/** As if somebody else had sent it: other values in every column that has to be unique. */
const asAnother = (/** @type {Row} */ row, /** @type {string} */ mark) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (name === 'number') return [name, `${mark}${String(value).slice(2)}`];
      return [name, name === 'idempotency_hash' ? `${mark}${String(value).slice(2)}` : value];
    }),
  );

const insert = async (
  /** @type {import('./tables.mjs').Connection} */ connection,
  /** @type {string} */ table,
  /** @type {Row} */ row,
) => {
  const names = Object.keys(row);
  await connection.query(
    `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
    Object.values(row),
  );
};

process.on(
  'message',
  async (
    /** @type {{url?: string; file: string; connections: number; mark: string; cases: {claim: Row; rows: [string, Row][]}[]}} */ {
      url,
      file,
      connections,
      mark,
      cases,
    },
  ) => {
    const others = cases.map(({claim, rows}) => ({
      claim: asAnother(claim, mark),
      rows: rows.map(([table, row]) => /** @type {const} */ ([table, asAnother(row, mark)])),
    }));
    // SQLite has one writer: more connections would only wait for each other.
    const open = await Promise.all(
      Array.from({length: url === undefined ? 1 : connections}, () => openTables({url, file})),
    );
    const begin = url === undefined ? 'begin immediate' : 'begin';
    let next = 0;
    const started = performance.now();
    await Promise.all(
      open.map(async (connection) => {
        for (let each = others[next++]; each !== undefined; each = others[next++]) {
          await insert(connection, 'case_numbers', each.claim);
          await connection.query(begin);
          for (const [table, row] of each.rows) await insert(connection, table, row);
          await connection.query('commit');
        }
      }),
    );
    const seconds = (performance.now() - started) / 1000;
    for (const connection of open) await connection.close();
    process.send?.({seconds});
  },
);
process.send?.('ready');
