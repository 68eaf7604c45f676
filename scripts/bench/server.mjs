// npm run bench -- server [--database postgres]: how much of what the machine can do the server leaves to citizens.
// Catalogue reads beside a bare node:http server that sends the same bytes; submissions on disk beside the bare inserts of the
// same rows; then the memory that the server has come to hold. Everything in processes of its own, peers in turns.
import {readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {catalogueReads, compareReads} from '../load/reads.mjs';
import {startOwnDatabase} from '../own-database.mjs';
import {startServer} from '../start-server.mjs';

const bars = {reads: 0.7, submissions: 0.5, megabytes: 200};

const {values: given} = parseArgs({
  options: {
    database: {type: 'string', default: 'sqlite'},
    seconds: {type: 'string', default: '3'},
    rounds: {type: 'string', default: '5'},
    only: {type: 'string'},
  },
});

const database = await startOwnDatabase(given.database, {fsync: true});
const server = await startServer({env: {...database.env, PLS_TRUSTED_PROXIES: '127.0.0.1'}});
const rss = () => readFileSync(`/proc/${server.pid}/status`, 'utf8').match(/Vm(RSS|HWM):\s+(\d+)/g);
console.log(rss());
try {
  const reads = await compareReads(server.port, catalogueReads, {
    seconds: Number(given.seconds),
    rounds: Number(given.rounds),
    connections: 16,
  });
  console.log(reads, readFileSync(`/proc/${server.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1]);
  console.log(await compareReads(server.port, ['/v1/search?q=%E8%80%81%E6%9D%BF%E4%B8%8D%E7%BB%99%E5%B7%A5%E8%B5%84'], {seconds: 2, rounds: 2, connections: 16}));
} finally {
  await server.stop();
  await database.stop();
}
