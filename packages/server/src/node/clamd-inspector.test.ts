import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type AddressInfo, type Server} from 'node:net';
import {describe, it, type TestContext} from 'node:test';
import {ClamdError, clamdInspector} from './clamd-inspector.js';

/** Speaks clamd's side of INSTREAM; what it makes of the bytes is the test's. */
const fakeClamd = async (context: TestContext, answerTo: (contents: Buffer) => string | undefined) => {
  const server: Server = createServer((socket) => {
    let received = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      const command = 'zINSTREAM\0';
      if (received.length < command.length) return;
      assert.equal(received.subarray(0, command.length).toString('latin1'), command);
      const parts: Buffer[] = [];
      for (let at = command.length; at + 4 <= received.length;) {
        const length = received.readUInt32BE(at);
        if (length === 0) {
          const answer = answerTo(Buffer.concat(parts));
          if (answer === undefined) socket.destroy();
          else socket.end(answer);
          return;
        }
        if (at + 4 + length > received.length) return;
        parts.push(received.subarray(at + 4, at + 4 + length));
        at += 4 + length;
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  return {host: '127.0.0.1', port: (server.address() as AddressInfo).port};
};

const large = Uint8Array.from({length: 300_000}, (_nothing, index) => index % 253);

describe('clamd', () => {
  it('gets the whole file, in parts, and its verdict counts', async (context) => {
    let seen: Buffer = Buffer.alloc(0);
    const clean = await fakeClamd(context, (contents) => {
      seen = contents;
      return 'stream: OK\0';
    });
    assert.deepEqual(await clamdInspector(clean)(large), {clean: true});
    assert.ok(seen.equals(large));
    const infected = await fakeClamd(context, () => 'stream: Win.Test.EICAR_HDB-1 FOUND\0');
    assert.deepEqual(await clamdInspector(infected)(large), {clean: false, finding: 'Win.Test.EICAR_HDB-1'});
  });

  it('is never taken for satisfied when it is not: an error, silence, a cut, nobody there', async (context) => {
    for (const answer of ['INSTREAM size limit exceeded. ERROR\0', '', undefined]) {
      const address = await fakeClamd(context, () => answer);
      await assert.rejects(clamdInspector(address)(large), ClamdError);
    }
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    context.after(() => silent.close());
    const {port} = silent.address() as AddressInfo;
    await assert.rejects(clamdInspector({host: '127.0.0.1', port, timeoutMs: 50})(large), ClamdError);
    const gone = createServer().listen(0, '127.0.0.1');
    await once(gone, 'listening');
    const {port: closed} = gone.address() as AddressInfo;
    gone.close();
    await assert.rejects(clamdInspector({host: '127.0.0.1', port: closed})(large), ClamdError);
  });
});
