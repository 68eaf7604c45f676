import {promisify} from 'node:util';
import {gzip} from 'node:zlib';

const compress = promisify(gzip);
/** Smaller answers fit into one packet anyway. */
const worthwhileBytes = 1024;

/**
 * Compresses what everybody may read. A citizen's own answers stay as they are: beside text that an attacker chooses, their
 * compressed length would tell about them (BREACH).
 */
export const compressPublic = async (request: Request, response: Response): Promise<Response> => {
  const isPublic = response.headers.get('Cache-Control')?.startsWith('public') === true;
  const type = response.headers.get('Content-Type') ?? '';
  if (!isPublic || response.status !== 200 || !/json|^text\//.test(type)) return response;
  response.headers.append('Vary', 'Accept-Encoding');
  if (request.method !== 'GET' || !/\bgzip\b/.test(request.headers.get('Accept-Encoding') ?? '')) return response;

  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  if (bytes.byteLength < worthwhileBytes) return new Response(bytes, {status: 200, headers});
  headers.set('Content-Encoding', 'gzip');
  headers.delete('Content-Length');
  const tag = headers.get('ETag');
  // Same meaning, other bytes.
  if (tag?.startsWith('"') === true) headers.set('ETag', `W/${tag}`);
  return new Response(new Uint8Array(await compress(bytes)), {status: 200, headers});
};
