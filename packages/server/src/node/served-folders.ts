import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
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

/**
 * The embed for all pages, with what earlier releases of this installation had in it; the example pages under a policy that
 * allows nothing but themselves and the API.
 *
 * @param archive - folder that keeps them, see {@link keepEmbed}
 */
export const servedFolders = (apiOrigin: string, archive: string | undefined): StaticFolder[] => {
  const example = (prefix: string, folder: string): StaticFolder => ({
    prefix,
    folder: path.join(root, folder),
    maxAgeSeconds: () => 0,
    headers: {'Content-Security-Policy': pagePolicy(apiOrigin)},
    geolocation: true,
    replacements: {api: apiOrigin},
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
    example('/desk/', 'dist/examples/desk'),
    example('/', 'examples/county-portal'),
  ].filter(({folder}) => existsSync(folder));
};
