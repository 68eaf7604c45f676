// A process of its own that reads addresses as fast as they are answered: node get-load.mjs, told what to do by its parent.
// Each connection is kept alive and has one request on its way (no pipelining).
import {connect} from 'node:net';

/** What one connection reads after another, until the time is up. */
const read = (
  /** @type {{port: number; paths: string[]; first: number; until: number}} */ {port, paths, first, until},
) =>
  new Promise((resolve, reject) => {
    const requests = paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n\r\n`));
    const socket = connect(port, '127.0.0.1');
    let answers = 0;
    let next = first;
    let buffer = Buffer.alloc(0);
    let wanted = -1;
    const ask = () => socket.write(/** @type {Buffer} */ (requests[next++ % requests.length]));
    socket.setNoDelay(true);
    socket.once('connect', ask).once('error', reject);
    socket.on('data', (chunk) => {
      buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk]);
      if (wanted < 0) {
        const end = buffer.indexOf('\r\n\r\n');
        if (end < 0) return;
        const head = buffer.toString('latin1', 0, end);
        const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
        if (!head.startsWith('HTTP/1.1 200') || length === undefined) {
          socket.destroy();
          reject(new Error(`Not the answer that was expected: ${head.slice(0, 200)}`));
          return;
        }
        wanted = end + 4 + Number(length);
      }
      if (buffer.length < wanted) return;
      answers += 1;
      buffer = Buffer.alloc(0);
      wanted = -1;
      if (performance.now() < until) ask();
      else {
        socket.destroy();
        resolve(answers);
      }
    });
  });

process.on(
  'message',
  async (
    /** @type {{port: number; paths: string[]; connections: number; seconds: number}} */ {
      port,
      paths,
      connections,
      seconds,
    },
  ) => {
    const started = performance.now();
    const until = started + seconds * 1000;
    const counts = await Promise.all(
      Array.from({length: connections}, (_, index) => read({port, paths, first: index, until})),
    );
    const answers = counts.reduce((sum, count) => sum + count, 0);
    process.send?.({perSecond: answers / ((performance.now() - started) / 1000)});
  },
);
process.send?.('ready');
