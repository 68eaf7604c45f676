import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {docx, jpeg, join, zip} from '../testing/files.js';
import {fileKind} from './file-kind.js';
import {cleanFileName, contentDisposition, fileNameFor} from './file-name.js';

const ftyp = (brand: string) => join('\x00\x00\x00\x18ftyp', brand, new Uint8Array(32));

describe('the kind of a file', () => {
  for (const [name, bytes, mediaType] of [
    ['a photo', jpeg(), 'image/jpeg'],
    ['a photo of an iPhone, whatever its name', ftyp('heic'), 'image/heic'],
    ['a screenshot', join('\x89PNG\r\n\x1a\n', new Uint8Array(32)), 'image/png'],
    ['a WebP picture', join('RIFF\x00\x00\x00\x00WEBP', new Uint8Array(8)), 'image/webp'],
    ['a scan', join('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj'), 'application/pdf'],
    ['a recording', join('#!AMR\n', new Uint8Array(8)), 'audio/amr'],
    ['a voice memo', ftyp('M4A '), 'audio/mp4'],
    ['a video', ftyp('isom'), 'video/mp4'],
    ['a Word document', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a photo with a film behind it (motion photo)', join(jpeg(), ftyp('mp42')), 'image/jpeg'],
  ] as const) {
    it(`${name} is ${mediaType}`, () => {
      assert.deepEqual(fileKind(bytes), {mediaType});
    });
  }

  for (const [name, bytes, refusal] of [
    ['a Windows program', join('MZ\x90\x00', new Uint8Array(64)), 'executable'],
    ['a Linux program', join('\x7fELF\x02', new Uint8Array(64)), 'executable'],
    ['a Java class', join('\xca\xfe\xba\xbe', new Uint8Array(64)), 'executable'],
    ['a Windows shortcut', join('L\x00\x00\x00\x01\x14\x02\x00', new Uint8Array(64)), 'executable'],
    ['a shell script', join('#!/bin/sh\nrm -rf ~\n'), 'script'],
    ['a batch file, which has no mark', join('del /q *.*\r\n'), 'script'],
    ['a web page', join('<!doctype html><script>alert(1)</script>'), 'script'],
    ['a picture that is a script (SVG)', join('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), 'script'],
    ['an archive', zip('a.txt'), 'archive'],
    ['an Android app', zip('AndroidManifest.xml', 'classes.dex'), 'archive'],
    ['a RAR archive', join('Rar!\x1a\x07\x00', new Uint8Array(32)), 'archive'],
    ['a Word document with a macro', docx('word/vbaProject.bin'), 'active-content'],
    ['a Word document with a program in it', docx('word/embeddings/setup.exe'), 'active-content'],
    ['an old Word document', join('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', new Uint8Array(64)), 'active-content'],
    ['a PDF with a script', join('%PDF-1.7\n<</S /JavaScript /JS (app.alert(1))>>'), 'active-content'],
    ['a PDF that starts a program', join('%PDF-1.7\n<</S /Launch>>'), 'active-content'],
    ['a photo that is also an archive', join(jpeg(), zip('evil.class')), 'mixed-content'],
    ['a photo that is also a PDF', join('\xff\xd8\xff\xe0', new Uint8Array(20), '%PDF-1.4'), 'mixed-content'],
    ['a GIF that is also a page', join('GIF89a<html><body>'), 'mixed-content'],
    [
      'a photo with a script in its comment',
      join('\xff\xd8\xff\xfe', new Uint8Array(2000), '<script src=//x>'),
      'mixed-content',
    ],
    ['a photo with PHP at its end', join(jpeg(), '<?php system($_GET[0]);'), 'mixed-content'],
    ['a PDF that is also an archive', join('%PDF-1.7\n', zip('a.class')), 'mixed-content'],
    ['an archive cut short', docx().slice(0, -4), 'unknown-type'],
    ['noise', join('\x00\x01\x02\x03', new Uint8Array(64)), 'unknown-type'],
    ['one byte', join('\x00'), 'unknown-type'],
  ] as const) {
    it(`${name} is refused: ${refusal}`, () => {
      assert.deepEqual(fileKind(bytes), {refusal});
    });
  }
});

describe('the name of a file', () => {
  it('is no path, and hides nothing', () => {
    assert.equal(cleanFileName('../../etc/passwd'), 'passwd');
    assert.equal(cleanFileName('C:\\证据\\工资条.jpg'), '工资条.jpg');
    assert.equal(cleanFileName('photo\u202egpj.exe'), 'photogpj.exe');
    assert.equal(cleanFileName('a\r\nSet-Cookie: x.jpg'), 'aSet-Cookie_ x.jpg');
    assert.equal(cleanFileName('..'), '附件');
    assert.equal([...cleanFileName(`${'长'.repeat(300)}.jpeg`)].length, 120);
    assert.match(cleanFileName(`${'长'.repeat(300)}.jpeg`), /\.jpeg$/);
  });

  it('ends as what is in the file', () => {
    assert.equal(fileNameFor('IMG_0001.jpg', 'image/heic'), 'IMG_0001.heic');
    assert.equal(fileNameFor('scan.pdf.exe', 'application/pdf'), 'scan.pdf');
    assert.equal(fileNameFor('照片.JPEG', 'image/jpeg'), '照片.JPEG');
    assert.equal(fileNameFor('2026.11.23', 'image/jpeg'), '2026.11.23.jpg');
  });

  it('stands in the header for every browser, and breaks out of none', () => {
    assert.equal(
      contentDisposition(`工资"条'.jpg`),
      `attachment; filename="_.jpg"; filename*=UTF-8''%E5%B7%A5%E8%B5%84%22%E6%9D%A1%27.jpg`,
    );
  });
});
