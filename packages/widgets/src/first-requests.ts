/** The form that the consultation form shows. */
export const consultationForm = 'consultation';

/**
 * The first request of each widget (a GET: its path, and its query as the SDK writes it), known to the loader too: it starts
 * it beside the widget's code, by the very address that the SDK will read (`catalogueAddress`). The tracker has none, it asks for two numbers first.
 */
export const firstRequests: Readonly<Record<string, string>> = {
  'service-finder': '/v1/topics?limit=100',
  'consultation-form': `/v1/forms/${consultationForm}`,
  'station-map': '/v1/portal',
};
