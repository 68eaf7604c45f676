import type {ClientOptions} from './transport.js';

/**
 * Refuses options that can lead nowhere, before the first call.
 *
 * @throws {TypeError} says what is wrong and what to write
 */
export const checkOptions = ({baseUrl, portal, locale = 'zh-CN'}: ClientOptions): void => {
  const refuse = (zh: string, en: string) => {
    throw new TypeError(locale.startsWith('en') ? en : zh);
  };
  const address: unknown = baseUrl;
  if (typeof address !== 'string' || !/^(https?:\/\/[^/?#]+(\/[^?#]*)?)?$/.test(address)) {
    refuse(
      `baseUrl “${String(address)}” 不是地址：请写成 https://api.example.gov.cn；接口与网页同源时写空字符串`,
      `baseUrl "${String(address)}" is no address: write https://api.example.gov.cn, or '' for the page's own server`,
    );
  }
  if (/\/v1\/*$/.test(baseUrl)) {
    refuse('baseUrl 不要带 /v1：客户端自己会加', 'baseUrl ends in /v1, which the client adds by itself: leave it out');
  }
  if (baseUrl === '' && typeof location === 'undefined') {
    refuse(
      '这里没有网页，baseUrl 不能为空：请写成 https://api.example.gov.cn',
      'There is no page here whose server baseUrl could mean: write https://api.example.gov.cn',
    );
  }
  if (typeof (portal as unknown) !== 'string' || portal.trim() === '') {
    refuse(
      '缺少 portal：请填门户的公开标识，如 pk_luolong',
      'portal is missing: give the publishable key of the site, such as pk_luolong',
    );
  }
};
