// The packages as a registry would give them: packed once for a test run, unpacked into an empty project beside what they
// declare, and nothing else of ours.
import {execFile} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {root} from '../root.mjs';

const run = promisify(execFile);

export const packageNames = ['contract', 'rules', 'sdk', 'widgets', 'server', 'doctor'];

/** @returns {{bin?: Record<string, string>; dependencies?: Record<string, string>; exports: Record<string, string | {types: string; default: string}>}} */
export const readManifest = (/** @type {string} */ name) =>
  JSON.parse(readFileSync(path.join(root, 'packages', name, 'package.json'), 'utf8'));

/**
 * Packs every package.
 *
 * @returns {Promise<{folder: string; tarballs: ReadonlyMap<string, string>; remove: () => void}>} tarball by package
 */
export const packAll = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pls-packages-'));
  const workspaces = packageNames.flatMap((name) => ['-w', `packages/${name}`]);
  const {stdout} = await run('npm', ['pack', '--json', '--pack-destination', folder, ...workspaces], {
    cwd: root,
    maxBuffer: 16 * 1024 * 1024,
  });
  const packed = JSON.parse(stdout);
  const list = Array.isArray(packed) ? packed : Object.values(packed);
  const tarballs = new Map(
    list.map(({name, filename}) => [name.replace('@pls-kit/', ''), path.join(folder, filename)]),
  );
  return {folder, tarballs, remove: () => rmSync(folder, {recursive: true, force: true})};
};

/**
 * An empty project with the packed packages in it. What they declare as their dependencies is linked from the repository, so
 * that no registry is asked, and one that is not declared is not there.
 *
 * @param {Awaited<ReturnType<typeof packAll>>} packed
 * @param {readonly string[]} alsoLinked - what the project itself depends on
 * @returns {Promise<string>} its folder
 */
export const makeProject = async ({folder, tarballs}, alsoLinked = []) => {
  const project = mkdtempSync(path.join(folder, 'project-'));
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({name: 'county', private: true, type: 'module'}));
  const modules = path.join(project, 'node_modules');
  const declared = new Set(alsoLinked);
  for (const [name, tarball] of tarballs) {
    const target = path.join(modules, '@pls-kit', name);
    mkdirSync(target, {recursive: true});
    await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
    for (const dependency of Object.keys(readManifest(name).dependencies ?? {})) declared.add(dependency);
  }
  for (const dependency of declared) {
    if (dependency.startsWith('@pls-kit/')) continue;
    const link = path.join(modules, dependency);
    mkdirSync(path.dirname(link), {recursive: true});
    symlinkSync(path.join(root, 'node_modules', dependency), link, 'junction');
  }
  return project;
};
