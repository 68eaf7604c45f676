import type {Explain, Failure} from './failure.js';

/** One thing in both languages. */
interface Words {
  readonly zh: string;
  readonly en: string;
}

const isEnglish = (locale: string) => locale.startsWith('en');
/** Clocks of healthy machines differ by less; a TLS handshake and a token's dates forgive about as much. */
const clockToleranceSeconds = 300;

/** The code that Node and others give a broken connection, however deep it lies: `ENOTFOUND`, `CERT_NOT_YET_VALID` … */
const codeOf = (cause: unknown): string => {
  for (let error = cause, depth = 0; depth < 4 && typeof error === 'object' && error !== null; depth += 1) {
    const {code, cause: inner} = error as {code?: unknown; cause?: unknown};
    if (typeof code === 'string') return code;
    error = inner;
  }
  return '';
};

const isOffline = () => typeof navigator !== 'undefined' && 'onLine' in navigator && !navigator.onLine;
const isSecurePage = () => typeof location !== 'undefined' && location.protocol === 'https:';

/** What a connection that did not come about tells. @see https://nodejs.org/api/errors.html, OpenSSL's X509_V_ERR names */
const noAnswer = ({cause, origin}: Failure & {readonly kind: 'no-answer'}): Words => {
  const code = codeOf(cause);
  if (isOffline()) return {zh: '这台设备没有联网，连上网再试', en: 'this device is offline: connect it and try again'};
  if (isSecurePage() && origin.startsWith('http:')) {
    return {
      zh: '本页是 https，浏览器不让它访问 http 地址：请把 baseUrl 改成 https',
      en: 'this page is https, so the browser lets it ask no http address: write baseUrl with https',
    };
  }
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return {
        zh: '域名解析不到：请核对 baseUrl 的主机名，以及本机的 DNS',
        en: 'the name is not known: check the host in baseUrl, and the DNS of this machine',
      };
    case 'ECONNREFUSED':
      return {
        zh: '该端口没有服务：请核对 baseUrl 的端口，并确认服务已启动',
        en: 'nothing listens there: check the port in baseUrl, and that the server runs',
      };
    case 'CERT_NOT_YET_VALID':
    case 'CERT_HAS_EXPIRED':
      return {
        zh: `证书不在有效期内（${code}）：先校准本机时间（现在是 ${new Date().toISOString()}），时间没错再请对方更新证书`,
        en: `the certificate is not valid at this time (${code}): set this machine's clock (it says ${new Date().toISOString()}); if that is right, the server's certificate needs renewing`,
      };
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
      return {
        zh: `证书不受信任（${code}）：请安装单位的根证书（Node 用 NODE_EXTRA_CA_CERTS），不要关掉校验`,
        en: `the certificate is not trusted (${code}): install the authority's root certificate (in Node NODE_EXTRA_CA_CERTS) rather than switching the check off`,
      };
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
      return {
        zh: '证书是别的域名的：请核对 baseUrl 的主机名',
        en: 'the certificate is another name’s: check the host in baseUrl',
      };
    case '':
      return {
        zh: '请检查网络；在网页里也可能是：baseUrl 写错、本站不在门户登记的来源里、防火墙拦截，或设备时间不对使证书失效',
        en: 'check the connection; in a page it may also be a wrong baseUrl, a site that the portal does not list, a firewall, or a device whose wrong clock makes the certificate invalid',
      };
    default:
      return {zh: `连接中断（${code}），请稍后再试`, en: `the connection broke (${code}): try again later`};
  }
};

const stranger = ({status, contentType, answeredBy, origin}: Failure & {readonly kind: 'stranger'}): Words => {
  const zh = `收到的是 ${contentType}，不是 JSON`;
  const en = `it answered with ${contentType} instead of JSON`;
  if (status === 511 || (answeredBy !== undefined && answeredBy !== origin && origin !== 'The server')) {
    const by = answeredBy === undefined || answeredBy === origin ? '' : ` ${answeredBy}`;
    return {
      zh: `${zh}，答话的是${by || '网络的登录页'}：先在浏览器里完成上网认证，或核对 baseUrl 有没有被跳转`,
      en: `${en}, from${by || ' the network’s own page'}: sign in to the network in a browser first, or check whether baseUrl is redirected`,
    };
  }
  if (status === 407) {
    return {zh: `${zh}：代理要求认证，请设置代理账号`, en: `${en}: a proxy wants credentials: set them up`};
  }
  if (status >= 500) {
    return {
      zh: `${zh}，也没有问题说明：服务或它前面的网关停了，请稍后再试`,
      en: `${en} and no problem document: the service or a gateway before it is down; try again later`,
    };
  }
  if (status === 404) {
    return {
      zh: `${zh}：baseUrl 多半写错了，应当是接口服务器的地址，不带路径`,
      en: `${en}: baseUrl is most likely wrong; it is the address of the API's server, without a path`,
    };
  }
  if (status >= 400) {
    return {
      zh: `${zh}：多半被防火墙（WAF）拦了，请让管理员放行 ${origin} 的 /v1/ 和 /embed/`,
      en: `${en}: most likely a firewall (WAF) refused it; have /v1/ and /embed/ of ${origin} let through`,
    };
  }
  return {
    zh: `${zh}：请核对 baseUrl；若地址没错，是防火墙或上网认证页在答话，先在浏览器里打开该地址看看`,
    en: `${en}: check baseUrl; if it is right, a firewall or a captive portal answered: open the address in a browser`,
  };
};

const refused = ({problem, aheadSeconds}: Failure & {readonly kind: 'refused'}): Words | undefined => {
  if (problem.status !== 401 || aheadSeconds === undefined) return undefined;
  if (Math.abs(aheadSeconds) < clockToleranceSeconds) return undefined;
  const minutes = Math.round(Math.abs(aheadSeconds) / 60);
  return {
    zh: `本机时间比服务器${aheadSeconds > 0 ? '快' : '慢'}了 ${minutes} 分钟：令牌的有效期会因此算错，请校准时间后再登录`,
    en: `this machine's clock is ${minutes} minutes ${aheadSeconds > 0 ? 'ahead of' : 'behind'} the server's, so tokens seem over or not yet valid: set it and sign in again`,
  };
};

/** Says what is wrong with a call and what to do about it, in Chinese or (locales `en…`) English. */
export const explainFailure: Explain = (failure) => {
  const {origin, locale} = failure;
  const say = (words: Words): string => (isEnglish(locale) ? words.en : words.zh);
  switch (failure.kind) {
    case 'no-answer':
      return `${origin}${say({zh: ' 没有连上：', en: ' was not reached: '})}${say(noAnswer(failure))}`;
    case 'timeout':
      return `${origin}${say({
        zh: ` 在 ${failure.timeoutMs} 毫秒内没有答完：网络慢就再试一次，或把 timeoutMs 调大`,
        en: ` gave no whole answer in ${failure.timeoutMs} ms: on a slow line try again, or set timeoutMs higher`,
      })}`;
    case 'stranger':
      return `${origin}${say({zh: ' 不是接口在答话：', en: ' is not answered by the API: '})}${say(stranger(failure))}`;
    case 'refused': {
      const words = refused(failure);
      return words && say(words);
    }
  }
};
