import {memoryBlobs} from '../blobs.js';
import {defaultRateLimits, type RateLimits} from '../floods/rate-limit.js';
import {changesHere} from '../live/case-changes.js';
import type {RetentionRules} from '../retention/retention-rules.js';
import {createSecrets, type KeyRing, newKeyRing} from '../secrets/secrets.js';
import type {OidcSettings, Settings, World} from '../world.js';
import {changesOverPostgres} from './changes-over-postgres.js';
import {clamdInspector} from './clamd-inspector.js';
import {openDataFolder, readOrMakeKeys} from './data-folder.js';
import {directoryBlobs} from './directory-blobs.js';
import {nodeCiphers} from './node-ciphers.js';
import {openDatabase} from './open-database.js';
import type {PostgresOptions} from './open-postgres.js';

/** What a server is started with; nothing of it has to be said. */
export interface StartOptions {
  /** Default 0: a free one. */
  readonly port?: number;
  /** Default: this machine alone, by IPv4 and IPv6. */
  readonly host?: string;
  /** Where database, keys and files live; without it everything is in memory and gone with the process. */
  readonly dataFolder?: string;
  /** Instead of the embedded database; keys and files stay in the data folder. */
  readonly postgres?: PostgresOptions;
  /** Default `development`. */
  readonly environment?: Settings['environment'];
  /** Default: only in development. */
  readonly developmentIssuer?: boolean;
  /** Whether keys that the first start made will do. Default: only in development. */
  readonly generatedKeys?: boolean;
  /** Instead of the data folder's `keys.json`. */
  readonly keys?: KeyRing;
  /** Whose tokens staff work with. */
  readonly oidc?: OidcSettings;
  readonly portalOrigins?: Settings['portalOrigins'];
  readonly insecurePortals?: readonly string[];
  readonly trustedProxies?: readonly string[];
  /** Seconds of `Strict-Transport-Security`. Default 0: it is not sent. */
  readonly hstsSeconds?: number;
  /** What {@link RunningServer.close} is to be given when the process is told to end. */
  readonly drainMs?: number;
  /** How long what is kept, instead of the built-in rules. */
  readonly retention?: RetentionRules;
  /** Default `on`. */
  readonly proofOfWork?: Settings['proofOfWork'];
  /** Requests a minute; what is left out is as {@link defaultRateLimits} has it. */
  readonly rateLimits?: Partial<RateLimits> | 'off';
  /** Where ClamAV's daemon looks into attachments; without it the check of their content decides. */
  readonly clamd?: {readonly host: string; readonly port: number};
  /** How soon and how far ahead times can be booked. Default: each kind's own rule. */
  readonly booking?: NonNullable<Settings['booking']>;
  /** Origin that the example pages call the API at. Default `http://localhost:PORT`, another origin than the pages' own. */
  readonly apiOrigin?: string;
  readonly now?: () => Date;
  readonly log?: (line: string) => void;
  /** Spares the line of each request that `log` would leave out. */
  readonly logsErrorsOnly?: boolean;
}

const random = (byteCount: number): Uint8Array => crypto.getRandomValues(new Uint8Array(byteCount));

/**
 * Opens the database of an installation (at the first start: makes and seeds it) with its keys, and listens nowhere.
 *
 * @throws {StartError} with one sentence that says what is wrong and what to do
 */
export const openWorld = async (options: StartOptions): Promise<World> => {
  const {environment = 'development', now = () => new Date(), dataFolder} = options;
  const isDevelopment = environment === 'development';
  const files = dataFolder === undefined ? undefined : openDataFolder(dataFolder);
  const mayGenerate = options.generatedKeys ?? isDevelopment;
  const keys =
    options.keys ??
    (files === undefined
      ? newKeyRing(random, now())
      : readOrMakeKeys(
          {keysFile: files.keysFile, ...(options.postgres === undefined && {databaseFile: files.databaseFile})},
          {mayGenerate, random, now: now()},
        ));
  const secrets = createSecrets(keys, {ciphers: nodeCiphers});
  const place =
    options.postgres === undefined ? {file: files?.databaseFile ?? ':memory:'} : {postgres: options.postgres};
  const database = await openDatabase(place, secrets, now());
  const changes = options.postgres === undefined ? changesHere() : changesOverPostgres(options.postgres, options.log);
  return {
    database,
    changes,
    now,
    random,
    secrets,
    blobs: files === undefined ? memoryBlobs() : directoryBlobs(files.blobsFolder),
    ...(options.clamd !== undefined && {inspector: clamdInspector(options.clamd)}),
    notify: changes.committed,
    settings: {
      environment,
      developmentIssuer: options.developmentIssuer ?? isDevelopment,
      loopbackOrigins: isDevelopment,
      hstsSeconds: options.hstsSeconds ?? 0,
      trustedProxies: options.trustedProxies ?? [],
      proofOfWork: options.proofOfWork ?? 'on',
      ...(options.rateLimits !== 'off' && {rateLimits: {...defaultRateLimits, ...options.rateLimits}}),
      portalOrigins: options.portalOrigins ?? {},
      insecurePortals: options.insecurePortals ?? [],
      ...(options.apiOrigin !== undefined && {apiOrigin: options.apiOrigin}),
      ...(options.retention !== undefined && {retention: options.retention}),
      ...(options.oidc !== undefined && {oidc: options.oidc}),
      ...(options.booking !== undefined && {booking: options.booking}),
      ...(options.log !== undefined && {log: options.log}),
      ...(options.logsErrorsOnly === true && {logsErrorsOnly: true}),
    },
  };
};
