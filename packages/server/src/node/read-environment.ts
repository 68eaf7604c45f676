import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {StartOptions} from './open-world.js';
import {parseRetention, RetentionError} from '../retention/read-retention.js';
import type {RetentionRules} from '../retention/retention-rules.js';
import {defaultRateLimits, type RateLimits} from '../floods/rate-limit.js';
import {parseKeys} from './data-folder.js';
import type {PostgresOptions} from './open-postgres.js';
import {readOidc} from './read-oidc.js';
import {StartError} from './start-error.js';

const readPort = (text: string): number => {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new StartError(`PORT is ${text}: give a number from 0 to 65535.`);
  return port;
};

const readEnvironment = (text: string): 'development' | 'production' => {
  if (text !== 'development' && text !== 'production') {
    throw new StartError(`PLS_ENV is ${text}: give development or production.`);
  }
  return text;
};

const splitList = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

/** `pk_luolong=https://a.gov.cn,https://b.gov.cn;pk_xinan=https://c.gov.cn` */
const readOrigins = (text: string | undefined): Record<string, string[]> =>
  Object.fromEntries(
    (text ?? '')
      .split(';')
      .map((entry) => entry.trim())
      .filter(Boolean)
      .map((entry) => {
        const [key = '', list] = entry.split('=');
        const origins = splitList(list);
        if (!isPortalKey(key) || origins.length === 0 || origins.some((origin) => !isOrigin(origin))) {
          throw new StartError(
            `PLS_ORIGINS has ${entry}: write pk_name=https://site.example,https://other.example;pk_…`,
          );
        }
        return [key, origins];
      }),
  );

const isOrigin = (text: string): boolean => {
  try {
    return new URL(text).origin === text;
  } catch {
    return false;
  }
};

/** `pk_luolong,pk_xigong` */
const readPortals = (text: string | undefined): string[] => {
  const keys = splitList(text);
  if (keys.some((key) => !isPortalKey(key))) {
    throw new StartError(`PLS_ALLOW_INSECURE is ${String(text)}: write pk_name,pk_other.`);
  }
  return keys;
};

const isPortalKey = (text: string): boolean => /^pk_[a-z0-9]+$/.test(text);

/** `127.0.0.1:3310` */
const readClamd = (text: string): {host: string; port: number} => {
  const [, host = '', port = ''] = /^(.+):(\d{1,5})$/.exec(text) ?? [];
  if (host === '' || Number(port) > 65_535) throw new StartError(`PLS_CLAMD is ${text}: give HOST:PORT of clamd.`);
  return {host: host.replace(/^\[|\]$/g, ''), port: Number(port)};
};

const readCount = (name: string, text: string, least: number, most: number): number => {
  const count = Number(text);
  if (!/^\d{1,5}$/.test(text) || count < least || count > most) {
    throw new StartError(`${name} is ${text}: give a number from ${least} to ${most}.`);
  }
  return count;
};

/** The address is checked and never repeated: it holds the password. */
const readPostgres = ({
  DATABASE_URL,
  PLS_DATABASE_CONNECTIONS,
  PLS_DATABASE_TIMEOUT,
}: NodeJS.ProcessEnv): PostgresOptions | undefined => {
  if (DATABASE_URL === undefined || DATABASE_URL === '') return undefined;
  if (!/^postgres(ql)?:\/\//.test(DATABASE_URL) || !URL.canParse(DATABASE_URL)) {
    throw new StartError(
      'DATABASE_URL is no address of a PostgreSQL: write postgres://user:password@host:5432/database, with %40 for an @ in the password.',
    );
  }
  return {
    url: DATABASE_URL,
    ...(PLS_DATABASE_CONNECTIONS !== undefined && {
      connections: readCount('PLS_DATABASE_CONNECTIONS', PLS_DATABASE_CONNECTIONS, 1, 1000),
    }),
    ...(PLS_DATABASE_TIMEOUT !== undefined && {
      statementTimeoutMs: 1000 * readCount('PLS_DATABASE_TIMEOUT', PLS_DATABASE_TIMEOUT, 1, 3600),
    }),
  };
};

/** The keys themselves as JSON, or the file that they are in. */
const readKeys = (text: string) => {
  if (text.trimStart().startsWith('{')) return parseKeys(text, 'PLS_KEYS');
  try {
    return parseKeys(readFileSync(text, 'utf8'), text);
  } catch (cause) {
    if (cause instanceof StartError) throw cause;
    // Never repeated: a key that was put here by mistake would stand in a log.
    throw new StartError('PLS_KEYS holds no usable keys and names no file that can be read.', {cause});
  }
};

/** A file of rules. */
const readRetention = (file: string): RetentionRules => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StartError(`PLS_RETENTION names ${file}, which cannot be read.`, {cause});
  }
  try {
    return parseRetention(text);
  } catch (cause) {
    if (!(cause instanceof RetentionError)) throw cause;
    throw new StartError(`${file}: ${cause.message}`, {cause});
  }
};

const readBooking = ({
  PLS_BOOKING_DAYS: days,
  PLS_BOOKING_LEAD_MINUTES: minutes,
}: NodeJS.ProcessEnv): NonNullable<StartOptions['booking']> => ({
  ...(days !== undefined && {horizonDays: readCount('PLS_BOOKING_DAYS', days, 1, 90)}),
  ...(minutes !== undefined && {leadMinutes: readCount('PLS_BOOKING_LEAD_MINUTES', minutes, 0, 10_080)}),
});

const readProofOfWork = (text: string): 'on' | 'off' => {
  if (text !== 'on' && text !== 'off') throw new StartError(`PLS_PROOF_OF_WORK is ${text}: give on or off.`);
  return text;
};

/** `network=600,staff=300`, requests a minute; or `off` */
const readRateLimits = (text: string): Partial<RateLimits> | 'off' => {
  if (text === 'off') return 'off';
  return Object.fromEntries(
    splitList(text).map((entry) => {
      const [policy = '', limit = ''] = entry.split('=');
      if (!Object.hasOwn(defaultRateLimits, policy) || !/^[1-9]\d{0,6}$/.test(limit)) {
        const known = Object.keys(defaultRateLimits).join(', ');
        throw new StartError(`PLS_RATE_LIMITS has ${entry}: write network=600,staff=300 (of ${known}), or off.`);
      }
      return [policy, Number(limit)];
    }),
  );
};

/** In development only faults are printed; `PLS_LOG=1` prints every request. */
const readLog = (environment: string, {PLS_LOG}: NodeJS.ProcessEnv): Pick<StartOptions, 'log' | 'logsErrorsOnly'> => {
  const logsErrorsOnly = environment !== 'production' && PLS_LOG !== '1';
  return {
    logsErrorsOnly,
    log: (line: string) => {
      if (line.startsWith('{"level":"error"')) console.error(line);
      else if (!logsErrorsOnly) console.log(line);
    },
  };
};

/**
 * What the environment says of an installation: `PORT`, `PLS_DATA` and the other variables of the README.
 *
 * @throws {StartError} with one sentence that names the variable
 */
export const readStartOptions = (variables: Readonly<Record<string, string | undefined>>): StartOptions => {
  const environment = readEnvironment(variables['PLS_ENV'] ?? 'development');
  const isDevelopment = environment === 'development';
  const postgres = readPostgres(variables);
  return {
    port: readPort(variables['PORT'] ?? '8787'),
    ...(variables['PLS_HOST'] !== undefined && {host: variables['PLS_HOST']}),
    dataFolder: path.resolve(variables['PLS_DATA'] ?? '.pls'),
    ...(postgres !== undefined && {postgres}),
    environment,
    developmentIssuer: isDevelopment || variables['PLS_ALLOW_DEVELOPMENT_ISSUER'] === '1',
    generatedKeys: isDevelopment || variables['PLS_ALLOW_GENERATED_KEYS'] === '1',
    ...(variables['PLS_KEYS'] !== undefined && {keys: readKeys(variables['PLS_KEYS'])}),
    ...readOidc(variables),
    portalOrigins: readOrigins(variables['PLS_ORIGINS']),
    insecurePortals: readPortals(variables['PLS_ALLOW_INSECURE']),
    trustedProxies: splitList(variables['PLS_TRUSTED_PROXIES']),
    ...(variables['PLS_HSTS_DAYS'] !== undefined && {
      hstsSeconds: 86_400 * readCount('PLS_HSTS_DAYS', variables['PLS_HSTS_DAYS'], 0, 730),
    }),
    drainMs:
      1000 * readCount('PLS_DRAIN_SECONDS', variables['PLS_DRAIN_SECONDS'] ?? (isDevelopment ? '0' : '5'), 0, 600),
    proofOfWork: readProofOfWork(variables['PLS_PROOF_OF_WORK'] ?? 'on'),
    rateLimits: readRateLimits(variables['PLS_RATE_LIMITS'] ?? ''),
    ...(variables['PLS_CLAMD'] !== undefined && {clamd: readClamd(variables['PLS_CLAMD'])}),
    ...(variables['PLS_API'] !== undefined && {apiOrigin: variables['PLS_API']}),
    ...(variables['PLS_RETENTION'] !== undefined && {retention: readRetention(variables['PLS_RETENTION'])}),
    booking: readBooking(variables),
    ...readLog(environment, variables),
  };
};
