import type {FileRefusalCode} from './file-refusals.js';

/** What a file may be to be taken as evidence. */
export type TakenMediaType =
  | 'image/jpeg'
  | 'image/png'
  | 'image/gif'
  | 'image/webp'
  | 'image/heic'
  | 'image/avif'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  | 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  | 'audio/mpeg'
  | 'audio/mp4'
  | 'audio/wav'
  | 'audio/amr'
  | 'video/mp4'
  | 'video/quicktime';

/** What the first bytes say; `packed` is an Office document or an archive, which its end tells. */
export type FileHead = {readonly mediaType: TakenMediaType} | {readonly refusal: FileRefusalCode} | 'packed';

/** How many of the first bytes {@link readFileHead} looks at. */
export const fileHeadBytes = 4096;

/** Programs and what starts them, by their first bytes (as latin-1 text). */
const programs = [
  'MZ', // Windows
  '\x7fELF', // Linux, Android libraries
  '\xca\xfe\xba\xbe', // Java class, macOS universal
  '\xfe\xed\xfa\xce', // macOS
  '\xfe\xed\xfa\xcf',
  '\xce\xfa\xed\xfe',
  '\xcf\xfa\xed\xfe',
  'dex\n', // Android
  'L\x00\x00\x00\x01\x14\x02\x00', // Windows shortcut
  '\x00asm', // WebAssembly
];
const archives = [
  'Rar!\x1a\x07',
  '7z\xbc\xaf\x27\x1c',
  '\x1f\x8b',
  'BZh',
  '\xfd7zXZ\x00',
  'ITSF',
  'MSCF',
  '\x28\xb5\x2f\xfd',
];
const heifBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
const videoBrands = ['isom', 'iso2', 'iso4', 'iso5', 'iso6', 'mp41', 'mp42', 'avc1', 'M4V ', '3gp4', '3gp5', '3gp6'];

const taken = (mediaType: TakenMediaType): FileHead => ({mediaType});
const refused = (refusal: FileRefusalCode): FileHead => ({refusal});

const isoMedia = (brand: string): FileHead => {
  if (heifBrands.includes(brand)) return taken('image/heic');
  if (brand === 'avif') return taken('image/avif');
  if (brand === 'M4A ') return taken('audio/mp4');
  if (brand === 'qt  ') return taken('video/quicktime');
  return videoBrands.includes(brand) ? taken('video/mp4') : refused('unknown-type');
};

const riff = (form: string): FileHead => {
  if (form === 'WEBP') return taken('image/webp');
  return form === 'WAVE' ? taken('audio/wav') : refused('unknown-type');
};

/** Text of any kind: a page, a script, a batch file are nothing else, and a shell runs what has no mark at all. */
const isText = (bytes: Uint8Array): boolean =>
  !bytes.subarray(0, fileHeadBytes).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));

/**
 * Tells what a file is by its first bytes; its name plays no part.
 *
 * @param bytes - the file, or its first {@link fileHeadBytes} bytes
 */
export const readFileHead = (bytes: Uint8Array): FileHead => {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const begins = (text: string) => head.startsWith(text);
  if (programs.some(begins)) return refused('executable');
  if (archives.some(begins)) return refused('archive');
  if (begins('\xff\xd8\xff')) return taken('image/jpeg');
  if (begins('\x89PNG\r\n\x1a\n')) return taken('image/png');
  if (begins('GIF87a') || begins('GIF89a')) return taken('image/gif');
  if (begins('RIFF')) return riff(head.slice(8, 12));
  if (begins('%PDF-')) return taken('application/pdf');
  if (begins('PK\x03\x04')) return 'packed';
  if (begins('ID3') || /^\xff[\xf2\xf3\xfa\xfb]/.test(head)) return taken('audio/mpeg');
  if (begins('#!AMR')) return taken('audio/amr');
  if (head.slice(4, 8) === 'ftyp') return isoMedia(head.slice(8, 12));
  // An old Office file may hold macros that only unpacking it would show.
  if (begins('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return refused('active-content');
  return refused(isText(bytes) ? 'script' : 'unknown-type');
};
