// npm run snippet -- [API [PORTAL]]: the lines that a web team pastes, by the loader that floats and by the one of this
// build with its integrity.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './root.mjs';

const [api = 'https://api.example.gov.cn', portal = 'pk_luolong'] = process.argv.slice(2);
/** @type {import('./rollup/kit-manifest.mjs').PublishedIntegrity} */
let published;
try {
  published = JSON.parse(readFileSync(path.join(root, 'dist/embed/integrity.json'), 'utf8'));
} catch {
  console.error('dist/embed holds no build: run `npm run build` first.');
  process.exit(1);
}
const address = api.replace(/\/+$/, '');
const lines = (/** @type {string} */ file, /** @type {string} */ more) =>
  `<script
  src="${address}/embed/${file}"${more}
  data-api="${address}"
  data-portal="${portal}"
></script>
<pls-service-finder><a href="tel:12348">公共法律服务热线 12348</a></pls-service-finder>`;
const integrity = `
  integrity="${published.files[published.loader]}"
  crossorigin="anonymous"`;

console.log(`Follows every release:

${lines('pls-kit.js', '')}

Stays at ${published.version}; another byte, and the browser runs none of it:

${lines(published.loader, integrity)}`);
