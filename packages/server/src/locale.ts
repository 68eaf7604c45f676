/** A language the server has words in. */
export type Locale = 'zh' | 'en';

/** Words in every language the server speaks; a plain string where there is but one wording. */
export type Words = string | {readonly zh: string; readonly en?: string};

/** Chinese unless English is preferred (RFC 9110, 12.5.4; equal weights go by order). */
export const readLocale = (acceptLanguage: string | undefined): Locale => {
  let best: {locale: Locale; weight: number} = {locale: 'zh', weight: 0};
  for (const entry of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
    const weight = quality === undefined ? 1 : Number(quality.trim().slice(2));
    const language = tag.split('-')[0];
    if ((language === 'zh' || language === 'en') && weight > best.weight) best = {locale: language, weight};
  }
  return best.locale;
};

/** The wording for one language; Chinese is the source and stands in. */
export const inLocale = (words: Words, locale: Locale): string =>
  typeof words === 'string' ? words : ((locale === 'en' ? words.en : undefined) ?? words.zh);
