/** Entry of the loader's chunk (widget-chunk.ts): the loader registers the element, with the page's prefix. */
export {configure} from '../configuration.js';
export {languageCame} from '../localization.js';
export {codeToCome} from '../on-demand.js';
export {PlsConfig as config} from '../pls-config.js';
export {CaseTracker as element} from '../case-tracker/case-tracker.js';
