/** A GET that a widget makes before anything else. */
export interface FirstRequest {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

/** The form that the consultation form shows. */
export const consultationForm = 'consultation';

/**
 * The first request of each widget, known to the loader too: it starts it beside the widget's code, by the very address
 * that the SDK will read (`catalogueAddress`). The tracker has none, it asks for two numbers first.
 */
export const firstRequests: Readonly<Record<string, FirstRequest>> = {
  'service-finder': {path: '/v1/topics', query: {limit: '100'}},
  'consultation-form': {path: `/v1/forms/${consultationForm}`, query: {}},
  'station-map': {path: '/v1/portal', query: {}},
};
