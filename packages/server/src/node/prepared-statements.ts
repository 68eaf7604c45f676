import type {DatabaseSync, SQLInputValue} from 'node:sqlite';
import type {SqliteStatement} from 'kysely';

/** Most statements kept: the server has some two hundred, and lists of unlike length make texts of their own. */
const mostKept = 400;

const spread = (parameters: readonly unknown[]) => parameters as SQLInputValue[];

/**
 * Prepares each text once: preparing costs as much as most statements do. The one that was used longest ago goes first. SQLite
 * itself prepares a statement again when the schema has changed, also by another process.
 */
export const prepareOnce = (connection: Pick<DatabaseSync, 'prepare'>): ((text: string) => SqliteStatement) => {
  const kept = new Map<string, SqliteStatement>();

  const prepare = (text: string): SqliteStatement => {
    const statement = connection.prepare(text);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...spread(parameters)),
      run: (parameters) => statement.run(...spread(parameters)),
      // One of its own: whoever runs the same text meanwhile would start it over.
      iterate: (parameters) => connection.prepare(text).iterate(...spread(parameters)),
    };
  };

  return (text) => {
    const known = kept.get(text);
    const statement = known ?? prepare(text);
    // A Map keeps its order: what is used again goes to the end.
    if (known) kept.delete(text);
    kept.set(text, statement);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
};
