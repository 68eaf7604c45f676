// What the other examples get from the compiler of TypeScript, a Vue component gets here: its script and the calls of its template.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {it} from 'node:test';
import ts from 'typescript';
import {compileScript, parse} from 'vue/compiler-sfc';
import {root} from '../root.mjs';

const component = path.join(root, 'examples/vue-app/src/App.vue');

/** What the compiler says of the component; `change` is made to its text first. */
const diagnose = (change = (/** @type {string} */ text) => text) => {
  const {descriptor, errors} = parse(change(readFileSync(component, 'utf8')), {filename: component});
  assert.deepEqual(errors, []);
  const {content} = compileScript(descriptor, {id: 'example', inlineTemplate: true});
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(root, 'examples/tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({messageText}) => assert.fail(String(messageText)),
    },
  );
  // The compiler's own code of the template leaves some parameters without a type.
  const options = {
    ...config?.options,
    noImplicitAny: false,
    incremental: false,
    noUnusedLocals: false,
    noUnusedParameters: false,
  };
  delete options.tsBuildInfoFile;
  const file = `${component}.ts`;
  const host = ts.createCompilerHost(options);
  const {readFile, fileExists, getSourceFile} = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? content : readFile(name));
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, content, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

it('the Vue example type-checks, and would not with a wrong call', () => {
  assert.deepEqual(diagnose(), []);
  const wrong = diagnose((text) => text.replace('pls.stations.nearest(', 'pls.stations.nearer('));
  assert.match(wrong.join('\n'), /'nearer' does not exist/);
});
