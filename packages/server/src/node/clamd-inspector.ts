import {connect} from 'node:net';
import type {Inspector} from '../attachments/inspector.js';

/** Largest part of one INSTREAM message; clamd takes any below its own StreamMaxLength. */
const partBytes = 64 * 1024;

/** The scanner cannot be asked, or said something that is no verdict. */
export class ClamdError extends Error {
  override readonly name = 'ClamdError';
}

const readVerdict = (answer: string) => {
  const text = answer.replace(/\0.*$/s, '').trim();
  if (text === 'stream: OK') return {clean: true} as const;
  const finding = /^stream: (.+) FOUND$/.exec(text)?.[1];
  if (finding !== undefined) return {clean: false, finding} as const;
  // "INSTREAM size limit exceeded. ERROR" and the like: never taken for clean.
  throw new ClamdError(`clamd answered ${text === '' ? 'nothing' : text.slice(0, 120)}`);
};

/**
 * Asks ClamAV's daemon over TCP, by its INSTREAM command (clamd(8)): each part after its length in four bytes, big-endian, a
 * length of zero at the end, and one line back.
 *
 * @param options.timeoutMs - for the whole scan. Default 30 000
 * @returns an inspector that throws {@link ClamdError} when clamd cannot be asked or gives no verdict
 */
export const clamdInspector =
  ({
    host,
    port,
    timeoutMs = 30_000,
  }: {
    readonly host: string;
    readonly port: number;
    readonly timeoutMs?: number;
  }): Inspector =>
  (contents) =>
    new Promise((resolve, reject) => {
      const fail = (message: string, cause?: unknown) => {
        socket.destroy();
        clearTimeout(timer);
        reject(new ClamdError(message, {cause}));
      };
      const timer = setTimeout(() => {
        fail(`clamd gave no verdict in ${String(timeoutMs)} ms`);
      }, timeoutMs);
      const socket = connect({host, port});
      let answer = '';
      socket.setEncoding('latin1');
      socket.on('data', (text: string) => {
        answer += text;
      });
      socket.on('error', (error) => {
        fail('clamd was not reached, or cut the connection', error);
      });
      socket.on('end', () => {
        clearTimeout(timer);
        socket.destroy();
        try {
          resolve(readVerdict(answer));
        } catch (error) {
          reject(error instanceof Error ? error : new ClamdError(String(error)));
        }
      });
      socket.on('connect', () => {
        socket.write('zINSTREAM\0');
        for (let at = 0; at < contents.length; at += partBytes) {
          const part = contents.subarray(at, at + partBytes);
          const length = Buffer.alloc(4);
          length.writeUInt32BE(part.length);
          socket.write(length);
          socket.write(part);
        }
        socket.write(Buffer.alloc(4));
      });
    });
