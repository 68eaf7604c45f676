/** `YYYY-MM-DD` of the last and of this century: what a form may ask for. */
const dayPattern = /^(?:19|20)\d\d-\d\d-\d\d$/;

/**
 * A date as it is kept, `YYYY-MM-DD`, from the ways people write one. What is not understood stays as it was typed.
 *
 * @param typed - such as `2026年3月5日`, `2026-3-5`, `2026.03.05`, `2026/3/5` or `20260305`, full-width digits too
 */
export const readDate = (typed: string): string => {
  const text = typed.normalize('NFKC').trim();
  const parts =
    /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? /^(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*[日号]?$/.exec(text);
  if (!parts) return text;
  const [, year = '', month = '', day = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** Whether a date as {@link readDate} gives it is on the calendar. */
export const isDate = (date: string): boolean => {
  if (!dayPattern.test(date)) return false;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
};
