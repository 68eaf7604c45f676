import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {OperationId} from '@pls-kit/contract';
import {generalProblems} from '@pls-kit/contract/documented-answers.js';
import {checkResponse} from '../contract-validation.js';

/** Where the run wants to know which answers its tests have seen; `npm test` makes a table of them. */
const folder = process.env['PLS_SEEN_ANSWERS'];

const seen = new Set<string>();
if (folder !== undefined) {
  process.once('exit', () => {
    mkdirSync(folder, {recursive: true});
    // A test file is a process of its own: no two write the same file.
    writeFileSync(path.join(folder, `${process.pid}.json`), JSON.stringify([...seen]));
  });
}

/** Fails where an answer is not one that the contract has for the operation; one that is counts as exercised. */
export const checkAnswer = (
  operation: OperationId,
  {status, headers}: {readonly status: number; readonly headers: Headers},
  body: unknown,
): void => {
  const faults = checkResponse(operation, status, headers.get('Content-Type'), body);
  assert.deepEqual(faults, [], `${operation} ${String(status)}: ${JSON.stringify(body ?? '').slice(0, 600)}`);
  const problem = status < 400 ? '' : (body as {type: string}).type;
  const isGeneral = generalProblems.some((type) => type === problem);
  seen.add(`${isGeneral ? '' : operation} ${String(status)} ${problem}`);
};
