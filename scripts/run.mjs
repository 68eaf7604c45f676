import {spawn} from 'node:child_process';
import path from 'node:path';
import {root} from './root.mjs';

/** Path of a program that a package brings, e.g. `binary('typescript/bin/tsc')`: started without npx, it costs no second. */
export const binary = (/** @type {string} */ file) => path.join(root, 'node_modules', file);

/**
 * Runs one Node program to its end. A signal to this process reaches it, so nothing stays behind.
 *
 * @param {readonly string[]} args - arguments of `node`: the program's file and its own arguments
 * @param {{capture?: boolean; env?: Record<string, string>; timeoutMs?: number}} [options] - `capture` keeps the output
 *   instead of showing it; after `timeoutMs` (default: never) the program is ended
 * @returns {Promise<{code: number; output: string}>} exit code (1 when a signal ended it) and what was captured
 */
export const runNode = (args, {capture = false, env = {}, timeoutMs} = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: {...process.env, ...env},
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);

    const timer = setTimeout(
      () => {
        output += `\n✖ Not done after ${timeoutMs} ms: ended.\n`;
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 5000).unref();
      },
      timeoutMs ?? 2 ** 31 - 1,
    );
    const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    const forget = () => {
      clearTimeout(timer);
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
    };
    child.once('error', (error) => {
      forget();
      reject(error);
    });
    child.once('close', (code) => {
      forget();
      resolve({code: code ?? 1, output});
    });
  });
