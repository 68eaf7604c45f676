import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Which answers of the contract the tests have seen.
 *
 * @param {string} folder - where the test processes wrote what they saw (packages/server/src/testing/check-answer.ts)
 * @param {readonly import('@pls-kit/contract/documented-answers.js').DocumentedAnswer[]} documented
 * @returns {{table: string; passed: number; failed: number}} a line for each operation with a mark for each answer
 *   below its status, then each missing one by name
 */
export const answersTable = (folder, documented) => {
  /** @type {Set<string>} */
  const seen = new Set(
    globSync('*.json', {cwd: folder}).flatMap((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))),
  );
  const isSeen = (/** @type {(typeof documented)[number]} */ {operation, status, problem}) =>
    seen.has(`${operation ?? ''} ${status} ${problem ?? ''}`);

  const statuses = [...new Set(documented.map(({status}) => status))].toSorted((one, other) => one - other);
  // As wide as the most answers that one operation has under the status.
  const widths = statuses.map((status) => {
    const counts = Map.groupBy(
      documented.filter((answer) => answer.status === status),
      ({operation}) => operation,
    );
    return Math.max(4, ...[...counts.values()].map(({length}) => length + 2));
  });
  const row = (/** @type {string} */ name, /** @type {readonly string[]} */ cells) =>
    `${name.padEnd(28)}${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('')}`.trimEnd();

  const lines = [...Map.groupBy(documented, ({operation}) => operation)].map(([operation, answers]) =>
    row(
      operation ?? '(any operation)',
      statuses.map((status) =>
        answers
          .filter((answer) => answer.status === status)
          .map((answer) => (isSeen(answer) ? '✓' : '✖'))
          .join(''),
      ),
    ),
  );
  const missing = documented.filter((answer) => !isSeen(answer));
  const passed = documented.length - missing.length;
  const table = [
    'Answers of the contract that a test has seen (one mark for each kind of answer under a status)',
    row('operation', statuses.map(String)),
    ...lines,
    ...missing.map(
      ({operation = '(any operation)', status, problem}) => `MISSING ${operation} ${status} ${problem ?? ''}`,
    ),
    `${passed} of ${documented.length} answers seen`,
  ].join('\n');
  return {table, passed, failed: missing.length};
};
