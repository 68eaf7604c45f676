/** A node of its own for tests: a thread with its own connection to a database, which lets the clocks in it run out. */
import {parentPort, workerData} from 'node:worker_threads';
import {expireClocks} from '../clock/expire-clocks.js';
import type {DatabasePlace} from '../node/open-database.js';
import {luoyang, startCasework} from './casework.js';
import {openTestDatabase} from './test-database.js';

const {place, now} = workerData as {readonly place: DatabasePlace; readonly now: string};
const casework = await startCasework({on: {open: () => openTestDatabase(place)}});
casework.setClock(now);
parentPort?.postMessage('ready');
parentPort?.once('message', () => {
  void expireClocks(casework.world, luoyang).then(async (count) => {
    parentPort?.postMessage({count, log: casework.log});
    await casework.close();
  });
});
