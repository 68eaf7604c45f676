/** End of central directory: 22 bytes and a comment of at most 65 535. */
const endBytes = 22;
const longestComment = 65_535;

const findEnd = (view: DataView): number | undefined => {
  const first = Math.max(0, view.byteLength - endBytes - longestComment);
  for (let at = view.byteLength - endBytes; at >= first; at -= 1) {
    // The comment must fill the rest, as a reader of archives demands: random bytes hardly ever do.
    if (view.getUint32(at, true) === 0x06054b50 && view.getUint16(at + 20, true) === view.byteLength - at - endBytes) {
      return at;
    }
  }
  return undefined;
};

/**
 * Names of what a ZIP archive holds, from its central directory; nothing is unpacked.
 *
 * @returns undefined when the bytes do not end as an archive does, or its directory is damaged
 */
export const zipEntries = (bytes: Uint8Array): readonly string[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  // Counted back from the end, as readers do that take an archive behind other bytes.
  let at = end - view.getUint32(end + 12, true);
  const names: string[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at < 0 || at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
};

/** Whether something behind or inside the bytes opens as an archive. */
export const endsAsZip = (bytes: Uint8Array): boolean =>
  bytes.byteLength >= endBytes && findEnd(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) !== undefined;
