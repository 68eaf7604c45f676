import {sql} from 'kysely';
import pg from 'pg';
import {caseListeners, type CaseChanges} from '../live/case-changes.js';
import type {PostgresOptions} from './open-postgres.js';

const channel = 'pls_case_changes';
/** Shorter than a stream's heartbeat, so that nobody waits for a lost line longer than that. */
const checkMs = 10_000;
const [firstPauseMs, longestPauseMs] = [100, 5000] as const;

/**
 * Changes of cases among all nodes of one PostgreSQL: `NOTIFY` in the transaction, which is delivered when that commits, and one
 * connection of this node that listens. While it is broken nothing is lost: as soon as there is another, everybody who watches
 * reads anew.
 */
export const changesOverPostgres = (
  {url}: Pick<PostgresOptions, 'url'>,
  log: ((line: string) => void) | undefined,
): CaseChanges => {
  const {listen, tell, tellAll} = caseListeners();
  let client: pg.Client | undefined;
  let isStarted = false;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let pauseMs: number = firstPauseMs;

  const drop = (broken: pg.Client) => {
    if (client !== broken) return;
    client = undefined;
    clearTimeout(timer);
    void broken.end().catch(() => undefined);
    if (isClosed) return;
    log?.(JSON.stringify({level: 'warn', task: 'case-changes', error: 'the listening connection broke'}));
    timer = setTimeout(() => void connect(), pauseMs * (0.5 + Math.random()));
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  };

  /** A line that is dead without having said so shows when it is used. */
  const check = (used: pg.Client) => {
    timer = setTimeout(() => {
      const late = setTimeout(() => drop(used), checkMs / 2);
      used.query('select 1').then(
        () => {
          clearTimeout(late);
          if (client === used) check(used);
        },
        () => {
          clearTimeout(late);
          drop(used);
        },
      );
    }, checkMs);
  };

  const connect = async (): Promise<void> => {
    const opened = new pg.Client({
      connectionString: url,
      application_name: 'pls-kit changes',
      keepAlive: true,
      connectionTimeoutMillis: 5000,
    });
    client = opened;
    opened.on('error', () => drop(opened));
    opened.on('end', () => drop(opened));
    opened.on('notification', ({payload = ''}) => {
      const [homeCounty = '', number = '', sequence = ''] = payload.split(' ');
      tell({homeCounty, number, sequence: Number(sequence)});
    });
    try {
      await opened.connect();
      await opened.query(`listen ${channel}`);
    } catch {
      drop(opened);
      return;
    }
    pauseMs = firstPauseMs;
    check(opened);
    tellAll();
  };

  return {
    announce: async (transaction, {homeCounty, number, sequence}) => {
      const payload = `${homeCounty} ${number} ${String(sequence)}`;
      await sql`select pg_notify(${channel}, ${payload})`.execute(transaction);
    },
    // Comes back from the database, to this node as to all others.
    committed: () => undefined,
    listen: (watched, listener) => {
      // Whoever watches nothing needs no connection.
      if (!isStarted) {
        isStarted = true;
        void connect();
      }
      return listen(watched, listener);
    },
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      const open = client;
      client = undefined;
      await open?.end().catch(() => undefined);
    },
  };
};
