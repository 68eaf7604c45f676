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

/**
 * For `@focusout` of the form: calls when the control is left for good, after the pointer that took the focus away has
 * clicked. A control that goes while it has the focus (the next step is on) was not left by anybody.
 */
export const whenLeft = ({currentTarget, target}: FocusEvent, tell: () => void): void => {
  const tellIfThere = () => {
    if (target instanceof Node && target.isConnected) tell();
  };
  if (currentTarget instanceof Element && pressed.has(currentTarget)) {
    addEventListener('pointerup', () => setTimeout(tellIfThere), {once: true});
  } else {
    void Promise.resolve().then(tellIfThere);
  }
};
