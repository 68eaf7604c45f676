const storageKey = (number: string) => `desk-draft-${number}`;
const kept = new Map<string, string>();

/** What has been written so far for a case; in this tab only. */
export const readDraft = (number: string): string => {
  try {
    return kept.get(number) ?? sessionStorage.getItem(storageKey(number)) ?? '';
  } catch {
    return '';
  }
};

/** Keeps what is being written, so that neither another page, a new sign-in nor a reload loses it. */
export const keepDraft = (number: string, text: string): void => {
  kept.set(number, text);
  try {
    if (text === '') sessionStorage.removeItem(storageKey(number));
    else sessionStorage.setItem(storageKey(number), text);
  } catch {
    // Storage refused: kept until the page goes.
  }
};

/** Forgets every draft: the next person at this screen must not see them. */
export const dropDrafts = (): void => {
  for (const number of kept.keys()) keepDraft(number, '');
  kept.clear();
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(storageKey(''))) sessionStorage.removeItem(key);
    }
  } catch {
    // Nothing was stored.
  }
};
