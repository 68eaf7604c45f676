/**
 * Hands a file to the device, without an address that says anything.
 *
 * @param root - where a link may stand for a moment
 */
export const saveFile = (file: Blob, name: string, root: ParentNode & Node): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  root.appendChild(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
};
