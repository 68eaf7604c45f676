// npm run bench -- proof-of-work [RUNS]: what a phone four times slower than this machine works out before it submits, in
// Chromium, with the SDK's own code; and how long a page waits for its turn meanwhile. Beside it, as the machine's own share
// of that wait, slices that only look at the clock. RUNS: of each difficulty, default 60.
import path from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {build} from '../build.mjs';
import {root} from '../root.mjs';

const slowDown = 4;
/** Worst of all runs; a frame at 60 a second. */
const bars = {worstMs: 3000, turnMs: 16};
const runs = Number(process.argv[2] ?? 60);

if (!(await build())) process.exit(1);
const [{default: puppeteer}, {browserFlags, findBrowser}, {difficultyAt}] = await Promise.all([
  import('puppeteer-core'),
  import('../find-browser.mjs'),
  import('../../packages/server/dist/floods/challenge.js'),
]);
const executablePath = findBrowser();
if (executablePath === undefined) {
  console.error('No Chromium: `node scripts/ensure-browser.mjs` gets one.');
  process.exit(1);
}

const bundle = await rollup({
  input: path.join(root, 'packages/sdk/dist/solve-challenge.js'),
  plugins: [nodeResolve()],
});
const {output} = await bundle.generate({format: 'iife', name: 'solver'});

const browser = await puppeteer.launch({executablePath, args: browserFlags});
try {
  const page = await browser.newPage();
  await page.addScriptTag({content: output[0].code});
  await page.emulateCPUThrottling(slowDown);

  /**
   * One challenge: how long it took, and how long other tasks of the page waited for their turn.
   *
   * @param {import('@pls-kit/rules').Puzzles | undefined} puzzles - none: slices that work nothing out
   */
  const run = (puzzles) =>
    page.evaluate(async (given) => {
      const {port1, port2} = new globalThis.MessageChannel();
      const waits = [];
      let posted = performance.now();
      let isOver = false;
      port1.onmessage = () => {
        waits.push(performance.now() - posted);
        posted = performance.now();
        if (!isOver) port2.postMessage(null);
      };
      const started = performance.now();
      port2.postMessage(null);
      if (given === undefined) {
        for (let slices = 0; slices < 40; slices += 1) {
          const ends = performance.now() + 6;
          while (performance.now() < ends);
          await new Promise((resolve) => {
            const slice = new globalThis.MessageChannel();
            slice.port1.onmessage = () => {
              slice.port1.close();
              resolve(undefined);
            };
            slice.port2.postMessage(null);
          });
        }
      } else {
        // @ts-expect-error -- the bundle's global
        await globalThis.solver.solveChallenge(given);
      }
      isOver = true;
      return {took: performance.now() - started, waits};
    }, puzzles);

  const difficulties = [
    {name: 'slices alone', puzzles: 0, zeroBits: 0},
    {name: 'quiet', ...difficultyAt(0)},
    {name: 'flooded', ...difficultyAt(1)},
  ];
  const results = [];
  for (const {name, ...difficulty} of difficulties) {
    // The engine's compiler has to see it once, as it has on a page after its first slices; that run counts as well.
    const took = [];
    const waits = [];
    for (let count = 0; count < runs; count += 1) {
      const challenge = `bench ${name} ${String(count)} ${String(Math.random())}`;
      const one = await run(difficulty.puzzles === 0 ? undefined : {challenge, ...difficulty});
      took.push(one.took);
      waits.push(...one.waits);
    }
    took.sort((one, other) => one - other);
    waits.sort((one, other) => one - other);
    const at = (/** @type {number[]} */ sorted, /** @type {number} */ share) =>
      sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    results.push({
      name,
      ...difficulty,
      runs,
      medianMs: at(took, 0.5),
      worstMs: at(took, 1),
      turnMedianMs: at(waits, 0.5),
      turn99Ms: at(waits, 0.99),
      turnWorstMs: at(waits, 1),
    });
  }
  const ms = (/** @type {number} */ value) => value.toFixed(value < 100 ? 1 : 0).padStart(8);
  console.log(
    `Chromium, CPU ${String(slowDown)} × slowed, ${String(runs)} runs each (ms; bar: worst ${String(bars.worstMs)})\n`,
  );
  console.log('                  median   worst   a turn: median    99 %   worst');
  for (const {name, puzzles, zeroBits, medianMs, worstMs, turnMedianMs, turn99Ms, turnWorstMs} of results) {
    const what = (puzzles === 0 ? name : `${name} ${String(puzzles)} × 2^${String(zeroBits)}`).padEnd(16);
    console.log(`${what}${ms(medianMs)}${ms(worstMs)}         ${ms(turnMedianMs)}${ms(turn99Ms)}${ms(turnWorstMs)}`);
  }
  const passed = results.every(({worstMs, turnMedianMs}) => worstMs <= bars.worstMs && turnMedianMs <= bars.turnMs);
  console.log(JSON.stringify({bench: 'proof-of-work', slowDown, passed, results}));
  if (!passed) process.exitCode = 1;
} finally {
  await browser.close();
}
