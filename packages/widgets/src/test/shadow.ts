const patienceMs = 15_000;

/** The first element of a widget that matches. */
export const find = <Found extends HTMLElement = HTMLElement>(widget: Element, selector: string): Found => {
  const found = widget.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`<${widget.localName}> shows no ${selector}`);
  return found;
};

/** All elements of a widget that match. */
export const findAll = (widget: Element, selector: string): HTMLElement[] =>
  Array.from(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []);

/** Everything a widget says, without runs of white space. */
export const words = (widget: Element): string => find(widget, '.pls').textContent.replace(/\s+/g, ' ');

/** The button or link of a widget with these words. */
export const press = (widget: Element, label: string): void => {
  const target = findAll(widget, 'button, a').find(({textContent}) => textContent.replace(/\s+/g, '').includes(label));
  if (!target) throw new Error(`<${widget.localName}> has no button or link 「${label}」`);
  target.click();
};

/** Waits until something holds. */
export const until = async (holds: () => boolean, what: string | (() => string)): Promise<void> => {
  const patience = Date.now() + patienceMs;
  while (!holds()) {
    if (Date.now() > patience) throw new Error(`waited in vain: ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Waits until a widget says something. */
export const untilSaid = (widget: Element, said: string): Promise<void> =>
  until(
    () => words(widget).includes(said),
    () => `${said}; instead it says: ${words(widget)}`,
  );

/** Elements that stand out of the widget's own box on the right. */
export const overflowing = (widget: Element): string[] => {
  const right = widget.getBoundingClientRect().right + 1;
  return findAll(widget, '*')
    .filter((element) => !element.closest('.vh') && element.getBoundingClientRect().right > right)
    .map(({localName, className, parentElement}) => `${parentElement?.className ?? ''} > ${localName}.${className}`);
};
