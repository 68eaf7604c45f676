import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {type BrokenSite, openBrokenSite} from '../testing/broken-site.js';
import {openHost} from '../testing/host.js';
import {decodePage} from './decode-page.js';

const program = fileURLToPath(new URL('main.js', import.meta.url));

const run = async (...args: string[]) => {
  const child = spawn(process.execPath, [program, ...args], {stdio: ['ignore', 'pipe', 'pipe']});
  let output = '';
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return {code, output, complaints};
};

describe('the command', () => {
  let site: BrokenSite;
  before(async () => {
    site = await openBrokenSite();
  });
  after(() => site.close());
  const addressOf = (name: string) => {
    const page = site.pages.find((each) => each.name === name);
    assert.ok(page, name);
    return site.addressOf(page);
  };

  it('ends with 0 where nothing is wrong, and says what it left out without a browser', async () => {
    const {code, output} = await run(`${site.examples}/`, '--no-browser');
    assert.equal(code, 0);
    assert.match(output, /没有发现问题。\n没有开浏览器，下面这些没有查：/);
  });

  it('opens the page in the browser that it finds', async () => {
    const {code, output} = await run(addressOf('a tag that another script has defined'), '--lang', 'en');
    assert.equal(code, 1);
    assert.match(output, /^Page {2}http.*\nBrowser {2}\/.+\n/);
    assert.match(output, /<pls-service-finder> is defined by another script {2}\[error tag-taken\]/);
    assert.doesNotMatch(output, /No browser/);
  });

  it('says that a browser does not start, and goes on without', async () => {
    const {code, output} = await run(`${site.examples}/`, '--browser', '/nowhere/chrome', '--lang', 'en');
    assert.equal(code, 0);
    assert.match(output, /The browser did not open the page: .*\/nowhere\/chrome/);
    assert.match(output, /No browser was opened/);
  });

  it('ends with 1 where something is to be changed, and gives the line alone on its line', async () => {
    const {code, output} = await run(addressOf('a policy without the API'), '--no-browser');
    assert.equal(code, 1);
    assert.match(
      output,
      /\n {3}改\s成 {2}Content-Security-Policy: default-src 'none'; script-src http\S+; style-src 'self'; img-src 'self'; connect-src http\S+\n/,
    );
    assert.match(output, /docs\/embedding\.md#a-strict-policy\n/);
  });

  it('ends with 0 where there is only something to know', async () => {
    const {code, output} = await run(addressOf('a policy that only reports'), '--no-browser');
    assert.equal(code, 0);
    assert.match(output, /1 条提示。没有必须改的。/);
  });

  it('prints JSON', async () => {
    const {code, output} = await run(addressOf('a key that nobody knows'), '--no-browser', '--json', '--lang=en');
    assert.equal(code, 1);
    const {browser, findings} = JSON.parse(output) as {
      browser: null;
      findings: {id: string; what: string; see: string}[];
    };
    assert.equal(browser, null);
    assert.deepEqual(
      findings.map(({id, see}) => [id, see]),
      [['portal-unknown', 'docs/embedding.md#configuration']],
    );
    assert.match(findings[0]?.what ?? '', /knows no portal pk_nowhere$/);
  });

  it('ends with 2 where there is no page, no address, or an unknown option', async () => {
    const host = await openHost((_request, response) => {
      response.writeHead(404).end();
    });
    const gone = await run(`${host.origin}/`, '--no-browser');
    host.close();
    assert.equal(gone.code, 2);
    assert.match(gone.complaints, /返回 404，没有网页可看/);
    const dead = await run(`${host.origin}/`, '--no-browser', '--lang', 'en');
    assert.equal(dead.code, 2);
    assert.match(dead.complaints, /cannot be opened \(ECONNREFUSED\)/);
    for (const args of [[], ['--faster'], [`${site.examples}/`, '--lang', 'fr']]) {
      const {code, complaints} = await run(...args);
      assert.equal(code, 2);
      assert.match(complaints, /用法：npx @pls-kit\/doctor/);
    }
  });
});

describe('the text of a page', () => {
  /** 「法」 and 「律」 in GBK. */
  const gbk = [0xb7, 0xa8, 0xc2, 0xc9];
  const bytes = (head: string) => new Uint8Array([...Buffer.from(head, 'latin1'), ...gbk]);

  it('is read by what the header says, then by what the page says', () => {
    assert.equal(decodePage(bytes(''), 'text/html; charset=gb2312'), '法律');
    assert.match(
      decodePage(bytes('<meta http-equiv="Content-Type" content="text/html; charset=GB2312">'), 'text/html'),
      /法律$/,
    );
    assert.match(decodePage(bytes("<!-- charset=utf-8 --><META charset='gbk'>"), null), /法律$/);
    assert.equal(decodePage(new TextEncoder().encode('法律'), 'text/html; charset=utf-8'), '法律');
  });

  it('is UTF-8 where nothing says it and it is that, else Chinese as old sites write it', () => {
    assert.equal(decodePage(bytes(''), 'text/html'), '法律');
    assert.equal(decodePage(new TextEncoder().encode('法律'), 'text/html; charset=nonsense'), '法律');
    assert.equal(decodePage(new TextEncoder().encode('\ufeff法律'), 'text/html; charset=gbk'), '法律');
  });
});
