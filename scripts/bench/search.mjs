// npm run bench -- search [FILE]: the rank of the expected service in /v1/search of a server that is started for it; then of the same
// queries as pinyin, as first letters, and with one character taken for another of the same sound.
// FILE: one JSON object a line, {q, service, acceptable}; default: the development queries beside this script.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../root.mjs';
import {startServer} from '../start-server.mjs';
import {makeMisspeller, toInitials, toPinyin} from './queries-by-sound.mjs';

const bars = {acceptableAt1: 0.94, strictAt3: 0.92, bySoundAt3: 0.85};
/** Of a query, see the contract. */
const longest = 64;

const file = process.argv[2] ?? path.join(root, 'scripts/bench/data/queries-dev.jsonl');
const queries = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line));

const percent = (/** @type {number} */ share) => `${(share * 100).toFixed(1)} %`;
const share = (/** @type {boolean[]} */ outcomes) => outcomes.filter(Boolean).length / outcomes.length;
const middle = (/** @type {number[]} */ values) =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

const server = await startServer();

/** @param {(query: string) => string} say */
const ask = async (say) => {
  const results = [];
  for (const {q, service, acceptable} of queries) {
    const said = say(q).slice(0, longest);
    const started = performance.now();
    const response = await fetch(`${server.api}/v1/search?q=${encodeURIComponent(said)}&limit=20`);
    const {services} = await response.json();
    const milliseconds = performance.now() - started;
    const strict = services.indexOf(service);
    const tolerant = services.findIndex((/** @type {string} */ code) => (acceptable ?? [service]).includes(code));
    results.push({q: said, service, services, strict, tolerant, milliseconds});
  }
  const isInThree = (/** @type {number} */ place) => place >= 0 && place < 3;
  return {
    results,
    figures: {
      queries: results.length,
      strictAt1: share(results.map(({strict}) => strict === 0)),
      strictAt3: share(results.map(({strict}) => isInThree(strict))),
      acceptableAt1: share(results.map(({tolerant}) => tolerant === 0)),
      acceptableAt3: share(results.map(({tolerant}) => isInThree(tolerant))),
      mrr: results.reduce((sum, {strict}) => sum + (strict < 0 ? 0 : 1 / (strict + 1)), 0) / results.length,
      medianMs: middle(results.map(({milliseconds}) => milliseconds)),
    },
  };
};

try {
  const {results, figures} = await ask((query) => query);
  console.log(`${path.relative(root, file)}: ${figures.queries} queries\n`);
  console.log(`expected service first           ${percent(figures.strictAt1)}`);
  console.log(`expected service in three        ${percent(figures.strictAt3)}   bar ${percent(bars.strictAt3)}`);
  console.log(
    `an acceptable service first      ${percent(figures.acceptableAt1)}   bar ${percent(bars.acceptableAt1)}`,
  );
  console.log(`an acceptable service in three   ${percent(figures.acceptableAt3)}`);
  console.log(`mean reciprocal rank             ${figures.mrr.toFixed(3)}`);
  console.log(`median answer                    ${figures.medianMs.toFixed(1)} ms`);
  const misses = results.filter(({strict, tolerant}) => tolerant !== 0 || strict < 0 || strict > 2);
  if (misses.length > 0) console.log('\nmisses (no acceptable service first, or the expected one not in three):');
  for (const {q, service, services} of misses) {
    console.log(`  ${q}  expected ${service}, got ${services.slice(0, 4).join(', ') || 'nothing'}`);
  }

  console.log(`\n${'in three'.padEnd(33)}acceptable   expected   bar ${percent(bars.bySoundAt3)} (acceptable)`);
  const bySound = {
    pinyin: await ask((query) => toPinyin(query).join('')),
    'pinyin with spaces': await ask((query) => toPinyin(query).join(' ')),
    'first letters': await ask(toInitials),
    'one wrong character': await ask(makeMisspeller(queries.map(({q}) => q))),
  };
  for (const [how, {figures: each}] of Object.entries(bySound)) {
    console.log(`${how.padEnd(33)}${percent(each.acceptableAt3).padStart(10)} ${percent(each.strictAt3).padStart(10)}`);
  }
  const sounds = Object.fromEntries(Object.entries(bySound).map(([how, {figures: each}]) => [how, each.acceptableAt3]));
  console.log(JSON.stringify({bench: 'search', ...figures, sounds}));
  const isPassed =
    figures.acceptableAt1 >= bars.acceptableAt1 &&
    figures.strictAt3 >= bars.strictAt3 &&
    Object.values(sounds).every((each) => each >= bars.bySoundAt3);
  console.log(isPassed ? 'PASS' : 'FAIL');
  process.exitCode = isPassed ? 0 : 1;
} finally {
  await server.stop();
}
