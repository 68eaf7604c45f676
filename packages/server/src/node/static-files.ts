import {createHash} from 'node:crypto';
import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {gzip} from 'node:zlib';
import {addSecurityHeaders} from '../security-headers.js';
import type {Settings} from '../world.js';

const compress = promisify(gzip);

/** Media types of what may be served; a file of any other kind is not there. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
/** Served only where a folder is told to: notes that lie beside other files are nobody's business. */
const documentTypes: Readonly<Record<string, string>> = {
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};
const compressible = /^(text|application\/json|image\/svg)/;

interface Served {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly zipped: Uint8Array<ArrayBuffer> | undefined;
  readonly tag: string;
  readonly mediaType: string;
}

export interface StaticFolder {
  /** Path that the folder appears under, with a slash at its end: `/embed/`. */
  readonly prefix: string;
  readonly folder: string;
  /** Name → cache seconds; a year stands for good (names with a hash). */
  readonly maxAgeSeconds: (name: string) => number;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether Markdown and plain text are served as well. */
  readonly documents?: boolean;
  /** Whether its pages may ask where somebody is. */
  readonly geolocation?: boolean;
  /** What its HTML pages and style sheets are written in; default UTF-8. */
  readonly charset?: 'utf-8' | 'gbk';
  /** `{{NAME}}` in HTML pages becomes its value, which is ASCII. */
  readonly replacements?: Readonly<Record<string, string>>;
}

export const aYear = 31_536_000;

const mediaTypeOf = (file: string, {documents = false}: StaticFolder): string | undefined =>
  mediaTypes[path.extname(file)] ?? (documents ? documentTypes[path.extname(file)] : undefined);

const readServed = async (file: string, folder: StaticFolder): Promise<Served> => {
  const {replacements = {}, charset = 'utf-8'} = folder;
  const mediaType = (mediaTypeOf(file, folder) ?? 'application/octet-stream').replace('utf-8', charset);
  let bytes: Uint8Array<ArrayBuffer> = new Uint8Array(await readFile(file));
  if (mediaType.startsWith('text/html')) {
    // One character a byte, so that it is the same in every charset.
    let page = Buffer.from(bytes).toString('latin1');
    for (const [name, value] of Object.entries(replacements)) page = page.replaceAll(`{{${name}}}`, value);
    bytes = new Uint8Array(Buffer.from(page, 'latin1'));
  }
  return {
    bytes,
    zipped: compressible.test(mediaType) ? new Uint8Array(await compress(bytes, {level: 9})) : undefined,
    tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    mediaType,
  };
};

/** The file that an address names; undefined where it would leave the folder or is of a kind that is not served. */
const fileAt = (pathname: string, served: StaticFolder): string | undefined => {
  const {prefix, folder} = served;
  let name: string;
  try {
    name = decodeURIComponent(pathname.slice(prefix.length));
  } catch {
    return undefined;
  }
  if (name === '' || name.endsWith('/')) name += 'index.html';
  const parts = name.split('/');
  const isPlain = parts.every((part) => part !== '' && !part.startsWith('.') && !/[\\\0]/.test(part));
  return isPlain && mediaTypeOf(name, served) !== undefined ? path.join(folder, ...parts) : undefined;
};

/**
 * Serves files of a few folders, the most specific prefix first.
 *
 * @returns undefined where none has the address: the API's turn
 */
export const makeStaticFiles = (folders: readonly StaticFolder[], settings: Pick<Settings, 'hstsSeconds'> = {}) => {
  /** By file and its time of change: a rebuilt bundle is served at once, an unchanged one is read and zipped once. */
  const known = new Map<string, {changed: number; served: Served}>();

  const load = async (file: string, folder: StaticFolder): Promise<Served | undefined> => {
    let changed: number;
    try {
      const status = await stat(file);
      if (!status.isFile()) return undefined;
      changed = status.mtimeMs;
    } catch {
      // Not there, whatever the reason: the next folder may have it.
      return undefined;
    }
    const held = known.get(file);
    if (held?.changed === changed) return held.served;
    const served = await readServed(file, folder);
    known.set(file, {changed, served});
    return served;
  };

  return async (request: Request): Promise<Response | undefined> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const {pathname} = new URL(request.url);
    for (const folder of folders) {
      if (!pathname.startsWith(folder.prefix)) continue;
      const file = fileAt(pathname, folder);
      const served = file === undefined ? undefined : await load(file, folder);
      if (file !== undefined && served !== undefined)
        return respond(request, served, {folder, settings, name: path.basename(file)});
    }
    return undefined;
  };
};

const respond = (
  request: Request,
  {bytes, zipped, tag, mediaType}: Served,
  {
    folder,
    settings,
    name,
  }: {readonly folder: StaticFolder; readonly settings: Pick<Settings, 'hstsSeconds'>; readonly name: string},
): Response => {
  const seconds = folder.maxAgeSeconds(name);
  const zip = zipped !== undefined && /\bgzip\b/.test(request.headers.get('Accept-Encoding') ?? '');
  const shownTag = zip ? `W/${tag}` : tag;
  const headers = new Headers({
    'Content-Type': mediaType,
    'Cache-Control': seconds >= aYear ? `public, max-age=${seconds}, immutable` : `public, max-age=${seconds}`,
    ETag: shownTag,
    Vary: 'Accept-Encoding',
    ...folder.headers,
  });
  addSecurityHeaders(headers, settings, {geolocation: folder.geolocation === true});
  const asked = request.headers.get('If-None-Match') ?? '';
  if (asked.split(',').some((each) => each.trim().replace(/^W\//, '') === tag))
    return new Response(null, {status: 304, headers});
  if (zip) headers.set('Content-Encoding', 'gzip');
  const body = zip ? zipped : bytes;
  headers.set('Content-Length', String(body.byteLength));
  return new Response(request.method === 'HEAD' ? null : body, {status: 200, headers});
};
