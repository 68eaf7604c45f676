/**
 * Tells when a control is left, but never while a pointer is down: an error that appears above the pressed button would move
 * it away from the finger, and the press would miss.
 */
const pressed = new WeakSet();

/** For `@pointerdown` of the form. */
export const markPress = (event: Event): void => {
  const form = event.currentTarget as Element;
  pressed.add(form);
  const release = () => {
    pressed.delete(form);
    removeEventListener('pointerup', release);
    removeEventListener('pointercancel', release);
  };
  addEventListener('pointerup', release);
  addEventListener('pointercancel', release);
};

/** For `@focusout` of the form: calls at once, or when the pointer that took the focus away is up and has clicked. */
export const whenLeft = (event: FocusEvent, tell: () => void): void => {
  if (event.currentTarget instanceof Element && pressed.has(event.currentTarget)) {
    addEventListener('pointerup', () => setTimeout(tell), {once: true});
  } else {
    tell();
  }
};
