import {api} from './address.ts';
import type {} from './server.ts';

// The server lives in the page around this frame.
const server = await parent.plsServer;
if (server === undefined) {
  location.replace('index.html');
} else {
  server.answerFor(api, globalThis);
  // What `npm run build` makes of examples/desk; it signs in, reads and writes as on any server.
  await import('../../desk/dist/app/desk-app.js');
}
