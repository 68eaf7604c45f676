import {configureLocalization} from '@lit/localize';
import type {Text} from '@pls-kit/contract';
import {advise} from './ask-advice.js';

/** Languages of the widgets. Chinese is written inline, so most visitors load no other. */
export type Locale = 'zh-CN' | 'zh-Hant' | 'en';

const locales: readonly Locale[] = ['zh-CN', 'zh-Hant', 'en'];

const {getLocale, setLocale} = configureLocalization({
  sourceLocale: 'zh-CN',
  targetLocales: ['en', 'zh-Hant'],
  loadLocale: (locale) => (locale === 'en' ? import('./locales/en.js') : import('./locales/zh-hant.js')),
});

let coming: Promise<void> = Promise.resolve();

/** Fulfilled when the language that was chosen last is here, or will not come. */
export const languageCame = (): Promise<void> => coming;

/** Switches all widgets of the page; an unknown language warns once and changes nothing. */
export const chooseLocale = (locale: string): void => {
  if (!(locales as readonly string[]).includes(locale)) {
    void advise(({adviseValue}) => adviseValue('data-locale', locale, locales, getLocale()));
    return;
  }
  coming = setLocale(locale).catch((error: unknown) => {
    console.warn(`[pls-kit] locale "${locale}" could not be loaded; ${getLocale()} stays.`, error);
  });
};

/** The language in use. */
export const currentLocale = (): Locale => getLocale() as Locale;

/** The language that the API's data has for it. */
export const dataLanguage = (): 'zh' | 'en' => (getLocale() === 'en' ? 'en' : 'zh');

/** The API's words in the language in use; Chinese where there are no others. */
export const inLocale = (text: Text): string => (dataLanguage() === 'en' && text.en) || text.zh;
