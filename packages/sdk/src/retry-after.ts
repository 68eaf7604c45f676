/** The server's own time as its answer tells it, in milliseconds; undefined where a page may not read it. */
export const serverTime = (headers: Headers): number | undefined => Date.parse(headers.get('Date') ?? '') || undefined;

/**
 * Whole seconds of a `Retry-After` header (RFC 9110, 10.2.3), given as seconds or as a date; undefined where there is none. A date
 * is counted from the server's own time where that is told: this device's clock may be an hour off.
 */
export const readRetryAfter = (headers: Headers): number | undefined => {
  const value = headers.get('Retry-After');
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value.trim())
    ? Number(value)
    : Math.ceil((Date.parse(value) - (serverTime(headers) ?? Date.now())) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
};
