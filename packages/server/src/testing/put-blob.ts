import {directoryBlobs} from '../node/directory-blobs.js';

// node put-blob.js FOLDER ID SIZE…: puts blobs, each in the place of the one before, and prints for each its size or the error's code.

const [folder = '', id = '', ...sizes] = process.argv.slice(2);
const blobs = directoryBlobs(folder);
for (const size of sizes) {
  let line: string;
  try {
    await blobs.put(id, new Uint8Array(Number(size)).fill(1));
    line = String((await blobs.get(id))?.length);
  } catch (error) {
    line = String((error as NodeJS.ErrnoException).code);
  }
  process.stdout.write(`${line}\n`);
}
