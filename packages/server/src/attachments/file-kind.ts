import type {TakenMediaType} from './media-types.js';
import type {RefusalCode} from './refusals.js';
import {endsAsZip, zipEntries} from './zip-entries.js';

/** What a file is by what is in it. Its name plays no part. */
export type FileKind = {readonly mediaType: TakenMediaType} | {readonly refusal: RefusalCode};

const kind = (mediaType: TakenMediaType): FileKind => ({mediaType});
const refuse = (refusal: RefusalCode): FileKind => ({refusal});

const latin1 = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(Math.max(0, from), to));

const includes = (bytes: Uint8Array, text: string): boolean => {
  const [first = 0, ...rest] = new TextEncoder().encode(text);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (rest.every((byte, index) => bytes[at + 1 + index] === byte)) return true;
  }
  return false;
};

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

const heifBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);
const videoBrands = new Set([
  'isom',
  'iso2',
  'iso4',
  'iso5',
  'iso6',
  'mp41',
  'mp42',
  'avc1',
  'M4V ',
  '3gp4',
  '3gp5',
  '3gp6',
]);

const isoMedia = (bytes: Uint8Array): FileKind => {
  const brand = latin1(bytes, 8, 12);
  if (heifBrands.has(brand)) return kind('image/heic');
  if (brand === 'avif') return kind('image/avif');
  if (brand === 'M4A ') return kind('audio/mp4');
  if (brand === 'qt  ') return kind('video/quicktime');
  return videoBrands.has(brand) ? kind('video/mp4') : refuse('unknown-type');
};

const riff = (bytes: Uint8Array): FileKind => {
  const form = latin1(bytes, 8, 12);
  if (form === 'WEBP') return kind('image/webp');
  return form === 'WAVE' ? kind('audio/wav') : refuse('unknown-type');
};

/** What no document needs: macros, controls, files within, programs. */
const activeEntry =
  /vbaProject|activeX\/|embeddings\/ole|\.(?:exe|dll|com|scr|js|jse|vbs|vbe|ps1|bat|cmd|jar|class|lnk|hta|msi)$/i;
const office: readonly (readonly [string, FileKind])[] = [
  ['word/document.xml', kind('application/vnd.openxmlformats-officedocument.wordprocessingml.document')],
  ['xl/workbook.xml', kind('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')],
  ['ppt/presentation.xml', kind('application/vnd.openxmlformats-officedocument.presentationml.presentation')],
];

const packed = (bytes: Uint8Array): FileKind => {
  const names = zipEntries(bytes);
  if (names === undefined) return refuse('unknown-type');
  const document = office.find(([part]) => names.includes(part));
  if (!document || !names.includes('[Content_Types].xml')) return refuse('archive');
  return names.some((name) => activeEntry.test(name)) ? refuse('active-content') : document[1];
};

const pdf = (bytes: Uint8Array): FileKind =>
  ['/JavaScript', '/JS ', '/JS(', '/JS<', '/Launch', '/EmbeddedFile'].some((name) => includes(bytes, name))
    ? refuse('active-content')
    : kind('application/pdf');

/** By the first bytes alone (as latin-1 text). */
const byHead = (head: string, bytes: Uint8Array): FileKind => {
  const begins = (text: string) => head.startsWith(text);
  if (programs.some(begins)) return refuse('executable');
  if (archives.some(begins)) return refuse('archive');
  if (begins('\xff\xd8\xff')) return kind('image/jpeg');
  if (begins('\x89PNG\r\n\x1a\n')) return kind('image/png');
  if (begins('GIF87a') || begins('GIF89a')) return kind('image/gif');
  if (begins('RIFF')) return riff(bytes);
  if (begins('%PDF-')) return pdf(bytes);
  if (begins('PK\x03\x04')) return packed(bytes);
  if (begins('ID3') || /^\xff[\xf2\xf3\xfa\xfb]/.test(head)) return kind('audio/mpeg');
  if (begins('#!AMR')) return kind('audio/amr');
  if (head.slice(4, 8) === 'ftyp') return isoMedia(bytes);
  // An old Office file may hold macros that only unpacking it would show.
  if (begins('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return refuse('active-content');
  return refuse(isText(bytes) ? 'script' : 'unknown-type');
};

/** Text of any kind: a page, a script, a batch file are nothing else, and a shell runs what has no mark at all. */
const isText = (bytes: Uint8Array): boolean =>
  !bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));

/** Whether the file is also another: one that a browser, a reader of PDF or an unpacker would open in its stead. */
const isMixed = (bytes: Uint8Array, mediaType: string): boolean => {
  const head = latin1(bytes, 0, 1024).toLowerCase();
  const isPdf = mediaType === 'application/pdf';
  const isOffice = mediaType.startsWith('application/vnd.');
  if (!isPdf && head.includes('%pdf-')) return true;
  if (!isOffice && endsAsZip(bytes)) return true;
  if (/<(?:html|script|!doctype|svg|iframe|body)[\s>]/.test(head)) return true;
  if (isOffice) return false;
  return includes(bytes, '<?php') || (!isPdf && includes(bytes, '<script'));
};

/**
 * Tells what a file is by its contents.
 *
 * A list of what is taken, not of what is refused: photos, PDF, Office documents without macros, recordings and videos. What is
 * packed in streams is not unpacked; that is for the virus scanner.
 */
export const fileKind = (bytes: Uint8Array): FileKind => {
  const found = byHead(latin1(bytes, 0, 16), bytes);
  if ('refusal' in found) return found;
  return isMixed(bytes, found.mediaType) ? refuse('mixed-content') : found;
};
