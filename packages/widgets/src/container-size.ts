import type {LitElement, ReactiveController} from 'lit';

/** Width classes of a widget's own box (DESIGN: no container or viewport queries, which old kernels lack or embeds make wrong). */
export type ContainerSize = 'tiny' | 'phone' | 'medium' | 'wide' | 'roomy';

/** @param width - CSS px of the widget's own box */
const sizeOf = (width: number): ContainerSize => {
  if (width < 320) return 'tiny';
  if (width < 560) return 'phone';
  if (width < 820) return 'medium';
  return width < 900 ? 'wide' : 'roomy';
};

/** Classes for the root of a widget: each names a range, so that styles say `.narrow` for everything below 560 px. */
export const sizeClasses = (size: ContainerSize): Record<string, boolean> => ({
  tiny: size === 'tiny',
  narrow: size === 'tiny' || size === 'phone',
  medium: size === 'medium',
  broad: size !== 'tiny' && size !== 'phone',
  wide: size === 'wide' || size === 'roomy',
  roomy: size === 'roomy',
});

/**
 * Follows the width of what its host shows by a ResizeObserver: of the frame, and not of the host element, which a page's
 * styles for every element (`*{all:unset}`) may make inline, and then it has no size of its own.
 */
export class ContainerSizeController implements ReactiveController {
  readonly #host: LitElement;
  #observer?: ResizeObserver | undefined;
  size: ContainerSize = 'phone';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure(this.#host);
  }

  /** Also after the host came back: it renders anew then. */
  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.pls');
    if (this.#observer || !frame) return;
    if (typeof ResizeObserver === 'undefined') {
      this.#measure(frame);
      return;
    }
    this.#observer = new ResizeObserver(() => {
      // In the next frame: another height in this one is an error to the page ("ResizeObserver loop ...").
      requestAnimationFrame(() => {
        this.#measure(frame);
      });
    });
    this.#observer.observe(frame);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** In the page's own px, whatever turns or scales it. */
  #measure({offsetWidth}: HTMLElement): void {
    if (offsetWidth === 0) return;
    const size = sizeOf(offsetWidth);
    if (size === this.size) return;
    this.size = size;
    this.#host.requestUpdate();
  }
}
