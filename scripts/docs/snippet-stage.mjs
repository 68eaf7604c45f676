// What the snippets of the documentation take for granted: a client, a clerk's client, a case and its session; all real.
import {createClient} from '@pls-kit/sdk';
import {startServer} from '@pls-kit/server/node.js';

const portal = 'pk_luolong';
const server = await startServer({port: 0, rateLimits: 'off'});

/** Address of the server that the snippets talk to, in place of the one that they name. */
export const baseUrl = server.api;
export const stop = () => server.close();

export const pls = createClient({baseUrl, portal});

const submit = async () => {
  const form = await pls.forms.get('consultation');
  const question = '今年3月到8月在工地干木工，包工头欠我4万多，打电话不接，怎么办？';
  return pls.cases.submit({
    form: form.code,
    formVersion: form.version,
    noticeVersion: form.notice.version,
    homeCounty: '410311',
    // Without a place it stays with the county's centre, whose clerk the clerk here is.
    answers: {question, forWhom: 'self', replyBy: 'online', place: '410311'},
  });
};

/** A case nobody has touched. */
export let receipt = await submit();
export let session = await pls.cases.open(receipt);

/** Puts another one in its place, for the next snippet. */
export const openAnother = async () => {
  receipt = await submit();
  session = await pls.cases.open(receipt);
};

const accounts = await pls.development.accounts({unit: receipt.unit.id});
const everybody = [...accounts.items, ...(await pls.development.accounts({limit: 100})).items];
const signIn = async (/** @type {string} */ role) => {
  const account = everybody.find((each) => each.role === role);
  if (account === undefined) throw new Error(`There is no ${role}`);
  const {token} = await pls.development.signIn(account.id);
  return createClient({baseUrl, portal, staffToken: token});
};
export const clerk = await signIn('clerk');
export const editor = await signIn('admin');
