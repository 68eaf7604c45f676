/** Content Security Policy, as much of level 3 as says whether a file may come. */

/** Directive → its sources, in the order of the policy; of two of a name the first holds. */
export type Policy = ReadonlyMap<string, readonly string[]>;

export const parsePolicy = (text: string): Policy => {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name = '', ...values] = part.trim().split(/\s+/);
    if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), values);
  }
  return policy;
};

/** A header that was sent more than once comes as one, with commas: each part is a policy of its own, and all must allow. */
export const splitPolicies = (header: string): string[] =>
  header
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

export const printPolicy = (policy: Policy): string =>
  [...policy].map(([name, values]) => [name, ...values].join(' ')).join('; ');

/** Which directives decide, the first that is there. */
const chains = {
  script: ['script-src-elem', 'script-src', 'default-src'],
  connect: ['connect-src', 'default-src'],
  style: ['style-src-elem', 'style-src', 'default-src'],
  frame: ['frame-src', 'child-src', 'default-src'],
} as const;
export type Use = keyof typeof chains;

export const directiveFor = (policy: Policy, use: Use): string | undefined =>
  chains[use].find((name) => policy.has(name));

const ports: Readonly<Record<string, string>> = {'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443'};

const matchesScheme = (wanted: string, actual: string): boolean =>
  wanted === actual || (wanted === 'http:' && actual === 'https:') || (wanted === 'ws:' && actual === 'wss:');

const matchesPath = (wanted: string, actual: string): boolean => {
  if (wanted === '' || wanted === '/') return true;
  try {
    return wanted.endsWith('/')
      ? decodeURI(actual).startsWith(decodeURI(wanted))
      : decodeURI(actual) === decodeURI(wanted);
  } catch {
    return false;
  }
};

const matchesSource = (source: string, address: URL, page: URL): boolean => {
  if (source === '*') return /^(https?|wss?):$/.test(address.protocol) || address.protocol === page.protocol;
  if (source.toLowerCase() === "'self'") {
    return (
      address.hostname === page.hostname &&
      matchesScheme(page.protocol, address.protocol) &&
      ((address.port || ports[address.protocol]) === (page.port || ports[page.protocol]) ||
        (address.port === '' && page.port === ''))
    );
  }
  if (/^[a-z][a-z\d+.-]*:$/i.test(source)) return matchesScheme(source.toLowerCase(), address.protocol);
  const [, scheme, host = '', port, path = ''] =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*|(?:\*\.)?[^:/?#']+|\[[^\]]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(source) ?? [];
  if (host === '') return false;
  if (!matchesScheme((scheme ?? page.protocol).toLowerCase(), address.protocol)) return false;
  const name = host.toLowerCase();
  const isHost =
    name === '*' || (name.startsWith('*.') ? address.hostname.endsWith(name.slice(1)) : address.hostname === name);
  if (!isHost) return false;
  const actualPort = address.port || ports[address.protocol];
  const wantedPort = port ?? ports[(scheme ?? address.protocol).toLowerCase()];
  const isUpgraded = wantedPort === '80' && actualPort === '443';
  return (port === '*' || wantedPort === actualPort || isUpgraded) && matchesPath(path, address.pathname);
};

/** What a tag says for itself. */
export interface TagOfScript {
  readonly nonce: string | undefined;
}

const isNonce = (source: string): boolean => /^'nonce-/i.test(source);

/** Whether the sources trust a script by its nonce, and whatever it brings, and no longer by where it is. */
export const trustsByNonceAlone = (sources: readonly string[]): boolean =>
  sources.some((source) => source.toLowerCase() === "'strict-dynamic'");

/**
 * Whether a policy lets a file come. For a script `tag` is the one that names the loader: its nonce is that of everything that
 * the loader imports as well.
 */
export const allows = (policy: Policy, use: Use, address: string, page: string, tag?: TagOfScript): boolean => {
  const directive = directiveFor(policy, use);
  if (directive === undefined) return true;
  const sources = policy.get(directive) ?? [];
  if (use === 'script' && tag?.nonce && sources.some((source) => source === `'nonce-${tag.nonce ?? ''}'`)) return true;
  if (use === 'script' && trustsByNonceAlone(sources)) return false;
  const there = new URL(address);
  const here = new URL(page);
  return sources.some((source) => matchesSource(source, there, here));
};

/** Whether `<style>` may be written at all, or with a nonce. */
export const allowsStyles = (policy: Policy, nonce: string | undefined): boolean => {
  const directive = directiveFor(policy, 'style');
  if (directive === undefined) return true;
  const sources = (policy.get(directive) ?? []).map((source) => (isNonce(source) ? source : source.toLowerCase()));
  const hasHashOrNonce = sources.some((source) => /^'(nonce|sha\d+)-/.test(source));
  return (
    (sources.includes("'unsafe-inline'") && !hasHashOrNonce) ||
    (nonce !== undefined && sources.includes(`'nonce-${nonce}'`))
  );
};

/** Name of the one Trusted Types policy of the kit. */
const ourTypes = 'pls-kit';

/** Whether a policy with this name may be made. */
export const allowsTypes = (policy: Policy): boolean => {
  const names = policy.get('trusted-types');
  return names === undefined || names.includes('*') || names.includes(ourTypes);
};

/** With one more source, and all that it had. What fell back on `default-src` so far takes over what stood there. */
export const withSource = (policy: Policy, use: Use, source: string): Policy => {
  const directive = directiveFor(policy, use);
  if (directive === undefined) return policy;
  const name = directive === 'default-src' ? `${use}-src` : directive;
  const had = (policy.get(directive) ?? []).filter((each) => each.toLowerCase() !== "'none'");
  return new Map([...policy, [name, had.includes(source) ? had : [...had, source]]]);
};

export const withTypes = (policy: Policy): Policy => {
  const had = (policy.get('trusted-types') ?? []).filter((each) => each.toLowerCase() !== "'none'");
  return new Map([...policy, ['trusted-types', [...had, ourTypes]]]);
};
