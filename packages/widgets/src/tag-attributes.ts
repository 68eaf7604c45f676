import type {ApplicationForm} from './application-form/application-form.js';
import type {CaseTracker} from './case-tracker/case-tracker.js';
import type {ConsultationForm} from './consultation-form/consultation-form.js';
import type {PlsConfig} from './pls-config.js';
import type {ServiceFinder} from './service-finder/service-finder.js';
import type {StationMap} from './station-map/station-map.js';

/** Where a tag finds the API and the pages of the other widgets; what it does not say, `<pls-config>` or `configure()` does. */
export interface PlaceAttributes {
  /** Address of the API. */
  api?: string | undefined;
  /** Publishable key of the portal. */
  portal?: string | undefined;
  /** Page with the consultation form. */
  'form-url'?: string | undefined;
  /** Page with the case tracker. */
  'tracker-url'?: string | undefined;
  /** Page with the station list. */
  'map-url'?: string | undefined;
}

/** What every widget's tag takes. */
export interface WidgetAttributes extends PlaceAttributes {
  /** Light is the default. */
  theme?: 'light' | 'dark' | 'auto' | 'contrast' | undefined;
  /** Large type. */
  elder?: boolean | undefined;
  /** `compact` leaves the sentence out of the help strip. */
  help?: 'full' | 'compact' | undefined;
}

/** What the form's tag takes beside. */
export interface FormAttributes extends WidgetAttributes {
  /** Topic to start with. */
  topic?: string | undefined;
  /** Region to start with. */
  region?: string | undefined;
}

/** What the application form's tag takes beside. */
export interface ApplicationAttributes extends FormAttributes {
  /** Code of the form; default `legal-aid`. */
  form?: string | undefined;
}

/** Tags with their elements and attributes. */
export interface PlsTags {
  /** The application form: legal aid, mediation, a notary … */
  'pls-application-form': [ApplicationForm, ApplicationAttributes];
  /** The case tracker. */
  'pls-case-tracker': [CaseTracker, WidgetAttributes];
  /** The consultation form. */
  'pls-consultation-form': [ConsultationForm, FormAttributes];
  /** Settings for the widgets inside. */
  'pls-config': [PlsConfig, PlaceAttributes];
  /** The service finder. */
  'pls-service-finder': [ServiceFinder, WidgetAttributes];
  /** The station list. */
  'pls-station-map': [StationMap, WidgetAttributes];
}
