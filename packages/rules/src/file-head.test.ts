import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileHeadBytes, readFileHead} from './file-head.js';

/** Each character a byte. */
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('the first bytes of a file', () => {
  it('tell what is taken', () => {
    for (const [head, mediaType] of [
      ['\xff\xd8\xff\xe0', 'image/jpeg'],
      ['\x89PNG\r\n\x1a\n', 'image/png'],
      ['RIFF\0\0\0\0WEBPVP8 ', 'image/webp'],
      ['\0\0\0\x18ftypheic\0\0\0\0', 'image/heic'],
      ['\0\0\0\x18ftypmif1\0\0\0\0', 'image/heic'],
      ['\0\0\0\x18ftypqt  ', 'video/quicktime'],
      ['\0\0\0\x18ftypisom', 'video/mp4'],
      ['%PDF-1.7', 'application/pdf'],
      ['#!AMR\n', 'audio/amr'],
    ] as const) {
      assert.deepEqual(readFileHead(bytes(head)), {mediaType}, head);
    }
    assert.equal(readFileHead(bytes('PK\x03\x04')), 'packed');
  });

  it('tell what is not', () => {
    for (const [head, refusal] of [
      ['MZ\x90\0', 'executable'],
      ['Rar!\x1a\x07', 'archive'],
      ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'active-content'],
      ['<html>', 'script'],
      ['RIFF\0\0\0\0AVI ', 'unknown-type'],
      ['\0\0\0\x18ftypxxxx', 'unknown-type'],
      ['\x01\x02\x03\x04', 'unknown-type'],
    ] as const) {
      assert.deepEqual(readFileHead(bytes(head)), {refusal}, head);
    }
  });

  it('are as many as it looks at', () => {
    const text = bytes('x'.repeat(fileHeadBytes));
    assert.deepEqual(readFileHead(text), {refusal: 'script'});
    assert.deepEqual(readFileHead(Uint8Array.from([...text, 0, 1, 2])), {refusal: 'script'});
  });
});
