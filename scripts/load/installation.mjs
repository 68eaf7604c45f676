import {openTables} from './tables.mjs';

/**
 * Where the nodes of one installation keep what they have.
 *
 * @typedef {object} Installation
 * @property {string} data - folder with the keys, which all nodes share
 * @property {{url?: string | undefined; file: string}} place - of the database
 * @property {Record<string, string>} env - for each node
 *
 * @typedef {object} Verdict
 * @property {string} name
 * @property {boolean} isPassed
 * @property {Record<string, number>} figures
 */

/**
 * Counts straight in the database, past the server.
 *
 * @param {Installation} installation
 * @param {Record<string, string>} queries - each gives one number
 * @returns {Promise<Record<string, number>>}
 */
export const countRows = async ({place}, queries) => {
  const connection = await openTables(place);
  try {
    /** @type {Record<string, number>} */
    const counts = {};
    for (const [name, query] of Object.entries(queries)) {
      const [row = {}] = await connection.query(query);
      counts[name] = Number(Object.values(row)[0]);
    }
    return counts;
  } finally {
    await connection.close();
  }
};
