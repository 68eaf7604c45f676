import type {SqliteStatement} from 'kysely';

/** Most statements kept: the server has some two hundred, and lists of unlike length make texts of their own. */
const mostKept = 400;

/** A prepared text that holds memory of its own until it is told to go. */
export interface PreparedText extends SqliteStatement {
  readonly forget?: () => void;
}

/**
 * Prepares each text once: preparing costs as much as most statements do. The one that was used longest ago goes first. SQLite
 * itself prepares a statement again when the schema has changed, also by another process.
 */
export const keepStatements = (
  prepare: (text: string) => PreparedText,
): {readonly prepare: (text: string) => SqliteStatement; readonly forgetAll: () => void} => {
  const kept = new Map<string, PreparedText>();
  const forget = (text: string) => {
    kept.get(text)?.forget?.();
    kept.delete(text);
  };
  return {
    prepare: (text) => {
      const known = kept.get(text);
      const statement = known ?? prepare(text);
      // A Map keeps its order: what is used again goes to the end.
      if (known) kept.delete(text);
      kept.set(text, statement);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) forget(oldest);
      return statement;
    },
    forgetAll: () => {
      for (const text of [...kept.keys()]) forget(text);
    },
  };
};
