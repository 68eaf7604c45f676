import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {waitForWords} from './support/looking.ts';
import {listenForComplaints, openStage, type Stage} from './support/stage.ts';

/** The bytes of GBK for a text. There is a decoder for it everywhere and an encoder nowhere. */
const toGbk = (text: string): Buffer => {
  const decoder = new TextDecoder('gbk');
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd') bytesOf.set(character, [lead, trail]);
    }
  }
  return Buffer.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      const bytes = code < 0x80 ? [code] : bytesOf.get(character);
      if (!bytes) throw new RangeError(`Not in GBK: ${character}`);
      return [...bytes];
    }),
  );
};

const oldStyles = `html{font-size:100px} *{color:red;line-height:1;letter-spacing:3px} p{text-indent:2em}
  button{display:none} input{height:10px}`;

describe('on a page as counties still have them', () => {
  let stage: Stage;
  /** Another site: what it serves is here, and nothing of ours. */
  let host: Server;
  let hostOrigin: string;
  before(async () => {
    stage = await openStage();
    const embed = `src="${stage.api}/embed/pls-kit.js" data-api="${stage.api}" data-portal="pk_luolong"`;
    const pages: Readonly<Record<string, Buffer>> = {
      '/gbk.html': toGbk(`<!doctype html><html lang="zh-CN"><head><meta charset="gbk"><title>某县司法局</title>
        <style>${oldStyles}</style></head><body><h1>公共法律服务</h1>
        <script ${embed}></script><pls-service-finder></pls-service-finder></body></html>`),
      '/module.html': Buffer.from(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>某县司法局</title>
        <script type="module" ${embed}></script>`),
    };
    host = createServer((request, response) => {
      const body = pages[request.url ?? ''];
      // No charset in the header: the page's own <meta> says it.
      response.writeHead(body ? 200 : 204, body ? {'Content-Type': 'text/html'} : {}).end(body);
    });
    host.listen(0, '127.0.0.1');
    await once(host, 'listening');
    hostOrigin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  });
  after(async () => {
    host.close();
    host.closeAllConnections();
    await stage.close();
  });

  it('speaks Chinese in GBK, with root type of 100 px and styles for everything', async () => {
    const page = await stage.newPerson();
    const complaints = await listenForComplaints(page);
    await page.goto(`${hostOrigin}/gbk.html`);
    assert.equal(await page.evaluate(() => document.characterSet), 'GBK');
    assert.equal(await page.$eval('h1', ({textContent}) => textContent), '公共法律服务');
    await waitForWords(page, 'pls-service-finder', '您遇到了什么事？');
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    const box = await page.$eval('pls-service-finder >>> input', (input) => {
      const {fontSize, letterSpacing} = getComputedStyle(input);
      return {height: input.getBoundingClientRect().height, fontSize: Number.parseFloat(fontSize), letterSpacing};
    });
    assert.ok(box.height >= 40 && box.fontSize < 30, `the page’s styles reached the box: ${JSON.stringify(box)}`);
    assert.match(box.letterSpacing, /^(0px|normal)$/);
    assert.deepEqual(complaints(), []);
  });

  it('works as a module script too, and for a tag that comes later', async () => {
    const page = await stage.newPerson();
    const complaints = await listenForComplaints(page);
    await page.goto(`${hostOrigin}/module.html`);
    await page.evaluate(() => document.body.append(document.createElement('pls-case-tracker')));
    await waitForWords(page, 'pls-case-tracker', '查办到哪一步了');
    assert.deepEqual(complaints(), []);
  });
});
