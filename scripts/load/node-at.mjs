// One node of an installation whose clock is so many days ahead: node node-at.mjs DAYS DATA-FOLDER. It ends with its parent.
import {startServer} from '@pls-kit/server/node.js';

const [days = '0', dataFolder = ''] = process.argv.slice(2);
const aheadMs = Number(days) * 86_400_000;
const url = process.env['DATABASE_URL'];
const server = await startServer({
  dataFolder,
  now: () => new Date(Date.now() + aheadMs),
  ...(url !== undefined && {postgres: {url}}),
});
process.on('disconnect', () => process.exit(0));
process.send?.({port: server.port});
