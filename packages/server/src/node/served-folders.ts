import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {OidcSettings} from '../world.js';
import {isHashed, keepEmbed} from './embed-archive.js';
import {aYear, type StaticFolder} from './static-files.js';

/** The repository's folder: `packages/server/dist/node` lies four below. */
const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Nothing but the page's own files and the API; nothing inline; in no frame of another site. */
const pagePolicy = (apiOrigin: string): string =>
  [
    `default-src 'self' ${apiOrigin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** The desk asks the provider that its staff sign in with for a token. */
const deskPolicy = (apiOrigin: string, issuer: string): string =>
  `${pagePolicy(apiOrigin)}; connect-src 'self' ${apiOrigin} ${new URL(issuer).origin}`;

/**
 * As strict as a policy gets: nothing is allowed but what docs/embedding.md lists, and the page's own style and icon.
 */
const strictPolicy = (apiOrigin: string): string =>
  [
    "default-src 'none'",
    `script-src ${apiOrigin}`,
    `connect-src ${apiOrigin}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types pls-kit',
  ].join('; ');

/** For a page that loads nothing of ours but frames, and the one script that fits their height. */
const framePolicy = (apiOrigin: string): string =>
  `default-src 'none'; script-src ${apiOrigin}; frame-src ${apiOrigin}; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** An old site has no policy. This one forbids nothing that such a page does. */
const oldPolicy = "object-src 'none'";

/**
 * The embed for all pages, with what earlier releases of this installation had in it; the example pages under a policy that
 * allows nothing but themselves and the API.
 *
 * @param archive - folder that keeps them, see {@link keepEmbed}
 * @param oidc - whom the desk's staff sign in with
 */
export const servedFolders = (
  apiOrigin: string,
  archive: string | undefined,
  {issuer, deskClient}: Partial<OidcSettings> = {},
): StaticFolder[] => {
  const signsIn = issuer !== undefined && deskClient !== undefined;
  const example = (prefix: string, folder: string, policy: string, charset?: 'gbk'): StaticFolder => ({
    prefix,
    folder: path.join(root, folder),
    maxAgeSeconds: () => 0,
    headers: {'Content-Security-Policy': policy},
    geolocation: true,
    replacements: {api: apiOrigin},
    ...(charset && {charset}),
  });
  const embed = (folder: string): StaticFolder => ({
    prefix: '/embed/',
    folder,
    // The loader that floats has to be asked for again; all others carry a hash of what is in them.
    maxAgeSeconds: (name: string) => (isHashed(name) ? aYear : 300),
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Timing-Allow-Origin': '*',
    },
  });
  const built = path.join(root, 'dist/embed');
  if (archive !== undefined && existsSync(built)) keepEmbed(built, archive);
  return [
    embed(built),
    ...(archive === undefined ? [] : [embed(archive)]),
    {...example('/docs/', 'docs', pagePolicy(apiOrigin)), documents: true},
    {
      ...example('/desk/', 'dist/examples/desk', signsIn ? deskPolicy(apiOrigin, issuer) : pagePolicy(apiOrigin)),
      replacements: {api: apiOrigin, issuer: signsIn ? issuer : '', client: signsIn ? deskClient : ''},
    },
    example('/examples/strict-csp/', 'examples/strict-csp', strictPolicy(apiOrigin)),
    example('/examples/plain-page/', 'examples/plain-page', pagePolicy(apiOrigin)),
    example('/examples/wechat-h5/', 'examples/wechat-h5', pagePolicy(apiOrigin)),
    example('/examples/iframe/', 'examples/iframe', framePolicy(apiOrigin)),
    example('/examples/legacy-page/', 'examples/legacy-page', oldPolicy, 'gbk'),
    example('/', 'examples/county-portal', pagePolicy(apiOrigin)),
  ].filter(({folder}) => existsSync(folder));
};
