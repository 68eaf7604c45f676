/**
 * How one widget hands a person over to another: inside the page when the other stands there, else on the page that the
 * configuration names. Topic and region may stand in that address; number and query code never do, they travel in the
 * tab's own storage (DOMAIN: nothing personal in a URL).
 */

/** What the form starts with. Nothing personal. */
export interface FormStart {
  readonly topic?: string | undefined;
  readonly region?: string | undefined;
}

/** What opens a case in the tracker. */
export interface CaseKey {
  readonly number: string;
  readonly code: string;
}

interface Receivers {
  form: (start: FormStart) => void;
  tracker: (key: CaseKey) => void;
  map: (region: {readonly region?: string | undefined; readonly service?: string | undefined}) => void;
}

type Message<Kind extends keyof Receivers> = Parameters<Receivers[Kind]>[0];

const receivers: {[Kind in keyof Receivers]: Set<Receivers[Kind]>} = {
  form: new Set(),
  tracker: new Set(),
  map: new Set(),
};
/** What is handed over to a widget whose code is still on its way. */
const pending: {[Kind in keyof Receivers]?: Message<Kind> | undefined} = {};
const names: Readonly<Record<keyof Receivers, string>> = {
  form: 'consultation-form',
  tracker: 'case-tracker',
  map: 'station-map',
};
const caseKeyStorage = 'pls-case-key';

/** Makes a connected widget reachable; returns the function that ends it. */
export const receive = <Kind extends keyof Receivers>(kind: Kind, receiver: Receivers[Kind]): (() => void) => {
  receivers[kind].add(receiver);
  const message = pending[kind];
  if (message) {
    pending[kind] = undefined;
    // Once its element has connected and rendered in full.
    setTimeout(() => {
      (receiver as (message: Message<Kind>) => void)(message);
    });
  }
  return () => receivers[kind].delete(receiver);
};

/** Tag of such a widget further down the page, which the loader brings only when somebody comes near. */
const sleeper = (kind: keyof Receivers): Element | null =>
  window.plsKit ? document.querySelector(`${window.plsKit.prefix}-${names[kind]}`) : null;

/** Whether such a widget stands on this page, or a page for it is configured. */
export const canHandOver = (kind: keyof Receivers, url: string | undefined): boolean =>
  receivers[kind].size > 0 || Boolean(url) || sleeper(kind) !== null;

/** @returns whether a widget of this page has it, or will */
const handOver = <Kind extends keyof Receivers>(kind: Kind, message: Message<Kind>): boolean => {
  const [receiver] = receivers[kind];
  if (receiver) {
    (receiver as (message: Message<Kind>) => void)(message);
    return true;
  }
  const tag = sleeper(kind);
  if (!tag) return false;
  Object.assign(pending, {[kind]: message});
  window.plsKit?.load(tag);
  tag.scrollIntoView({block: 'start'});
  return true;
};

const goTo = (url: string, query: Record<string, string | undefined>): void => {
  const address = new URL(url, document.baseURI);
  for (const [key, value] of Object.entries(query)) if (value) address.searchParams.set(key, value);
  location.assign(address.href);
};

/** Opens the form with a topic and region filled in. */
export const openForm = (start: FormStart, formUrl: string | undefined): void => {
  if (!handOver('form', start) && formUrl) goTo(formUrl, {'pls-topic': start.topic, 'pls-region': start.region});
};

/** Opens the list of stations around a region, for a service. */
export const openMap = (
  at: {readonly region?: string | undefined; readonly service?: string | undefined},
  mapUrl: string | undefined,
): void => {
  if (!handOver('map', at) && mapUrl) goTo(mapUrl, {'pls-region': at.region, 'pls-service': at.service});
};

/** Opens a case in the tracker. */
export const openTracker = (key: CaseKey, trackerUrl: string | undefined): void => {
  if (handOver('tracker', key) || !trackerUrl) return;
  try {
    sessionStorage.setItem(caseKeyStorage, JSON.stringify(key));
  } catch {
    // Storage refused: the tracker asks for the two numbers, which the receipt shows.
  }
  goTo(trackerUrl, {});
};

/** What another page left for this page's tracker; read once, then gone. */
export const takeCaseKey = (): CaseKey | undefined => {
  try {
    const stored = sessionStorage.getItem(caseKeyStorage);
    sessionStorage.removeItem(caseKeyStorage);
    return stored ? (JSON.parse(stored) as CaseKey) : undefined;
  } catch {
    return undefined;
  }
};

/** What another page put into this page's address for the form or the map. */
export const readAddress = (): {
  topic?: string | undefined;
  region?: string | undefined;
  service?: string | undefined;
} => {
  const query = new URLSearchParams(location.search);
  const read = (name: string) => query.get(name) ?? undefined;
  return {topic: read('pls-topic'), region: read('pls-region'), service: read('pls-service')};
};
