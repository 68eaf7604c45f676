/** The old way, for pages without https, where the clipboard API does not exist. */
const copyBySelection = (text: string, root: ParentNode & Node): boolean => {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.className = 'vh';
  root.appendChild(area);
  area.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on a page without https
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
  }
};

/**
 * Puts text on the clipboard.
 *
 * @param root - where a helper element may stand for a moment
 * @returns whether it is there
 */
export const copyText = async (text: string, root: ParentNode & Node): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, root);
  }
};
