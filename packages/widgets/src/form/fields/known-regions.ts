import type {Region} from '@pls-kit/contract';
import {NotFoundError, type Regions} from '@pls-kit/sdk';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Regions that were chosen or handed over, by code: an answer holds only the code, people read the name. */
export class KnownRegions implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #regions = new Map<string, Region>();
  readonly #unknown = new Set<string>();
  readonly #pending = new Map<string, Promise<Region>>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A controller needs one method; regions are read when somebody asks for them.
  }

  remember(region: Region): void {
    this.#regions.set(region.code, region);
  }

  /** Whether the service said that there is no such region. */
  isUnknown(code: string): boolean {
    return this.#unknown.has(code);
  }

  /** The region, if it is here; otherwise it is read, and the host renders again. */
  find(code: string, regions: Regions): Region | undefined {
    const region = this.#regions.get(code);
    if (!region && !this.#unknown.has(code)) {
      this.#read(code, regions).catch(() => {
        // Shown by its code until it can be read; sending reads it again and says what went wrong.
      });
    }
    return region;
  }

  async #read(code: string, regions: Regions): Promise<void> {
    const pending = this.#pending.get(code) ?? regions.get(code);
    this.#pending.set(code, pending);
    try {
      const region = await pending;
      this.#regions.set(code, region);
    } catch (error) {
      if (error instanceof NotFoundError) this.#unknown.add(code);
      throw error;
    } finally {
      this.#pending.delete(code);
      this.#host.requestUpdate();
    }
  }
}
