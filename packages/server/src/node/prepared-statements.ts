import type {DatabaseSync, SQLInputValue} from 'node:sqlite';
import type {SqliteStatement} from 'kysely';
import {keepStatements} from '../database/keep-statements.js';

const spread = (parameters: readonly unknown[]) => parameters as SQLInputValue[];

/** Node's statements as Kysely calls them, each text prepared once. */
export const prepareOnce = (connection: Pick<DatabaseSync, 'prepare'>): ((text: string) => SqliteStatement) =>
  keepStatements((text) => {
    const statement = connection.prepare(text);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...spread(parameters)),
      run: (parameters) => statement.run(...spread(parameters)),
      // One of its own: whoever runs the same text meanwhile would start it over.
      iterate: (parameters) => connection.prepare(text).iterate(...spread(parameters)),
    };
  }).prepare;
