import type {Text} from '@pls-kit/contract';

/** Languages that the rules' own messages are written in. */
export type Locale = 'zh' | 'en';

/** The words in a language, the Chinese ones where they are missing. */
export const textIn = (text: Text, locale: Locale): string => text[locale] ?? text.zh;
