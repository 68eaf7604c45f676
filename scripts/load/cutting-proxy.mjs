import {once} from 'node:events';
import {connect, createServer} from 'node:net';

/**
 * Stands before a server and cuts every connection again and again, as a train in a tunnel does.
 *
 * @typedef {object} CuttingProxy
 * @property {number} port
 * @property {() => number} received - bytes that clients have sent, headers included
 * @property {() => number} cuts - how often it cut
 * @property {() => Promise<void>} close
 */

/**
 * @param {number} target - the server's port on this machine
 * @param {readonly number[]} cutAt - bytes received in all at which every open connection is reset, ascending
 * @returns {Promise<CuttingProxy>}
 */
export const startCuttingProxy = async (target, cutAt) => {
  let received = 0;
  let cuts = 0;
  /** @type {Set<import('node:net').Socket>} */
  const sockets = new Set();
  const keep = (/** @type {import('node:net').Socket} */ socket) => {
    sockets.add(socket);
    // A reset is what this is about.
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  };
  const proxy = createServer((client) => {
    const server = connect(target, '127.0.0.1');
    keep(client);
    keep(server);
    client.on('data', (bytes) => {
      received += bytes.length;
      if (received >= (cutAt[cuts] ?? Infinity)) {
        cuts += 1;
        for (const socket of sockets) socket.resetAndDestroy();
        return;
      }
      // Piece by piece, so that what lies in the proxy when it cuts is little.
      if (!server.write(bytes)) {
        client.pause();
        server.once('drain', () => client.resume());
      }
    });
    client.once('end', () => server.end());
    server.pipe(client);
    server.once('close', () => client.destroy());
    client.once('close', () => server.destroy());
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (proxy.address());
  return {
    port: address.port,
    received: () => received,
    cuts: () => cuts,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
};
