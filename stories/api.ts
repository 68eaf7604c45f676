import {type Client, createClient} from '@pls-kit/sdk';
import {createInPageServer, type Faults, type InPageServer} from '@pls-kit/server/in-page';

/** Nobody's address: whatever this page asks it for, the server inside the page answers. */
export const api = 'https://pls.test';

/** Portal of the stories: 洛龙区. */
export const portal = 'pk_luolong';

/** One with the sample cases and one without, which starts in half the time; each once a page. */
const servers = new Map<boolean, Promise<InPageServer>>();
let current: Promise<InPageServer> | undefined;
let endAnswers: (() => void) | undefined;

/** The real server, inside this page; its clock goes with the page's, since the widgets read that. */
export const inPage = async (): Promise<InPageServer> => (current ??= beginAnew());

/** What a story begins with: nothing of the one before it in this frame. */
export const beginAnew = async ({samples = false} = {}): Promise<InPageServer> => {
  const known = servers.get(samples);
  const starting = known ?? createInPageServer({samples});
  servers.set(samples, starting);
  current = starting;
  const server = await starting;
  if (known) await server.reset();
  endAnswers?.();
  endAnswers = server.answerFor(api);
  return server;
};

/** A client of the API, for what a story's other hand does; with a staff token, a clerk's. */
export const client = (staffToken?: string): Client => createClient({baseUrl: api, portal, staffToken});

/** Over a line of its own: on a docs page all stories are there at once. */
const clientOver = (faults: Partial<Faults>): Client => {
  let line: Promise<typeof globalThis.fetch> | undefined;
  return createClient({
    baseUrl: api,
    portal,
    fetch: async (input, init) => {
      line ??= inPage().then((running) => running.line(faults).fetch);
      return (await line)(input, init);
    },
  });
};

/** The same API over a line on which nothing ever comes back: the loading state. */
export const silentClient = (): Client => clientOver({silent: true});

/** The same API over a line that is down: the error state. */
export const brokenClient = (): Client => clientOver({offline: true});
