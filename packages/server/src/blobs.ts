/** Keeps sealed bytes by an opaque id. What is in them is the caller's: it seals before and opens after. */
export interface Blobs {
  put(id: string, contents: Uint8Array): Promise<void>;
  /** @returns the bytes, or undefined when there are none under this id */
  get(id: string): Promise<Uint8Array | undefined>;
  /** An id that holds nothing is no error. */
  delete(id: string): Promise<void>;
}

/** Blobs that live as long as the process: for tests and for the server inside a page. */
export const memoryBlobs = (): Blobs => {
  const contentsById = new Map<string, Uint8Array>();
  return {
    put: (id, contents) => {
      contentsById.set(id, contents.slice());
      return Promise.resolve();
    },
    get: (id) => Promise.resolve(contentsById.get(id)?.slice()),
    delete: (id) => {
      contentsById.delete(id);
      return Promise.resolve();
    },
  };
};
