import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Width classes of a widget's own box (DESIGN: no container or viewport queries, which old kernels lack or embeds make wrong). */
export type ContainerSize = 'tiny' | 'phone' | 'medium' | 'wide' | 'roomy';

/** @param width - CSS px of the widget's own box */
export const sizeOf = (width: number): ContainerSize => {
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

/** Follows the width of its host by a ResizeObserver. */
export class ContainerSizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer?: ResizeObserver;
  size: ContainerSize = 'phone';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure(this.#host.getBoundingClientRect().width);
    if (typeof ResizeObserver === 'undefined') return;
    this.#observer = new ResizeObserver(([entry]) => {
      if (entry) this.#measure(entry.contentRect.width);
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(width: number): void {
    if (width === 0) return;
    const size = sizeOf(width);
    if (size === this.size) return;
    this.size = size;
    this.#host.requestUpdate();
  }
}
