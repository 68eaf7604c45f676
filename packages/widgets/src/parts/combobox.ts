import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a combobox asks of its owner. */
export interface ComboboxOwner {
  /** How many options the list has now. */
  readonly count: () => number;
  /** The words changed; never told in the middle of an input method's composition. */
  readonly changed: (text: string) => void;
  /** The person took an option. */
  readonly chosen: (index: number) => void;
  /** Enter with no option under the cursor; return true when that was an answer, else the form around it is submitted. */
  readonly entered?: () => boolean;
}

/**
 * Keyboard and state of an editable combobox with a list (ARIA Authoring Practices: list autocomplete, manual selection).
 * Focus stays in the input; the option under the cursor is told by `aria-activedescendant`. Keys that an input method
 * uses for its own candidates are left to it.
 */
export class Combobox implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #owner: ComboboxOwner;
  text = '';
  open = false;
  /** Option under the cursor; -1 is none. */
  active = -1;

  constructor(host: ReactiveControllerHost, owner: ComboboxOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  hostConnected(): void {
    this.close();
  }

  /** Replaces the words without telling the owner. */
  fill(text: string): void {
    this.text = text;
    this.close();
  }

  close(): void {
    this.open = false;
    this.active = -1;
    this.#host.requestUpdate();
  }

  show(): void {
    this.open = true;
    this.active = -1;
    this.#host.requestUpdate();
  }

  readonly onInput = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    this.#take(event);
  };

  readonly onCompositionEnd = (event: Event): void => {
    this.#take(event);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- 229 is all by which Safari tells the key that ends a composition
    if (event.isComposing || event.keyCode === 229) return;
    const count = this.#owner.count();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (count === 0) return;
      event.preventDefault();
      this.#move(event.key === 'ArrowDown' ? 1 : -1, count);
    } else if (event.key === 'Enter') {
      if (this.open && this.active >= 0 && this.active < count) {
        event.preventDefault();
        this.take(this.active);
      } else if (this.#owner.entered?.()) {
        event.preventDefault();
      }
    } else if (event.key === 'Escape' && (this.open || this.text)) {
      event.preventDefault();
      event.stopPropagation();
      if (this.open) this.close();
      else this.clear();
    }
  };

  /** On the element around input and list. */
  readonly onFocusout = (event: FocusEvent): void => {
    const {currentTarget, relatedTarget} = event;
    if (currentTarget instanceof Element && relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
      return;
    if (this.open) this.close();
  };

  /** On the list: a press must not take the focus out of the input. */
  readonly keepFocus = (event: Event): void => {
    event.preventDefault();
  };

  take(index: number): void {
    this.close();
    this.#owner.chosen(index);
  }

  /** Empties the input, as by typing. */
  clear(): void {
    this.fill('');
    this.#owner.changed('');
  }

  #move(step: 1 | -1, count: number): void {
    if (this.open) {
      // One more place than there are options: the input itself.
      const places = count + 1;
      this.active = ((this.active + 1 + step + places) % places) - 1;
    } else {
      this.open = true;
      this.active = step === 1 ? 0 : count - 1;
    }
    this.#host.requestUpdate();
  }

  #take(event: Event): void {
    const {target} = event;
    if (!(target instanceof HTMLInputElement) || target.value === this.text) return;
    this.text = target.value;
    this.show();
    this.#owner.changed(this.text);
  }
}
