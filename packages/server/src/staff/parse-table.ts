/** A table that cannot be read, in a sentence. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

/** Rows of cells with the line each begins at (RFC 4180: quotes, doubled quotes, line breaks inside them). */
const readCells = (text: string): {line: number; cells: string[]}[] => {
  const rows: {line: number; cells: string[]}[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  let line = 1;
  let row = {line, cells: [] as string[]};
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new TableError(`Line ${String(line)}: a quotation mark is not closed, or stands inside a cell`);
    const [whole, quoted, plain = '', end = ''] = match;
    row.cells.push((quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim());
    line += whole.split('\n').length - 1;
    if (end !== ',') {
      rows.push(row);
      row = {line, cells: []};
    }
  }
  return rows.filter(({cells}) => cells.some((cell) => cell !== ''));
};

/**
 * Reads comma-separated values whose first line names the columns, in any order.
 *
 * @throws {TableError} names the line
 */
export const parseTable = <Column extends string>(
  text: string,
  {columns, required}: {readonly columns: readonly Column[]; readonly required: readonly Column[]},
): {line: number; cells: Partial<Record<Column, string>>}[] => {
  if (text.includes('\uFFFD')) throw new TableError('The file is not UTF-8: save it as "CSV UTF-8"');
  const [head, ...rows] = readCells(text.replace(/^\uFEFF/, ''));
  const names = head?.cells ?? [];
  const unknown = names.filter((name) => !(columns as readonly string[]).includes(name));
  if (unknown.length > 0)
    throw new TableError(`Line 1: no column is called ${unknown.join(', ')}: ${columns.join(', ')}`);
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new TableError(`Line 1: the columns ${missing.join(', ')} are missing`);
  return rows.map(({line, cells}) => {
    if (cells.length !== names.length) {
      throw new TableError(`Line ${String(line)}: ${String(cells.length)} cells, and ${String(names.length)} columns`);
    }
    return {
      line,
      cells: Object.fromEntries(names.map((name, index) => [name, cells[index]])) as Partial<Record<Column, string>>,
    };
  });
};
