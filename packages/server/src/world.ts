import type {Kysely} from 'kysely';
import type {Inspector} from './attachments/inspector.js';
import type {Blobs} from './blobs.js';
import type {Tables} from './database/tables.js';
import type {RetentionRules} from './retention/retention-rules.js';
import type {Secrets} from './secrets/secrets.js';

/** What the server takes from outside: everything that is not the same twice, or not the same everywhere. */
export interface World {
  readonly database: Kysely<Tables>;
  /** The clock. */
  readonly now: () => Date;
  /** Bytes nobody can guess. */
  readonly random: (byteCount: number) => Uint8Array;
  readonly secrets: Secrets;
  readonly blobs: Blobs;
  /** Looks into files beyond the check of their content, such as for viruses; without one that check decides. */
  readonly inspector?: Inspector;
  /** Called after the transaction that changed a case; never throws into it. */
  readonly notify: (change: CaseChanged) => void;
  readonly settings: Settings;
}

/** A case has a new event. */
export interface CaseChanged {
  readonly homeCounty: string;
  readonly number: string;
  readonly sequence: number;
}

/** How this installation behaves. */
export interface Settings {
  readonly environment: 'development' | 'production';
  /** Whether `/v1/development` signs anybody in. */
  readonly developmentIssuer: boolean;
  /** Whether every portal may also be embedded by pages on loopback addresses. */
  readonly loopbackOrigins: boolean;
  /** Origins of the pages that may embed a portal, by its key, beside those that the catalogue has. */
  readonly portalOrigins?: Readonly<Record<string, readonly string[]>>;
  /** Addresses whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** How long what is kept, instead of the built-in rules. */
  readonly retention?: RetentionRules;
  /** Takes one finished line per request; nothing personal is in it. */
  readonly log?: (line: string) => void;
}
