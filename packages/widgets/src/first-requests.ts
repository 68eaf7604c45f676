/** The form that the consultation form shows. */
export const consultationForm = 'consultation';

const topics = '/v1/topics?limit=100';

/**
 * What each widget reads first (GETs: path, and query as the SDK writes it), known to the loader too: it starts them beside
 * the widget's code, by the very addresses that the SDK will read (`catalogueAddress`). The tracker has none, it asks for two numbers first.
 */
export const firstRequests: Readonly<Record<string, readonly string[]>> = {
  'service-finder': [topics],
  'consultation-form': [`/v1/forms/${consultationForm}`, topics],
  'station-map': ['/v1/portal'],
};
