/**
 * What is kept for this tab only: gone with the tab, never shared with another, never sent. Storage may be refused (a
 * sandboxed frame, a strict browser); then what is written lives in memory, and the writer is told.
 */
const memory = new Map<string, string>();

/** @returns whether it would survive a reload */
export const keepInTab = (key: string, value: unknown): boolean => {
  const text = JSON.stringify(value);
  try {
    sessionStorage.setItem(key, text);
    memory.delete(key);
    return true;
  } catch {
    memory.set(key, text);
    return false;
  }
};

/** What was kept, or `undefined`; also for what this version cannot read. */
export const readFromTab = (key: string): unknown => {
  let text = memory.get(key) ?? null;
  try {
    text ??= sessionStorage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
};

export const wipeFromTab = (key: string): void => {
  memory.delete(key);
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Refused storage holds nothing.
  }
};
