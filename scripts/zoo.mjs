// npm run zoo [-- FOLDER [NAME…]]: opens every host page of a folder (with `<!-- pls -->` where the snippet goes) without us
// and with us, uses every widget, and says what does not work or what we changed. Default: our own, scripts/zoo/pages.
// The last line is PASS or FAIL; exit 1 when anything is wrong. `npm run build` first.
import {existsSync} from 'node:fs';
import path from 'node:path';
import {root} from './root.mjs';
import {visitZoo} from './zoo/visit-zoo.mjs';

const [folder = 'scripts/zoo/pages', ...only] = process.argv.slice(2);
const pages = path.isAbsolute(folder)
  ? folder
  : ([path.resolve(process.env.INIT_CWD ?? root, folder), path.resolve(root, folder)].find((each) =>
      existsSync(each),
    ) ?? path.resolve(folder));

const started = performance.now();
const verdicts = await visitZoo(pages, {
  only,
  tell: ({name, faults, seconds}) => {
    console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'}  ${name.padEnd(36)}${seconds.toFixed(1).padStart(6)} s`);
    for (const fault of faults) console.log(`      - ${fault}`);
  },
});
const failed = verdicts.filter(({faults}) => faults.length > 0);
console.log(
  `\n${verdicts.length - failed.length} of ${verdicts.length} pages are as they should be, ${Math.round((performance.now() - started) / 1000)} s`,
);
console.log(failed.length === 0 ? 'PASS' : 'FAIL');
process.exitCode = failed.length === 0 ? 0 : 1;
