import {configureLocalization} from '@lit/localize';
import type {Text} from '@pls-kit/contract';

/** Languages of the widgets. Chinese is written inline, so most visitors load no other. */
export type Locale = 'zh-CN' | 'zh-Hant' | 'en';

export const locales: readonly Locale[] = ['zh-CN', 'zh-Hant', 'en'];

const {getLocale, setLocale} = configureLocalization({
  sourceLocale: 'zh-CN',
  targetLocales: ['en', 'zh-Hant'],
  loadLocale: (locale) => (locale === 'en' ? import('./locales/en.js') : import('./locales/zh-hant.js')),
});

/** An unknown language that was asked for last: each widget's chunk asks, and the page's author is told once. */
let refused: string | undefined;

/** Switches all widgets of the page; an unknown language warns once and changes nothing. */
export const chooseLocale = (locale: string): void => {
  if ((locales as readonly string[]).includes(locale)) {
    setLocale(locale).catch((error: unknown) => {
      console.warn(`[pls-kit] locale "${locale}" could not be loaded; ${getLocale()} stays.`, error);
    });
  } else if (locale !== refused) {
    refused = locale;
    console.warn(`[pls-kit] locale "${locale}" is not one of ${locales.join(', ')}; ${getLocale()} stays.`);
  }
};

/** The language in use. */
export const currentLocale = (): Locale => getLocale() as Locale;

/** The language that the API's data has for it. */
export const dataLanguage = (): 'zh' | 'en' => (getLocale() === 'en' ? 'en' : 'zh');

/** The API's words in the language in use; Chinese where there are no others. */
export const inLocale = (text: Text): string => (dataLanguage() === 'en' && text.en) || text.zh;
