import {createClient, type Desk} from '@pls-kit/sdk';

const portal = 'pk_luolong';
const baseUrl = () => globalThis.plsTest.api;

/** A clerk's desk at a unit, signed in at the development issuer. */
export const openDesk = async (unit: string): Promise<Desk> => {
  const {development} = createClient({baseUrl: baseUrl(), portal});
  const accounts = await development.accounts({unit, limit: 100});
  const clerk = accounts.items.find(({role}) => role === 'clerk');
  if (!clerk) throw new Error(`${unit} has no clerk`);
  const {token} = await development.signIn(clerk.id);
  return createClient({baseUrl: baseUrl(), portal, staffToken: token}).desk;
};

/** How many cases of a unit's queue begin with these words. */
export const countCases = async (unit: string, words: string): Promise<number> => {
  const desk = await openDesk(unit);
  let count = 0;
  for await (const {title} of desk.queue({unit, limit: 100})) if (title.startsWith(words)) count += 1;
  return count;
};
