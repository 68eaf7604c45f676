import {type FileRefusalCode, readFileHead, type TakenMediaType} from '@pls-kit/rules';
import {endsAsZip, zipEntries} from './zip-entries.js';

/** What a file is by what is in it. Its name plays no part. */
export type FileKind = {readonly mediaType: TakenMediaType} | {readonly refusal: FileRefusalCode};

const kind = (mediaType: TakenMediaType): FileKind => ({mediaType});
const refuse = (refusal: FileRefusalCode): FileKind => ({refusal});

const latin1 = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(Math.max(0, from), to));

const includes = (bytes: Uint8Array, text: string): boolean => {
  const [first = 0, ...rest] = new TextEncoder().encode(text);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (rest.every((byte, index) => bytes[at + 1 + index] === byte)) return true;
  }
  return false;
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

/** Whether a PDF starts something, or holds a file. */
const runsByItself = (bytes: Uint8Array): boolean =>
  ['/JavaScript', '/JS ', '/JS(', '/JS<', '/Launch', '/EmbeddedFile'].some((name) => includes(bytes, name));

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
  const head = readFileHead(bytes);
  const found = head === 'packed' ? packed(bytes) : head;
  if ('refusal' in found) return found;
  if (found.mediaType === 'application/pdf' && runsByItself(bytes)) return refuse('active-content');
  return isMixed(bytes, found.mediaType) ? refuse('mixed-content') : found;
};
