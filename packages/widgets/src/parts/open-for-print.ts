import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Unfolds the words of the law on paper, where nobody can press, and folds them again. */
class PrintController implements ReactiveController {
  readonly #host: Element & {readonly renderRoot: ParentNode};
  #opened: HTMLDetailsElement[] = [];

  constructor(host: Element & {readonly renderRoot: ParentNode}) {
    this.#host = host;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#open);
    addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#open);
    removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    this.#opened = [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('details.law:not([open])')];
    for (const details of this.#opened) details.open = true;
  };

  readonly #close = (): void => {
    for (const details of this.#opened) details.open = false;
  };
}

/** For parts that quote the law: see `PartModule`. */
export const openForPrint = (host: ReactiveControllerHost & Element & {readonly renderRoot: ParentNode}): void => {
  host.addController(new PrintController(host));
};
