import {NetworkError} from '@pls-kit/sdk';
import type {CSSResult} from 'lit';
import {Remote} from './remote.js';
import type {PlsElement} from './pls-element.js';

/** A module with templates that a widget needs later, and the styles that go with them. */
export interface PartModule {
  readonly styles?: readonly CSSResult[];
  /** Told once which widget it now belongs to. */
  readonly attach?: (host: PlsElement<object>) => void;
}

/** Who wants to know of a widget, by its tag, that is about to ask for more of its code: the loader vouches for the files. */
export const codeToCome: {tell?: (tag: string) => Promise<void>} = {};

/**
 * Code that is not needed until a person gets there (the answer card, the receipt): kept out of what a cheap phone must
 * load before the first view is usable. Asked for ahead of need (`prepare`), so that nobody waits; a failure on the way
 * is shown and mended like any other read.
 */
export class OnDemand<Module extends PartModule> {
  readonly #host: PlsElement<object>;
  readonly #import: () => Promise<Module>;
  readonly #remote: Remote<Module>;

  /** @param load - `() => import('./answer-card.js')` */
  constructor(host: PlsElement<object>, load: () => Promise<Module>) {
    this.#host = host;
    this.#import = load;
    this.#remote = new Remote<Module>(host);
  }

  /** Waiting, failed or ready: rendered as any other read. */
  get remote(): Remote<Module> {
    return this.#remote;
  }

  /** The module, once it is here. */
  get module(): Module | undefined {
    return this.#remote.value;
  }

  /** Begins to load; harmless to say again. */
  prepare(): void {
    if (this.#remote.state.name === 'idle') void this.#remote.run(this.#load);
  }

  readonly #load = async (): Promise<Module> => {
    let module: Module;
    try {
      await codeToCome.tell?.(this.#host.localName);
      module = await this.#import();
    } catch (cause) {
      // Whatever the engine calls it, the file did not come: that may pass.
      throw new NetworkError('A part of the widget could not be loaded', {cause});
    }
    this.#host.addStyles(module.styles);
    module.attach?.(this.#host);
    return module;
  };
}
