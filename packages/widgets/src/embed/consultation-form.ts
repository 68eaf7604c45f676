/** Entry of the loader's chunk (widget-chunk.ts): the loader registers the element, with the page's prefix. */
export {configure} from '../configuration.js';
export {languageCame} from '../localization.js';
export {codeToCome} from '../on-demand.js';
export {PlsConfig as config} from '../pls-config.js';
export {ApplicationForm as applicationForm} from '../application-form/application-form.js';
export {ConsultationForm as element} from '../consultation-form/consultation-form.js';
