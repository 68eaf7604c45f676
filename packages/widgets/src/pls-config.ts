import {isServer} from 'lit';
import {announceConfigurationChange, configurationAttributes} from './configuration.js';
import {defineOnce} from './define-once.js';

/** A server that renders the host's pages has no elements, and must be able to import this. */
const ElementBase = (isServer as boolean) ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/**
 * Configures the widgets inside it; renders nothing of its own.
 *
 * @attr api - Address of the API
 * @attr portal - Publishable key of the portal
 * @attr form-url - Page with the consultation form, when it is not on this page
 * @attr tracker-url - Page with the case tracker
 * @attr map-url - Page with the station list
 */
export class PlsConfig extends ElementBase {
  /** Attributes that the browser reports a change of. */
  static readonly observedAttributes = Object.keys(configurationAttributes);

  /** The widgets inside take their settings from here now. */
  connectedCallback(): void {
    announceConfigurationChange();
  }

  /** The widgets that were inside look further out. */
  disconnectedCallback(): void {
    announceConfigurationChange();
  }

  /** The widgets inside follow. */
  attributeChangedCallback(): void {
    announceConfigurationChange();
  }
}

/** Registers `<pls-config>`; a name already taken is left alone, with one warning. */
export const defineConfig = (prefix = 'pls'): void => {
  defineOnce(`${prefix}-config`, PlsConfig);
};
