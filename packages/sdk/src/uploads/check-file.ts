import {fileHeadBytes, fileLimits, readFileHead} from '@pls-kit/rules';
import {type DeviceRefusalCode, FileRefusedError} from './file-refused-error.js';

const refusalOf = async (file: Blob): Promise<DeviceRefusalCode | undefined> => {
  if (file.size === 0) return 'empty';
  if (file.size > fileLimits.file) return 'too-large';
  const head = readFileHead(new Uint8Array(await file.slice(0, fileHeadBytes).arrayBuffer()));
  // Office document or archive: the service looks into it.
  if (head === 'packed') return undefined;
  if ('refusal' in head) return head.refusal;
  // An iPhone's photo keeps its name `….jpg` on the way, and is one all the same.
  return head.mediaType === 'image/heic' ? 'heic' : undefined;
};

/** The refusal, with words for whoever chose the file. */
export const refuseFile = async (code: DeviceRefusalCode, size: number, locale: string): Promise<FileRefusedError> => {
  // Not loaded before it is needed: most files are taken.
  const {refusalMessage} = await import('./refusal-words.js');
  return new FileRefusedError(code, refusalMessage(code, size, locale));
};

/**
 * Looks at a file before anything of it is sent: its size, and by its first bytes what it is. Its name plays no part.
 *
 * @throws {FileRefusedError} `message` says why, and what to send instead
 */
export const checkFile = async (file: Blob, locale: string): Promise<void> => {
  const code = await refusalOf(file);
  if (code) throw await refuseFile(code, file.size, locale);
};
