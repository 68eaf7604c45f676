// What a registry would hand out: shaped as bundlers, Node and TypeScript expect it, complete by itself, and it runs.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {parse} from 'acorn';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {root} from '../root.mjs';
import {binary} from '../run.mjs';
import {makeProject, packageNames, packAll, readManifest} from './published-packages.mjs';

const run = promisify(execFile);

/** @type {Awaited<ReturnType<typeof packAll>>} */
let packed;
before(async () => {
  packed = await packAll();
});
after(() => packed.remove());

const readTarball = async (/** @type {string} */ name) => {
  const {buffer, byteOffset, byteLength} = await readFile(/** @type {string} */ (packed.tarballs.get(name)));
  return buffer.slice(byteOffset, byteOffset + byteLength);
};

/** Runs a program; what it printed is the failure's message. */
const succeed = async (/** @type {string[]} */ args, /** @type {string} */ cwd) => {
  try {
    return (await run(process.execPath, args, {cwd, maxBuffer: 16 * 1024 * 1024})).stdout;
  } catch (error) {
    const {stdout = '', stderr = ''} = /** @type {{stdout?: string; stderr?: string}} */ (error);
    throw new Error(`${stdout}\n${stderr}`, {cause: error});
  }
};

describe('what is published', () => {
  for (const name of packageNames) {
    it(`${name}: publint has nothing to say`, async () => {
      const {messages, pkg = {}} = await publint({strict: true, pack: {tarball: await readTarball(name)}});
      assert.deepEqual(
        messages.map((message) => formatMessage(message, pkg, {color: false})),
        [],
      );
    });

    it(`${name}: its types are what its modules are, in Node and in bundlers`, async () => {
      const noModules = Object.keys(readManifest(name).exports).filter((entry) => entry.endsWith('.yaml'));
      const tarball = new Uint8Array(await readTarball(name));
      const analysis = await checkPackage(createPackageFromTarballData(tarball), {excludeEntrypoints: noModules});
      assert.ok(analysis.types, 'no types');
      // ES modules only: what `require` and the resolution of Node 10 make of them is not looked at.
      const problems = analysis.problems.filter(
        (problem) => !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)),
      );
      assert.deepEqual(problems, []);
    });

    it(`${name}: has no test, no trace of the build, and the source that its maps name`, async () => {
      const {stdout} = await run('tar', ['-tzf', /** @type {string} */ (packed.tarballs.get(name))]);
      const files = new Set(stdout.split('\n').map((file) => file.replace('package/', '')));
      assert.deepEqual(
        [...files].filter((file) => /\.test\.|tsbuildinfo|\/testing\//.test(file)),
        [],
      );
      const maps = [...files].filter((file) => file.endsWith('.map'));
      assert.ok(maps.length > 0);
      for (const map of maps) {
        const source = map.replace(/^dist\//, 'src/').replace(/\.(d\.ts|js)\.map$/, '.ts');
        assert.ok(files.has(source), `${map} names ${source}`);
      }
    });
  }

  for (const name of ['contract', 'rules', 'sdk']) {
    it(`${name}: every module is ES2020`, () => {
      const folder = path.join(root, 'packages', name, 'dist');
      const files = globSync('**/*.js', {
        cwd: folder,
        exclude: (file) => /\.test\.js$|^(?:es2022|testing)$/.test(String(file)),
      });
      assert.ok(files.length > 3);
      for (const file of files) {
        const code = readFileSync(path.join(folder, file), 'utf8');
        assert.doesNotThrow(() => parse(code, {ecmaVersion: 2020, sourceType: 'module'}), `${name}/dist/${file}`);
      }
    });
  }
});

const use = `
import {composeClient, createClient, openingText, services, type Client, type Station} from '@pls-kit/sdk';
import {isCaseNumber} from '@pls-kit/rules';
import type {CaseReceipt} from '@pls-kit/contract';
import {diagnose, type Finding, look} from '@pls-kit/doctor';
import {createInPageServer, type SampleName} from '@pls-kit/server/in-page';
import {startServer} from '@pls-kit/server/node.js';
import {configure, defineServiceFinder, type PlsEventMap} from '@pls-kit/widgets';
import {defineStationMap} from '@pls-kit/widgets/station-map.js';

export const pls: Client = createClient({baseUrl: 'https://api.example.gov.cn', portal: 'pk_luolong'});
export const only = composeClient({baseUrl: 'https://api.example.gov.cn', portal: 'pk_luolong'}, {services});
// @ts-expect-error: a composed client has what was named, and no more.
export const none: unknown = only.cases;
export const words = async (): Promise<string[]> => (await pls.services.search('欠薪')).items.map(({title}) => title.zh);
export const line = ({opening}: Station): string => openingText(opening, new Date());
export const isReal = ({number}: CaseReceipt): boolean => isCaseNumber(number);
export const start = (): ReturnType<typeof startServer> => startServer();
export const sample = async (name: SampleName): Promise<string> =>
  (await createInPageServer({now: new Date(0)})).samples[name].number;
export const embed = (): void => {
  configure({api: 'https://api.example.gov.cn', portal: 'pk_luolong'});
  defineServiceFinder();
  defineStationMap();
};
export const examine = async (page: string): Promise<readonly Finding[]> => diagnose((await look(page)).facts);
export const chosen = (event: PlsEventMap['pls-service-chosen']): unknown => event.detail;
`;

describe('an empty project with the packages in it', () => {
  for (const [name, compilerOptions] of Object.entries({
    node16: {module: 'node16', moduleResolution: 'node16'},
    bundler: {module: 'esnext', moduleResolution: 'bundler'},
  })) {
    it(`type-checks under ${name} resolution, what is declared by the packages included`, async () => {
      const project = await makeProject(packed);
      writeFileSync(path.join(project, 'use.ts'), use);
      const options = {
        ...compilerOptions,
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
        strict: true,
        noEmit: true,
        skipLibCheck: false,
      };
      writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({compilerOptions: options, files: ['use.ts']}));
      await succeed([binary('typescript/bin/tsc'), '-p', project], project);
    });
  }

  it('runs: the SDK files a case with the server and reads it back', async () => {
    const project = await makeProject(packed);
    const script = `
      import {startServer} from '@pls-kit/server/node.js';
      import {createClient, isCaseNumber} from '@pls-kit/sdk';
      const server = await startServer({port: 0});
      const pls = createClient({baseUrl: server.api, portal: 'pk_luolong'});
      const {items} = await pls.services.search('老板不给工资');
      const form = await pls.forms.get('consultation');
      const receipt = await pls.cases.submit({
        form: form.code, formVersion: form.version, homeCounty: '410311', noticeVersion: form.notice.version,
        answers: {question: '包工头欠我四万多块钱，电话不接，怎么办？', place: '410311013', forWhom: 'self', replyBy: 'online'},
      });
      const session = await pls.cases.open(receipt);
      const found = await pls.cases.get(session);
      await server.close();
      console.log(JSON.stringify({first: items[0].title.zh, real: isCaseNumber(receipt.number), same: found.number === receipt.number}));
    `;
    writeFileSync(path.join(project, 'run.mjs'), script);
    const {first, ...rest} = JSON.parse(await succeed(['run.mjs'], project));
    assert.match(first, /工资|薪/);
    assert.deepEqual(rest, {real: true, same: true});
  });

  it('runs: the doctor looks at a page and says what is missing', async () => {
    const project = await makeProject(packed);
    const script = `
      import {createServer} from 'node:http';
      import {diagnose, look} from '@pls-kit/doctor';
      const page = createServer((_request, response) =>
        response.writeHead(200, {'Content-Type': 'text/html'}).end('<!doctype html><title>x</title><pls-case-tracker></pls-case-tracker>'));
      await new Promise((resolve) => page.listen(0, '127.0.0.1', resolve));
      const {facts} = await look('http://127.0.0.1:' + page.address().port + '/');
      console.log(JSON.stringify(diagnose(facts).map(({id}) => id)));
      page.close();
    `;
    writeFileSync(path.join(project, 'run.mjs'), script);
    assert.ok(JSON.parse(await succeed(['run.mjs'], project)).includes('loader-missing'));
    const program = path.join(project, 'node_modules/@pls-kit/doctor', readManifest('doctor').bin?.doctor ?? '');
    assert.match(await succeed([program, '--help'], project), /doctor/);
  });
});
