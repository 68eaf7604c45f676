/** Values of a query string; undefined ones are left out. */
export type QueryValues = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * The address of a path of the API.
 *
 * @param baseUrl - where the server is, with or without a slash at its end: `https://api.example`, or `''` for the page's own
 * @param path - as in the contract, parameters filled in and encoded: `/v1/services/legal-aid`
 * @param query - in any order; the address has the names in alphabetical order
 */
export const apiAddress = (baseUrl: string, path: string, query: QueryValues = {}): string => {
  const given = new URLSearchParams();
  for (const name of Object.keys(query).sort()) {
    const value = query[name];
    if (value !== undefined) given.append(name, String(value));
  }
  const text = given.toString();
  return `${baseUrl.replace(/\/+$/, '')}${path}${text === '' ? '' : `?${text}`}`;
};

/** An address with the portal's key at its end, where every read of the catalogue has it. */
export const withPortal = (address: string, portal: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}portal=${encodeURIComponent(portal)}`;

/**
 * The very address from which the SDK reads a path of the catalogue, for `<link rel="preload" as="fetch" crossorigin>`: the
 * read that follows then takes the preloaded answer. Equal queries give equal addresses, so that caches hold each once.
 *
 * @param baseUrl - as given to `createClient`
 * @param portal - the portal's publishable key; always the last parameter
 * @param path - as in the contract, parameters filled in and encoded: `/v1/services/legal-aid`
 * @param query - in any order; the address has the names in alphabetical order, then `portal`
 */
export const catalogueAddress = (baseUrl: string, portal: string, path: string, query: QueryValues = {}): string =>
  withPortal(apiAddress(baseUrl, path, query), portal);
