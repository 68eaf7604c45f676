import type {Context} from 'hono';

/** A strong validator: the same bytes have the same tag, whichever node answers (RFC 9110, 8.8.3). */
const entityTag = async (body: string): Promise<string> => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)));
  return `"${btoa(String.fromCharCode(...digest.subarray(0, 16)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')}"`;
};

/** `If-None-Match` compares weakly, so that a proxy that compresses does not spoil it (RFC 9110, 13.1.2). */
export const matchesEntityTag = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((each) => each.trim().replace(/^W\//, '') === tag));

/**
 * A public answer that browsers and CDNs may keep: 304 when the client has these very bytes.
 *
 * @param body - sent as JSON
 * @param options.maxAgeSeconds - how long it may be used without asking
 */
export const cacheable = async (
  context: Context,
  body: unknown,
  {maxAgeSeconds}: {readonly maxAgeSeconds: number},
): Promise<Response> => {
  const text = JSON.stringify(body);
  const tag = await entityTag(text);
  context.header('ETag', tag);
  context.header('Cache-Control', `public, max-age=${maxAgeSeconds}`);
  context.header('Cross-Origin-Resource-Policy', 'cross-origin');
  if (matchesEntityTag(context.req.header('If-None-Match'), tag)) return context.body(null, 304);
  return context.body(text, 200, {'Content-Type': 'application/json; charset=utf-8'});
};
