/** Whole seconds of a `Retry-After` header (RFC 9110, 10.2.3), given as seconds or as a date; undefined where there is none. */
export const readRetryAfter = (response: Response): number | undefined => {
  const value = response.headers.get('Retry-After');
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
};
