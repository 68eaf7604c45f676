import type {FindingId} from '../finding.js';

/** Where the pages find what they name. */
export interface Places {
  /** Origin of the real API. */
  readonly api: string;
  /** The real API as a city runs it, which takes nothing from this machine's own pages. */
  readonly cityApi: string;
  /** Origins of servers that are no API, fail, or stand behind a gateway that takes headers away. */
  readonly noApi: string;
  readonly failingApi: string;
  readonly strippedApi: string;
  /** Nobody listens there. */
  readonly deadApi: string;
  /** Copies of the kit's files: with other bytes in some, without some, without CORS, as plain text. */
  readonly changedKit: string;
  readonly partialKit: string;
  readonly unsharedKit: string;
  readonly plainKit: string;
  /** Of the API's `integrity.json`. */
  readonly pinned: string;
  readonly integrity: string;
}

/** A page with one thing wrong. */
export interface BrokenPage {
  readonly name: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Scheme and host under which it stands; default this machine, by its number. */
  readonly site?: string;
  /** What is found, with a browser. */
  readonly found: readonly FindingId[];
  /** Without one, where that differs. */
  readonly foundWithout?: readonly FindingId[];
  /** From inside the page, where that differs; `undefined` where the doctor cannot come in. */
  readonly foundInside?: readonly FindingId[] | 'cannot run';
  /** Words that one of the lines to write must have. */
  readonly line?: string;
}

const hotline = '<a href="tel:12348">公共法律服务热线 12348</a>';

const tag = (widget: string, attributes = '', prefix = 'pls'): string =>
  `<${prefix}-${widget}${attributes}>${hotline}</${prefix}-${widget}>`;

const finder = tag('service-finder');
const form = tag('consultation-form');

const page = (body: string, head = ''): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>某县司法局</title>
${head}
</head>
<body>
<h1>某县司法局</h1>
${body}
</body>
</html>`;

const wrongIntegrity = `sha384-${'A'.repeat(64)}`;

export const brokenPages = ({api, ...places}: Places): BrokenPage[] => {
  const script = (attributes = '', {from = `${api}/embed/pls-kit.js`, at = api, portal = 'pk_luolong'} = {}): string =>
    `<script src="${from}" data-api="${at}" data-portal="${portal}"${attributes}></script>`;
  const policy = (text: string) => ({'Content-Security-Policy': text});
  const frame = (query: string, attributes = '', kind = 'frame/consultation-form', at = api): string =>
    `<iframe title="网上咨询" src="${at}/embed/${kind}${query}"${attributes}></iframe>`;
  const key = '?portal=pk_luolong';

  return [
    {
      name: 'nothing of ours',
      html: page('<p>通知公告</p>'),
      found: ['snippet-missing'],
      foundInside: 'cannot run',
      line: '/embed/pls-kit.js',
    },
    {
      name: 'a tag without the script',
      html: page(`<pls-service-finder api="${api}" portal="pk_luolong">${hotline}</pls-service-finder>`),
      found: ['loader-missing'],
      foundInside: 'cannot run',
      line: `<script src="${api}/embed/pls-kit.js" data-api="${api}" data-portal="pk_luolong"></script>`,
    },
    {name: 'the script without a tag', html: page(script()), found: ['tag-missing'], line: '<pls-service-finder>'},
    {
      name: 'a tag closed by a slash',
      html: page(`${script()}<pls-service-finder theme="dark" /><p>后面的内容</p>`),
      found: ['tag-self-closed'],
      foundInside: [],
      line: `<pls-service-finder theme="dark">${hotline}</pls-service-finder>`,
    },
    {
      name: 'nothing between the tags',
      html: page(`${script()}<pls-service-finder></pls-service-finder>`),
      found: ['fallback-missing'],
      line: `<pls-service-finder>${hotline}</pls-service-finder>`,
    },
    {name: 'the script twice', html: page(script() + script() + finder), found: ['loader-twice']},
    {
      name: 'two versions',
      html: page(
        script() +
          script(` integrity="${places.integrity}" crossorigin="anonymous"`, {from: `${api}/embed/${places.pinned}`}) +
          finder,
      ),
      found: ['loader-twice'],
    },
    {
      name: 'a release that is gone',
      html: page(script('', {from: `${api}/embed/pls-kit-0.0.1-AAAAAAAA.js`}) + finder),
      found: ['loader-unreachable'],
      foundInside: 'cannot run',
      line: `src="${api}/embed/pls-kit.js"`,
    },
    {
      name: 'a home page in place of the script',
      html: page(script('', {from: `${places.noApi}/embed/pls-kit.js`}) + finder),
      found: ['loader-type'],
      foundInside: 'cannot run',
      line: `src="${api}/embed/pls-kit.js"`,
    },
    {
      name: 'files as plain text',
      html: page(script('', {from: `${places.plainKit}pls-kit.js`}) + finder),
      found: ['loader-type'],
      foundInside: 'cannot run',
      line: 'Content-Type: text/javascript; charset=utf-8',
    },
    {
      name: 'a wrong integrity',
      html: page(
        script(` integrity="${wrongIntegrity}" crossorigin="anonymous"`, {from: `${api}/embed/${places.pinned}`}) +
          finder,
      ),
      found: ['loader-integrity'],
      foundInside: 'cannot run',
      line: `integrity="${places.integrity}"`,
    },
    {
      name: 'an integrity at the name that floats',
      html: page(script(` integrity="${places.integrity}" crossorigin="anonymous"`) + finder),
      found: ['loader-integrity-floats'],
      line: `src="${api}/embed/${places.pinned}"`,
    },
    {
      name: 'an integrity without crossorigin',
      html: page(script(` integrity="${places.integrity}"`, {from: `${api}/embed/${places.pinned}`}) + finder),
      found: ['loader-crossorigin'],
      foundInside: 'cannot run',
      line: 'crossorigin="anonymous"',
    },
    {
      name: 'files without CORS',
      html: page(script('', {from: `${places.unsharedKit}pls-kit.js`}) + finder),
      found: ['loader-cors'],
      foundInside: 'cannot run',
      line: 'Access-Control-Allow-Origin: *',
    },
    {
      name: 'files that something on the way has changed',
      html: page(script('', {from: `${places.changedKit}pls-kit.js`}) + finder),
      found: ['files-changed'],
      line: `${places.changedKit}*`,
    },
    {
      name: 'files that something on the way holds back',
      html: page(script('', {from: `${places.partialKit}pls-kit.js`}) + finder),
      found: ['files-missing'],
      line: `${places.partialKit}*`,
    },
    {
      name: 'a tag in a shadow root',
      html: page(
        `${script()}<div id="host"></div><script>
          document.querySelector('#host').attachShadow({mode: 'open'}).innerHTML = '${finder}';
        </script>`,
      ),
      found: ['tag-in-shadow-root'],
      foundWithout: ['tag-missing'],
      line: 'plsKit.watch(',
    },
    {
      name: 'a tag that another script has defined',
      html: page(
        `${script()}${finder}`,
        `<script>customElements.define('pls-service-finder', class extends HTMLElement {});</script>`,
      ),
      found: ['tag-taken'],
      foundWithout: [],
      line: '<law-service-finder>',
    },
    {
      name: 'a define that defines nothing',
      html: page(
        script() + finder,
        `<script>CustomElementRegistry.prototype.define = customElements.define = () => undefined;</script>`,
      ),
      found: ['define-replaced'],
      foundWithout: [],
    },
    {
      name: 'a script that never runs',
      html: page(script(' nomodule') + finder),
      found: ['tag-dead'],
      foundWithout: [],
      foundInside: 'cannot run',
    },
    {
      name: 'a prefix that no tag can have',
      html: page(script(' data-prefix="Law_1"') + finder),
      found: ['prefix-invalid'],
      line: 'data-prefix="law-1"',
    },
    {
      name: 'tags of another prefix',
      html: page(script() + tag('service-finder', '', 'law')),
      found: ['prefix-mismatch'],
      line: 'data-prefix="law"',
    },
    {
      name: 'no address',
      html: page(`<script src="${api}/embed/pls-kit.js" data-portal="pk_luolong"></script>${finder}`),
      found: ['api-missing'],
      line: `data-api="${api}"`,
    },
    {
      name: 'no key',
      html: page(`<script src="${api}/embed/pls-kit.js" data-api="${api}"></script>${finder}`),
      found: ['portal-missing'],
      line: 'data-portal="pk_',
    },
    {
      name: 'an address with a path',
      html: page(script('', {at: 'https://api.luoyang.example/v1'}) + finder),
      found: ['api-address'],
      line: 'data-api="https://api.luoyang.example"',
    },
    {
      name: 'an address at one tag with a path',
      html: page(`${script()}${finder}${tag('case-tracker', ' api="http://api.luoyang.example/"')}`),
      found: ['api-address'],
      line: '<pls-case-tracker api="https://api.luoyang.example">',
    },
    {
      name: 'an address where nobody is',
      html: page(script('', {at: places.deadApi}) + finder),
      found: ['api-unreachable'],
    },
    {
      name: 'a gateway that takes CORS away',
      html: page(script('', {at: places.strippedApi}) + finder),
      found: ['api-cors'],
      line: 'Access-Control-Allow-Origin: *',
    },
    {name: 'the address of a site', html: page(script('', {at: places.noApi}) + finder), found: ['api-no-data']},
    {name: 'an API that fails', html: page(script('', {at: places.failingApi}) + finder), found: ['api-failing']},
    {
      name: 'a key that nobody knows',
      html: page(script('', {portal: 'pk_nowhere'}) + finder),
      found: ['portal-unknown'],
      line: 'data-portal="pk_…"',
    },
    {
      name: 'a site that the API does not know',
      html: page(script('', {at: places.cityApi}) + form),
      site: 'https://county.test',
      found: ['origin-refused'],
      line: 'PLS_ORIGINS="pk_luolong=https://www.luolong.example,https://county.test"',
    },
    {
      name: 'a site that the API does not know, which only reads',
      html: page(script('', {at: places.cityApi}) + finder),
      site: 'https://county.test',
      found: ['origin-refused'],
    },
    {
      name: 'a theme that there is not',
      html: page(`${script(' data-locale="zh-TW"')}${tag('service-finder', ' theme="Dark"')}`),
      found: ['value-unknown', 'value-unknown'],
      line: '<pls-service-finder theme="dark">',
    },
    {
      name: 'an http script in an https page',
      html: page(script('', {from: 'http://api.luoyang.example/embed/pls-kit.js'}) + finder),
      site: 'https://county.test',
      found: ['mixed-content'],
      foundInside: 'cannot run',
      line: 'src="https://api.luoyang.example/embed/pls-kit.js"',
    },
    {
      name: 'an http address in an https page',
      html: page(script('', {at: 'http://api.luoyang.example'}) + finder),
      site: 'https://county.test',
      found: ['mixed-content'],
      line: 'data-api="https://api.luoyang.example"',
    },
    {
      name: 'a form on a page without https',
      html: page(script() + form),
      site: 'http://county.test',
      found: ['page-insecure'],
      line: 'PLS_ALLOW_INSECURE="pk_luolong"',
    },
    {
      name: 'a policy without the script',
      html: page(script() + finder),
      headers: policy(`default-src 'self'; connect-src 'self' ${api}; img-src *; object-src 'none'`),
      found: ['csp-script'],
      foundInside: 'cannot run',
      line: `Content-Security-Policy: default-src 'self'; connect-src 'self' ${api}; img-src *; object-src 'none'; script-src 'self' ${api}`,
    },
    {
      name: 'a policy with the loader and none of its files',
      html: page(script() + finder),
      headers: policy(`script-src ${api}/embed/pls-kit.js`),
      found: ['csp-script'],
      foundInside: 'cannot run',
      line: `script-src ${api}/embed/pls-kit.js ${api}`,
    },
    {
      name: 'a policy that goes by nonces',
      html: page(script() + finder),
      headers: policy(`script-src 'nonce-Zm9v' 'strict-dynamic' https:`),
      found: ['csp-script'],
      foundInside: 'cannot run',
      line: 'nonce="{{nonce}}"',
    },
    {
      name: 'a policy without the API',
      html: page(script() + finder),
      headers: policy(`default-src 'none'; script-src ${api}; style-src 'self'; img-src 'self'`),
      found: ['csp-connect'],
      line: `Content-Security-Policy: default-src 'none'; script-src ${api}; style-src 'self'; img-src 'self'; connect-src ${api}`,
    },
    {
      name: 'a policy in the page itself, without the API',
      html: page(
        script() + finder,
        `<meta http-equiv="Content-Security-Policy" content="script-src ${api}; connect-src 'self'">`,
      ),
      found: ['csp-connect'],
      line: `<meta http-equiv="Content-Security-Policy" content="script-src ${api}; connect-src 'self' ${api}">`,
    },
    {
      name: 'Trusted Types without our name',
      html: page(script() + finder),
      headers: policy(`require-trusted-types-for 'script'; trusted-types dompurify`),
      found: ['csp-trusted-types'],
      line: `trusted-types dompurify pls-kit`,
    },
    {
      name: 'a strict policy in an engine without constructable sheets',
      html: page(
        script() + finder,
        `<script nonce="Zm9v">delete Document.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync; delete CSSStyleSheet.prototype.replace;</script>`,
      ),
      headers: policy(`script-src 'nonce-Zm9v' ${api}; connect-src ${api}; style-src 'self'`),
      found: ['csp-style'],
      foundWithout: [],
      line: `style-src 'self' 'nonce-{{nonce}}'`,
    },
    {
      name: 'a policy whose sandbox runs no script',
      html: page(script() + finder),
      headers: policy('sandbox allow-same-origin'),
      found: ['csp-sandbox'],
      foundInside: 'cannot run',
      line: 'sandbox allow-same-origin allow-scripts allow-forms',
    },
    {
      name: 'a policy that only reports',
      html: page(script() + finder),
      headers: {'Content-Security-Policy-Report-Only': `default-src 'self'`},
      found: ['csp-report-only'],
      line: `Content-Security-Policy-Report-Only: default-src 'self'; script-src 'self' ${api}; connect-src 'self' ${api}`,
    },
    {
      name: 'a policy without frames',
      html: page(frame(key)),
      headers: policy(`default-src 'self'`),
      found: ['csp-frame'],
      foundInside: 'cannot run',
      line: `frame-src 'self' ${api}`,
    },
    {
      name: 'a page that may not ask where somebody is',
      html: page(script() + tag('station-map')),
      headers: {'Permissions-Policy': 'camera=(), geolocation=(), usb=(self "https://a.example")'},
      found: ['geolocation-refused'],
      line: 'Permissions-Policy: camera=(), geolocation=(self), usb=(self "https://a.example")',
    },
    {
      name: 'a page that asks for the engine of IE',
      html: page(script() + finder, '<meta name="renderer" content="ie-comp">'),
      found: ['engine-old'],
      line: '<meta name="renderer" content="webkit">',
    },
    {
      name: 'an engine that is too old',
      html: page(script() + finder, '<script>delete window.customElements;</script>'),
      found: ['engine-old'],
      foundWithout: [],
      foundInside: 'cannot run',
      line: '<meta name="renderer" content="webkit">',
    },
    {
      name: 'a frame of a key that nobody knows',
      html: page(frame('?portal=pk_nowhere')),
      found: ['frame-portal-unknown'],
      foundInside: 'cannot run',
      line: 'portal=pk_…',
    },
    {
      name: 'a frame from where nobody is',
      html: page(frame(key, '', 'frame/consultation-form', places.deadApi)),
      found: ['frame-unreachable'],
      foundInside: 'cannot run',
    },
    {
      name: 'a frame on a site that the API does not know',
      html: page(frame(key, '', 'frame/consultation-form', places.cityApi)),
      found: ['frame-refused'],
      foundInside: 'cannot run',
      line: 'PLS_ORIGINS="pk_luolong=https://www.luolong.example,http://127.0.0.1:',
    },
    {
      name: 'a frame with a page that stands alone',
      html: page(frame(key, '', 'page/consultation-form')),
      found: ['frame-address'],
      foundInside: 'cannot run',
      line: `src="${api}/embed/frame/consultation-form?portal=pk_luolong"`,
    },
    {
      name: 'a frame with an unknown theme',
      html: page(frame(`${key}&amp;theme=blue`)),
      found: ['frame-address'],
      foundInside: 'cannot run',
      line: `src="${api}/embed/frame/consultation-form?portal=pk_luolong"`,
    },
    {
      name: 'a frame in a sandbox without scripts',
      html: page(frame(key, ' sandbox="allow-forms"')),
      found: ['frame-sandbox'],
      foundInside: 'cannot run',
      line: 'sandbox="allow-forms allow-scripts"',
    },
    {
      name: 'a frame that may not ask where somebody is',
      html: page(frame(key, '', 'frame/station-map')),
      found: ['frame-geolocation'],
      foundInside: 'cannot run',
      line: 'allow="geolocation"',
    },
  ];
};
