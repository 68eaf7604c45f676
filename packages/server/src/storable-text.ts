/**
 * Whether a text can be kept as it is: PostgreSQL takes no U+0000, and half a surrogate pair is no character, which UTF-8 has no
 * way to write.
 */
export const isStorable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** JSON Pointers of the texts that cannot be kept, names of members included. */
export const unstorablePointers = (value: unknown, pointer = ''): string[] => {
  if (typeof value === 'string') return isStorable(value) ? [] : [pointer];
  if (Array.isArray(value)) return value.flatMap((each, index) => unstorablePointers(each, `${pointer}/${index}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    // A name that cannot be written cannot be pointed at either.
    isStorable(name) ? unstorablePointers(each, `${pointer}/${escape(name)}`) : [pointer],
  );
};
