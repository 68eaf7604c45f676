/** What a further look into a file found. */
export type Verdict = {readonly clean: true} | {readonly clean: false; readonly finding: string};

/**
 * Looks into a whole file, such as a virus scanner.
 *
 * @throws anything, when it cannot be asked: the file then waits and is looked into later
 */
export type Inspector = (contents: Uint8Array) => Promise<Verdict>;
