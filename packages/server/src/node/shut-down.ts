import type {Server} from 'node:http';

/** How long answers that are under way may take. */
const graceMs = 10_000;
const lookMs = 20;

/** Takes no new connection, lets every answer that is under way be finished, and ends what is left after ten seconds. */
export const shutDown = (servers: readonly Server[]): Promise<unknown> =>
  Promise.all(
    servers.map(async (server) => {
      const closed = new Promise((resolve) => server.close(resolve));
      // A connection that is kept alive becomes idle only when its answer is out.
      const ending = setInterval(() => server.closeIdleConnections(), lookMs);
      const late = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearInterval(ending);
      clearTimeout(late);
    }),
  );
