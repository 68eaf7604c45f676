/** Saves bytes as a file of the device. They came over the citizen's token, never by an address. */
export const saveFile = (contents: Blob, name: string, root: ParentNode & Node): void => {
  const address = URL.createObjectURL(contents);
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
