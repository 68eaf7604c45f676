import type {Kysely} from 'kysely';
import type {BookingSettings} from './appointments/booking-rules.js';
import type {Inspector} from './attachments/inspector.js';
import type {Blobs} from './blobs.js';
import type {Tables} from './database/tables.js';
import type {CaseChanges} from './live/case-changes.js';
import type {RetentionRules} from './retention/retention-rules.js';
import type {RateLimits} from './floods/rate-limit.js';
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
  /** Who watches a case; `notify` tells them too. Default: those of the app itself, whose changes are all there are. */
  readonly changes?: CaseChanges;
  /** How a sign-in provider is asked for its keys; default: the platform's own. */
  readonly fetch?: (address: string, options: RequestInit) => Promise<Response>;
  /** What the server runs in. */
  readonly host?: Host;
  readonly settings: Settings;
}

/** What readiness and streams ask the machine or page that the server runs in. */
export interface Host {
  /** Where the data lies; absent where nothing is kept, as inside a page. */
  readonly freeBytes?: () => Promise<number>;
  /** Whether the process was told to end and takes its leave. */
  readonly isStopping: () => boolean;
  /** Calls once it is told. @returns how to be called no more */
  readonly whenStopping?: (listener: () => void) => () => void;
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
  /** Whose tokens staff work with; without it only the development issuer's, where that is on. */
  readonly oidc?: OidcSettings;
  /** Whether every portal may also be embedded by pages on loopback addresses. */
  readonly loopbackOrigins: boolean;
  /** Origins of the pages that may embed a portal, by its key, beside those that the catalogue has. */
  readonly portalOrigins?: Readonly<Record<string, readonly string[]>>;
  /** Keys of the portals whose pages without https may send an anonymous consultation, and nothing else. */
  readonly insecurePortals?: readonly string[];
  /** The API's public address; without it the pages that it serves take the one they were asked at. */
  readonly apiOrigin?: string;
  /** For how long browsers shall use https only (`Strict-Transport-Security`); absent or 0: nothing is said. */
  readonly hstsSeconds?: number;
  /** Addresses whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** How long what is kept, instead of the built-in rules. */
  readonly retention?: RetentionRules;
  /** How soon and how far ahead times can be booked, in place of each kind's own rule. */
  readonly booking?: BookingSettings;
  /** Whether what citizens submit needs a proof of work. Default `on`. */
  readonly proofOfWork?: 'on' | 'off';
  /** Requests a minute; none are limited without. */
  readonly rateLimits?: RateLimits;
  /** Takes one finished line per request; nothing personal is in it. */
  readonly log?: (line: string) => void;
  /** Nobody reads a line of each request, only what goes wrong. */
  readonly logsErrorsOnly?: boolean;
}

/** An OpenID Connect provider that staff sign in with, and what its tokens say. */
export interface OidcSettings {
  /** As the tokens' `iss` has it, to the letter; its discovery document lies below it. */
  readonly issuer: string;
  /** What the tokens' `aud` must contain. */
  readonly audience: string;
  /** What the provider calls our desk, which signs staff in by code and PKCE; without it the desk has the development sign-in alone. */
  readonly deskClient?: string;
  /** `list`: whom the operator has imported; `claims`: also whom the token itself gives a role. */
  readonly staff: 'list' | 'claims';
  readonly claims: ClaimPaths;
}

/** Where a token says what: names of claims, or paths into them such as `realm_access.roles`. */
export interface ClaimPaths {
  /** What the account is called; must be unique, for good, and not for its owner to change. */
  readonly subject: string;
  readonly id: string;
  readonly role: string;
  readonly scope: string;
  readonly unit: string;
  readonly name: string;
  /** The provider's names of roles, and ours; the first that a token has counts. */
  readonly roles: Readonly<Record<string, string>>;
}
