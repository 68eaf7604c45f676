/**
 * The part of an address that one subscriber has: an IPv4 address whole, of an IPv6 address the first 64 bits. Whoever has
 * one IPv6 address commonly has 2⁶⁴ of them, and could try a code from each.
 *
 * @param address - as the socket or a trusted proxy names it; what is no address is its own network
 */
export const addressNetwork = (address: string): string => {
  if (!address.includes(':')) return address;
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const missing = 8 - groups(head).length - groups(tail).length;
  const all = [
    ...groups(head),
    ...Array<string>(Math.max(0, tail === undefined ? 0 : missing)).fill('0'),
    ...groups(tail),
  ];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
};
