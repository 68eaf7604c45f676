import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** The repository's folder: every script works from here, wherever it was called. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
