import type {configure} from '../configuration.js';
import type {languageCame} from '../localization.js';
import type {codeToCome} from '../on-demand.js';

/** What the loader gets from each widget's file. The same shared modules stand behind all of them. */
export interface WidgetChunk {
  readonly element: CustomElementConstructor;
  /** `<pls-application-form>`, in the consultation form's file. */
  readonly applicationForm?: CustomElementConstructor;
  /** `<pls-config>`. */
  readonly config: CustomElementConstructor;
  readonly configure: typeof configure;
  readonly languageCame: typeof languageCame;
  readonly codeToCome: typeof codeToCome;
}
