/** Registers an element; a name already taken by somebody else is left alone, with one warning. */
export const defineOnce = (name: string, element: CustomElementConstructor): void => {
  const taken = customElements.get(name);
  if (!taken) {
    customElements.define(name, element);
    return;
  }
  if (taken !== element) {
    console.warn(`[pls-kit] <${name}> is already defined by another script; this page keeps that one.`);
  }
};
