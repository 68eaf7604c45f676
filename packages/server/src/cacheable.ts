import type {Context} from 'hono';
import {operationsAt} from './contract-operations.js';
import type {ServerEnvironment} from './environment.js';

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
 * @param options.fromMemory - made of the catalogue in memory and the clock, of no database: what runs the app may give it again
 */
export const cacheable = async (
  context: Context<ServerEnvironment>,
  body: unknown,
  {maxAgeSeconds, fromMemory = false}: {readonly maxAgeSeconds: number; readonly fromMemory?: boolean},
): Promise<Response> => {
  const text = JSON.stringify(body);
  const tag = await entityTag(text);
  context.header('ETag', tag);
  context.header('Cache-Control', `public, max-age=${maxAgeSeconds}`);
  context.header('Cross-Origin-Resource-Policy', 'cross-origin');
  // The in-page server has no bindings at all.
  const bindings = context.env as ServerEnvironment['Bindings'] | undefined;
  if (fromMemory) bindings?.mayKeep?.(operationsAt(context.req.path)?.template ?? 'other');
  if (matchesEntityTag(context.req.header('If-None-Match'), tag)) return context.body(null, 304);
  return context.body(text, 200, {'Content-Type': 'application/json; charset=utf-8'});
};
