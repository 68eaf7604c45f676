import {msg} from '@lit/localize';
import type {Coordinates} from '@pls-kit/contract';
import type {ReactiveControllerHost} from 'lit';

/** The person's own position: asked for only when they press for it, said plainly when there is none. */
export class OwnPosition {
  readonly #host: ReactiveControllerHost;
  readonly #found: (coordinates: Coordinates) => void;
  isLocating = false;
  /** Why there is no position, with the way on. */
  failure?: string | undefined;

  constructor(host: ReactiveControllerHost, found: (coordinates: Coordinates) => void) {
    this.#host = host;
    this.#found = found;
  }

  /** The person chose another way. */
  forget(): void {
    this.failure = undefined;
    this.#host.requestUpdate();
  }

  readonly locate = async (): Promise<void> => {
    if (this.isLocating) return;
    this.isLocating = true;
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      const {positionFailureText, readPosition} = await import('./device-position.js');
      await readPosition().then(this.#found, (error: unknown) => {
        this.failure = positionFailureText(error);
      });
    } catch {
      // The code that asks did not come: the way on is the same.
      this.failure = msg('没拿到位置。可以写村名、街道名来找。', {id: 'position.unavailable'});
    } finally {
      this.isLocating = false;
      this.#host.requestUpdate();
    }
  };
}
