/** What a name of an encoding means to browsers: `gb2312` is GBK. */
const decoderOf = (label: string | undefined): TextDecoder | undefined => {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.trim());
  } catch {
    return undefined;
  }
};

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** How far browsers look for a `<meta charset>`; old pages have comments before it. */
const prescanBytes = 4096;

/**
 * A page's text, by the encoding that a browser would take: byte order mark, `Content-Type`, `<meta>`; where nothing says it, UTF-8
 * if it is that, else GB 18030, of which GBK and GB 2312 are parts.
 *
 * @param type - `Content-Type` as it came
 */
export const decodePage = (bytes: Uint8Array, type: string | null): string => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const [, ofHeader] = /charset\s*=\s*["']?([^\s;"']+)/i.exec(type ?? '') ?? [];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanBytes)).replace(/<!--[\s\S]*?-->/g, '');
  const [, ofMeta] = /<meta[^>]+charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head) ?? [];
  const decoder = decoderOf(ofHeader) ?? decoderOf(ofMeta) ?? new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030');
  return decoder.decode(bytes);
};
