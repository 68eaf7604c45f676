import {createClient, type Client} from '@pls-kit/sdk';

/**
 * Address of the running server that the stories call: `?pls-api=` of the frame (the test run), else what
 * `npm run storybook` started or found. Never a mock of our own API.
 */
export const api: string =
  new URLSearchParams(location.search).get('pls-api') ??
  (import.meta as unknown as {env: Record<string, string | undefined>}).env['STORYBOOK_PLS_API'] ??
  'http://localhost:8787';

/** Portal of the stories: 洛龙区. */
export const portal = 'pk_luolong';

/** A client of the real API, for what a story's other hand does; with a staff token, a clerk's. */
export const client = (staffToken?: string): Client => createClient({baseUrl: api, portal, staffToken});

/** The same API over a line on which nothing ever comes back: the loading state. */
export const silentClient = (): Client =>
  createClient({baseUrl: api, portal, fetch: () => new Promise<Response>(() => undefined)});

/** The same API over a line that is down: the error state. */
export const brokenClient = (): Client =>
  createClient({baseUrl: api, portal, fetch: () => Promise.reject(new TypeError('Failed to fetch'))});
