/** `node packages/server/dist/serve.js`: reads the environment and listens. */
import {readStartOptions, StartError, startServer} from './node.js';

try {
  const options = readStartOptions(process.env);
  const server = await startServer(options);
  // Told a second time, the process ends at once.
  const stop = () => void server.close({drainMs: options.drainMs ?? 0}).then(() => process.exit(0));
  // Before the address is told: who reads it may already ask to stop.
  process.once('SIGINT', stop).once('SIGTERM', stop);
  console.log(`PLS Kit 公共法律服务: ${server.url}/  (desk: ${server.url}/desk/, API: ${server.api}/reference)`);
} catch (error) {
  // Anything else is a fault of ours: let Node show where.
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
