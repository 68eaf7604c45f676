import type {Configuration} from './configuration.js';

/** What `pls-kit.js` puts on the page, as `plsKit`: the one global of the kit. */
export interface PlsKit {
  /** Version of the kit that runs on this page, e.g. `0.1.0`. */
  readonly version: string;
  /** What the tags begin with: `pls`, or what `data-prefix` says. */
  readonly prefix: string;
  /**
   * Sets the page's configuration over what the script's attributes say; what is not named stays as it was, and
   * `undefined` gives a name back to the script. May be called before any widget is there and at any time after.
   */
  configure: (configuration: Configuration) => void;
  /**
   * Finds our tags in there, now and whenever one comes. Needed for tags inside a shadow root, into which the loader does
   * not see: `plsKit.watch(host.shadowRoot)`.
   */
  watch: (root: Document | ShadowRoot | Element) => void;
  /** Brings the widget of a tag at once, near the viewport or not. Nothing happens for any other element. */
  load: (element: Element) => void;
}

declare global {
  interface Window {
    /** There once `pls-kit.js` has run; absent on pages that import the widgets from npm. */
    plsKit?: PlsKit;
  }
}
