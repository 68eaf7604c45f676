// packages/{contract,rules,sdk}/src → dist/es2022: the same modules without what ES2020 makes of private fields. A bundler that
// is told the condition `es2022` takes them (rollup.config.mjs does: lowered fields cost each widget some hundred bytes, and
// what its bundles may hold is checked there), and Node takes them of the SDK: for the helpers of lowered fields it would load
// tslib, which leaves 32 names on the global there. Everybody else gets the ES2020 in dist/.
import {globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {root} from './root.mjs';

const compilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};

for (const name of ['contract', 'rules', 'sdk']) {
  const source = path.join(root, 'packages', name, 'src');
  const target = path.join(root, 'packages', name, 'dist/es2022');
  rmSync(target, {recursive: true, force: true});
  const files = globSync('**/*.ts', {
    cwd: source,
    exclude: (file) => /\.(?:browser-)?test\.ts$|^testing\b/.test(String(file)),
  });
  for (const file of files) {
    const {outputText} = ts.transpileModule(readFileSync(path.join(source, file), 'utf8'), {compilerOptions});
    const output = path.join(target, file.replace(/\.ts$/, '.js'));
    mkdirSync(path.dirname(output), {recursive: true});
    writeFileSync(output, outputText);
  }
}
