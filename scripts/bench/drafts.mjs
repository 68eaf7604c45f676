// npm run bench -- drafts [SEQUENCES] [SEED]: random sequences of what people, browsers and networks do to a form (typing, going on and
// back, a reload, a lost network, a new version of the form, pressing send again), in a real browser on the real server. Bar: no answer
// lost, no case doubled. The same test runs 300 of them in `npm test`: packages/widgets/src/form/draft/nothing-lost.chromium-test.ts.
import {binary, runNode} from '../run.mjs';

const [sequences = '3000', seed = '1'] = process.argv.slice(2);

const {code} = await runNode(
  [binary('@web/test-runner/dist/bin.js'), '--files', 'packages/widgets/dist/form/draft/nothing-lost.chromium-test.js'],
  {env: {PLS_SEQUENCES: sequences, PLS_SEED: seed}},
);
console.log(JSON.stringify({bench: 'drafts', sequences: Number(sequences), seed: Number(seed), passed: code === 0}));
console.log(code === 0 ? `PASS: ${sequences} sequences, 0 answers lost, 0 cases doubled` : 'FAIL');
process.exitCode = code === 0 ? 0 : 1;
