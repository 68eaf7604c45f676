// npm start: builds what is out of date, then becomes the server (no child process, so Ctrl-C and SIGTERM reach it).
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 19)) {
  console.error(`PLS Kit's server needs Node 22.19 or newer, and this is ${process.version}: install a newer one.`);
  process.exit(1);
}

const {build} = await import('./build.mjs');
if (!(await build({without: ['in-page server']}))) process.exit(1);

const {root} = await import('./root.mjs');
const {pathToFileURL} = await import('node:url');
const serve = `${root}/packages/server/dist/serve.js`;
// As if it had been the program: serve.js reads the environment and listens.
process.argv[1] = serve;
await import(pathToFileURL(serve).href);
