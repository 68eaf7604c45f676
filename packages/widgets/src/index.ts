/** Everything a bundler-built site imports. A single widget: `@pls-kit/widgets/service-finder.js`. */
export {configure, type Configuration} from './configuration.js';
export {defineConfig, PlsConfig} from './pls-config.js';
export {ApplicationForm, defineApplicationForm} from './application-form/application-form.js';
export {CaseTracker, defineCaseTracker} from './case-tracker/case-tracker.js';
export {ConsultationForm, defineConsultationForm} from './consultation-form/consultation-form.js';
export type {
  ApplicationSubmitted,
  BeforeSubmitEvent,
  ConsultationSubmitted,
  FormStep,
  PlsEventMap,
  SearchAnswered,
  ServiceChosen,
  StationChosen,
  StationsShown,
  WidgetTrouble,
} from './events.js';
export type {PlsKit} from './pls-kit.js';
export {defineServiceFinder, ServiceFinder} from './service-finder/service-finder.js';
export {defineStationMap, StationMap} from './station-map/station-map.js';
export {tokens, type Token} from './tokens.js';
