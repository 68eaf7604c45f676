/** Small files of every kind, made byte by byte. */
const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

export const join = (...parts: readonly (Uint8Array | string)[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((part) => [...(typeof part === 'string' ? ascii(part) : part)]));

/** A photo's first and last bytes with `size` bytes in between. */
export const jpeg = (size = 64): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(size + 6);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  for (let at = 4; at < size + 4; at += 1) bytes[at] = (at * 31 + (at >> 8)) % 251;
  bytes.set([0xff, 0xd9], size + 4);
  return bytes;
};

const little = (value: number, bytes: number) =>
  Uint8Array.from({length: bytes}, (_nothing, index) => (value >> (8 * index)) & 0xff);

/** A ZIP archive of empty entries (stored, no checksums: nobody unpacks it). */
export const zip = (...names: readonly string[]): Uint8Array<ArrayBuffer> => {
  const locals = names.map((name) =>
    join('PK\x03\x04', new Uint8Array(22), little(name.length, 2), little(0, 2), name),
  );
  const central = names.map((name) =>
    join('PK\x01\x02', new Uint8Array(24), little(name.length, 2), new Uint8Array(16), name),
  );
  const directory = join(...central);
  const end = join(
    'PK\x05\x06',
    new Uint8Array(4),
    little(names.length, 2),
    little(names.length, 2),
    little(directory.length, 4),
    little(join(...locals).length, 4),
    little(0, 2),
  );
  return join(...locals, directory, end);
};

export const docx = (...more: readonly string[]) => zip('[Content_Types].xml', 'word/document.xml', ...more);
