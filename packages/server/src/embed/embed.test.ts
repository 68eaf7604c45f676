import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startTestServer, type TestServer} from '../testing/test-server.js';

const site = 'http://sfj.luolong.example';
let server: TestServer;
before(async () => {
  server = await startTestServer({
    environment: 'production',
    generatedKeys: true,
    portalOrigins: {pk_luolong: [site], pk_xinan: ['https://xinan.example']},
    apiOrigin: 'https://api.luoyang.example',
  });
});
after(() => server.close());

const open = async (path: string) => {
  const response = await fetch(server.url + path);
  return {status: response.status, headers: response.headers, text: await response.text()};
};
const policyOf = ({headers}: {headers: Headers}, name: string) =>
  (headers.get('Content-Security-Policy') ?? '')
    .split('; ')
    .find((directive) => directive.startsWith(`${name} `))
    ?.slice(name.length + 1);

describe('pages with one widget', () => {
  for (const widget of ['service-finder', 'consultation-form', 'case-tracker', 'station-map']) {
    it(`are there for ${widget}, alone and in a frame, with the hotline before any script`, async () => {
      for (const kind of ['page', 'frame']) {
        const page = await open(`/embed/${kind}/${widget}?portal=pk_luolong`);
        assert.equal(page.status, 200);
        assert.match(
          page.text,
          new RegExp(`<pls-${widget}[^>]*>\\s*<p class="fallback">[^<]*<a href="tel:12348">12348</a>`),
        );
        assert.match(page.text, /<html lang="zh-CN"/);
        assert.match(page.text, /data-api="https:\/\/api\.luoyang\.example"/);
        assert.match(page.text, /data-portal="pk_luolong"/);
        assert.doesNotMatch(page.text, /<script(?![^>]*src="\/embed\/)/, 'nothing inline, nothing from elsewhere');
        assert.doesNotMatch(page.text, /\sstyle=|\son\w+=/);
        assert.equal(policyOf(page, 'default-src'), "'none'");
        assert.equal(policyOf(page, 'require-trusted-types-for'), "'script'");
        assert.equal(
          policyOf(page, 'frame-ancestors'),
          kind === 'page' ? "'none'" : `'self' ${site}`,
          'framed by the portal’s own sites',
        );
        const isPersonal = widget === 'consultation-form' || widget === 'case-tracker';
        const isHidden = kind === 'frame' || isPersonal;
        assert.equal(page.headers.get('X-Robots-Tag'), isHidden ? 'noindex' : null);
        assert.equal(page.text.includes('<meta name="robots" content="noindex" />'), isHidden);
        assert.match(
          page.headers.get('Permissions-Policy') ?? '',
          isPersonal ? /geolocation=\(\)/ : /geolocation=\(self\)/,
        );
      }
    });
  }

  it('carry attributes, language and look, and hand them on to each other without topic and region', async () => {
    const {text} = await open(
      '/embed/frame/consultation-form?portal=pk_luolong&locale=en&theme=dark&elder&topic=wage-arrears&region=410311001&accent=%23a01010',
    );
    assert.match(text, /<html lang="en" class="dark"/);
    assert.match(text, /<pls-consultation-form theme="dark" elder="" topic="wage-arrears" region="410311001">/);
    assert.match(text, /data-locale="en"/);
    assert.match(text, /data-accent="#a01010"/);
    assert.match(text, /data-advice="\[\]"/);
    assert.match(
      text,
      /data-tracker-url="\/embed\/frame\/case-tracker\?portal=pk_luolong&amp;locale=en&amp;theme=dark&amp;elder=&amp;accent=%23a01010"/,
    );
  });

  it('leave out what they do not know, escaped into the words for the console', async () => {
    const {text, status} = await open(
      `/embed/frame/station-map?portal=pk_luolong&theme=pink&topic=wages&onload=alert(1)&${encodeURIComponent('"><script>alert(1)</script>')}=1&accent=red;x`,
    );
    assert.equal(status, 200);
    assert.match(text, /<pls-station-map>/);
    assert.doesNotMatch(text, /<script>|pink"|"onload/);
    const advice = /data-advice="([^"]*)"/.exec(text)?.[1] ?? '';
    for (const words of ['theme=', 'topic', 'onload', 'accent', '&lt;script&gt;'])
      assert.ok(advice.includes(words), words);
  });

  it('lead back only to a page of the portal’s own sites, and without its query', async () => {
    const backOf = async (from: string) => {
      const {text} = await open(`/embed/page/case-tracker?portal=pk_luolong&from=${encodeURIComponent(from)}`);
      return /<a class="back" href="([^"]*)"/.exec(text)?.[1];
    };
    assert.equal(await backOf(`${site}/consult.html?name=王建国#x`), `${site}/consult.html`);
    for (const elsewhere of ['https://evil.example/', 'https://xinan.example/', 'javascript:alert(1)', '//evil', '']) {
      assert.equal(await backOf(elsewhere), undefined, elsewhere);
    }
  });

  it('show the hotline for a portal that there is not, and no such widget is no page', async () => {
    for (const portal of ['', '?portal=pk_nobody', '?portal=<b>']) {
      const page = await open(`/embed/page/case-tracker${portal}`);
      assert.equal(page.status, 404);
      assert.match(page.text, /<a href="tel:12348">12348<\/a>/);
      assert.doesNotMatch(page.text, /pk_nobody|<b>/);
    }
    assert.equal((await open('/embed/page/nothing?portal=pk_luolong')).status, 404);
  });
});

describe('in development', () => {
  it('pages on this machine may frame them, and nobody else', async () => {
    const development = await startTestServer();
    try {
      const response = await fetch(`${development.api}/embed/frame/service-finder?portal=pk_luolong`);
      await response.body?.cancel();
      assert.equal(
        policyOf(response, 'frame-ancestors'),
        "'self' http://localhost:* http://127.0.0.1:* https://localhost:*",
      );
    } finally {
      await development.close();
    }
  });
});
