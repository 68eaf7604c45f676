import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';

const program = fileURLToPath(new URL('../serve.js', import.meta.url));

/** Runs the program, on a free port, until it ends or prints its address, which ends it. */
export const serveProgram = async (
  environment: Readonly<Record<string, string>>,
): Promise<{code: number | null; output: string}> => {
  const child = spawn(process.execPath, [program], {
    env: {PATH: process.env['PATH'] ?? '', PORT: '0', PLS_DRAIN_SECONDS: '0', ...environment},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    if (output.includes('http://')) child.kill('SIGTERM');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return {code, output};
};
