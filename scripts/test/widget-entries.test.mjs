// What a site with a bundler imports from @pls-kit/widgets: it resolves, has types, and does nothing on a server.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import ts from 'typescript';
import {root} from '../root.mjs';

const entries = {
  'station-map': 'StationMap',
  'service-finder': 'ServiceFinder',
  'consultation-form': 'ConsultationForm',
  'case-tracker': 'CaseTracker',
};
const folder = path.join(root, '.cache/widget-entries');
mkdirSync(folder, {recursive: true});
after(() => rmSync(folder, {recursive: true, force: true}));

/** What the compiler says of a module of somebody's site. */
const compile = (/** @type {string} */ text, /** @type {'NodeNext' | 'Bundler'} */ resolution) => {
  const file = path.join(folder, 'site.mts');
  writeFileSync(file, text);
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    module: resolution === 'NodeNext' ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind[resolution],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({messageText, start, file: where}) =>
        `${where?.fileName}:${start}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
};

describe('the entries of @pls-kit/widgets', () => {
  for (const resolution of /** @type {const} */ (['NodeNext', 'Bundler'])) {
    it(`have their types where modules are resolved as by ${resolution}`, () => {
      const imports = Object.entries(entries).map(
        ([name, element]) => `import {define${element}, ${element}} from '@pls-kit/widgets/${name}.js';
          define${element}('law');
          document.createElement('pls-${name}') satisfies ${element};`,
      );
      const site = `${imports.join('\n')}
        import {configure, type Configuration} from '@pls-kit/widgets';
        configure({api: 'https://api.example.gov.cn', portal: 'pk_luolong'} satisfies Configuration);
        document.addEventListener('pls-form-step', ({detail}) => detail.step satisfies string);
        document.addEventListener('pls-before-submit', (event) => event.waitUntil(Promise.resolve()));
        window.plsKit?.configure({locale: 'en'});
        // @ts-expect-error -- no event says a number
        document.addEventListener('pls-consultation-submitted', ({detail}) => detail.number);
        // @ts-expect-error -- no such setting
        window.plsKit?.configure({colour: 'red'});`;
      assert.deepEqual(compile(site, resolution), []);
    });
  }

  it('bring the types of events and of plsKit with a single widget', () => {
    const site = `import '@pls-kit/widgets/station-map.js';
      document.addEventListener('pls-station-chosen', ({detail}) => detail.station satisfies string);
      window.plsKit?.watch(document);`;
    assert.deepEqual(compile(site, 'NodeNext'), []);
  });

  it('are imported, and registered, on a server without a word', () => {
    const lines = Object.entries({...entries, '': ''}).map(([name]) => {
      const from = name === '' ? '@pls-kit/widgets' : `@pls-kit/widgets/${name}.js`;
      return `for (const [key, value] of Object.entries(await import('${from}'))) if (key.startsWith('define')) value();`;
    });
    const file = path.join(folder, 'server.mjs');
    writeFileSync(file, `${lines.join('\n')}\nconsole.log('done');\n`);
    const said = execFileSync(process.execPath, [file], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    assert.equal(said, 'done\n');
  });
});
