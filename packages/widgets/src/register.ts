/** Elements that have a name already: the engine lets a class have one. */
const named = new WeakSet<CustomElementConstructor>();

/** Why a tag is not ours: another script has its name, or the page's `customElements.define` registers nothing. */
export type Refusal = {readonly name: 'taken'} | {readonly name: 'refused'; readonly cause: unknown};

/**
 * Registers an element, unless it is. A `customElements.define` that another script has replaced (a polyfill, a frame of
 * micro-frontends) is tried first, as that script wishes, and then the engine's own.
 *
 * @param name - with its prefix. The same element may be registered under several
 * @returns why the tag is not this element's; `undefined` where all is well
 */
export const register = (name: string, element: CustomElementConstructor): Refusal | undefined => {
  const isOurs = () => {
    const found = customElements.get(name);
    return found === element || found?.prototype instanceof element;
  };
  let cause: unknown;
  if (!customElements.get(name)) {
    const own = named.has(element) ? class extends element {} : element;
    named.add(element);
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the page's registry
    for (const define of [customElements.define, CustomElementRegistry.prototype.define]) {
      try {
        if (!isOurs()) define.call(customElements, name, own);
      } catch (error) {
        cause = error;
      }
    }
  }
  if (isOurs()) return undefined;
  return customElements.get(name) ? {name: 'taken'} : {name: 'refused', cause};
};
