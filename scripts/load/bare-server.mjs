// The least that a server on Node can do: a bare node:http server that sends bytes which its parent has given it, each with
// the headers that the real server sends. Nothing is looked at but the address.
import {createServer} from 'node:http';

/** @type {Map<string, {headers: Record<string, string>; body: Buffer}>} */
const answers = new Map();
const server = createServer((request, response) => {
  const answer = answers.get(request.url ?? '');
  if (answer === undefined) response.writeHead(404).end();
  else response.writeHead(200, answer.headers).end(answer.body);
});

process.on('message', (/** @type {{path: string; headers: Record<string, string>; body: string}[]} */ given) => {
  for (const {path, headers, body} of given) answers.set(path, {headers, body: Buffer.from(body, 'base64')});
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.({port: typeof address === 'object' ? address?.port : undefined});
  });
});
process.send?.('ready');
