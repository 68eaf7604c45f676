import type * as Advice from './advice.js';

/** Fetches what is to be told a web team, and only then: a page where all is well never loads the words. */
export const advise = async (tell: (advice: typeof Advice) => void | Promise<void>): Promise<void> => {
  try {
    await tell(await import('./advice.js'));
  } catch (error) {
    // Not even our own files can be reached.
    console.warn('[pls-kit]', error);
  }
};
