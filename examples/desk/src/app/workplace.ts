import {LitElement} from 'lit';
import type {DeskClient} from './client.js';

/** What every page of the desk gets from the app around it. */
export interface Workplace {
  readonly client: DeskClient;
  /** The token is taken no longer: the app asks to sign in again, over the page, which stays as it is. */
  readonly signInAgain: () => void;
}

/** The desk is a page of its own, no guest on another's: it renders without shadow roots, under one style sheet. */
export abstract class DeskElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    // What stood between the tags until now.
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
  }

  /** Moves the focus once what has just been decided is on the screen. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}
