/** Codes of Node and of PostgreSQL (SQLSTATE) that say: not now, and nothing about the statement. */
const unavailableCodes = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
  // Ended by an operator, crash shutdown, starting up; too many connections; a statement that ran out of time.
  ...['57P01', '57P02', '57P03', '53300', '57014'],
]);

/** What node-postgres throws without a code when a connection is gone or none comes free. */
const lostConnection =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired|Query read timeout)/;

const codeOf = (error: unknown): string => {
  const {code} = error as {code?: unknown};
  return typeof code === 'string' ? code : '';
};

/** Whether the database cannot be asked at this moment: the same request may succeed a little later. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof Error &&
  (unavailableCodes.has(codeOf(error)) ||
    // Connection exceptions.
    codeOf(error).startsWith('08') ||
    lostConnection.test(error.message) ||
    isStorageFull(error) ||
    isBusy(error));

/** Whether there is no room left: SQLITE_FULL, PostgreSQL's disk_full, or what a file of the blobs meets. Nothing was kept. */
export const isStorageFull = (error: unknown): boolean =>
  (error as {errcode?: unknown}).errcode === 13 || ['53100', 'ENOSPC', 'EDQUOT'].includes(codeOf(error));

/** Whether two transactions were in each other's way and this one was undone whole: doing it again is right. */
export const isUndoneByAnother = (error: unknown): boolean =>
  // serialization_failure, deadlock_detected
  error instanceof Error && ['40001', '40P01'].includes(codeOf(error));

/** Whether SQLite's one writer is another process just now (SQLITE_BUSY); nothing was done. */
export const isBusy = (error: unknown): boolean => (error as {errcode?: unknown}).errcode === 5;

/** Whether two nodes made the same thing at the same moment; PostgreSQL's `if not exists` does not prevent it. */
export const isMadeByAnother = (error: unknown): boolean =>
  // unique_violation in PostgreSQL's own catalogue, duplicate_table
  error instanceof Error && ['23505', '42P07'].includes(codeOf(error));

/** Whether a row would have been left without the one that it belongs to: somebody deleted that, or added this, at the same moment. */
export const isParentGone = (error: unknown): boolean =>
  // foreign_key_violation in PostgreSQL, SQLITE_CONSTRAINT_FOREIGNKEY
  error instanceof Error && (codeOf(error) === '23503' || (error as {errcode?: unknown}).errcode === 787);
