/** A machine's own names: nothing is on the way, and pages are tried out there. */
export const isLoopback = (hostname: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** Whether anybody on the way could have changed what came from there. */
export const isInsecure = ({protocol, hostname}: URL): boolean => protocol === 'http:' && !isLoopback(hostname);

export const parseAddress = (text: string, base?: string): URL | undefined => {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
};

/** The address of an API is https, or this machine's own, and has no path. */
export const isApiAddress = (text: string): boolean =>
  /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(?![^:/]))[^/?#]+\/*$/.test(text);

/** What was meant by another one. */
export const rightApiAddress = (text: string): string | undefined => {
  const found = parseAddress(/^\w+:\/\//.test(text) ? text : `https://${text.replace(/^\/+/, '')}`);
  if (found === undefined || !/^https?:$/.test(found.protocol) || found.host === '') return undefined;
  return `${isLoopback(found.hostname) ? found.protocol : 'https:'}//${found.host}`;
};

/** Whether tags can begin with it. */
export const isPrefix = (prefix: string): boolean => /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(prefix);

/** Origin of an address, without a slash at its end. */
export const originOf = (address: string): string => parseAddress(address)?.origin ?? address;
