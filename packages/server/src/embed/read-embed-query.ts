import type {Catalogue} from '../catalogue/catalogue.js';
import {isTriedOut, originsOf} from '../portal-origins.js';
import type {PortalRecord} from '../catalogue/records.js';
import type {Settings} from '../world.js';

export const embeddedWidgets = [
  'service-finder',
  'consultation-form',
  'application-form',
  'case-tracker',
  'station-map',
] as const;
export type EmbeddedWidget = (typeof embeddedWidgets)[number];

/** What somebody writes there is about themselves. */
export const isPersonal = (widget: EmbeddedWidget): boolean =>
  widget === 'consultation-form' || widget === 'application-form' || widget === 'case-tracker';

const locales = ['zh-CN', 'zh-Hant', 'en'] as const;
export type PageLocale = (typeof locales)[number];

/** What the address of a page of ours says, checked. */
export interface EmbedQuery {
  readonly portal: PortalRecord;
  readonly locale: PageLocale;
  /** Attributes of the widget's tag, in the order that they are written in. */
  readonly attributes: Readonly<Record<string, string>>;
  /** `#rrggbb`. */
  readonly accent: string | undefined;
  /** Page of the portal's site that sent the person here, without its query. */
  readonly from: string | undefined;
  /** What is wrong with the address, one English sentence each, for the console. */
  readonly advice: readonly string[];
}

const forms: readonly EmbeddedWidget[] = ['consultation-form', 'application-form'];

/** What a widget's attribute takes. */
const takes: Readonly<
  Record<string, {readonly accepts: RegExp; readonly example: string; readonly only?: readonly EmbeddedWidget[]}>
> = {
  theme: {accepts: /^(light|dark|auto)$/, example: 'light, dark or auto'},
  help: {accepts: /^(full|compact)$/, example: 'full or compact'},
  elder: {accepts: /^(|1|true|elder)$/, example: 'nothing: "elder"'},
  topic: {accepts: /^[a-z][a-z0-9-]{0,63}$/, example: 'a code of /v1/topics', only: forms},
  region: {accepts: /^\d{6}(\d{3}|\d{6})?$/, example: 'a code of /v1/regions', only: forms},
  form: {accepts: /^[a-z][a-z0-9-]{0,63}$/, example: 'a code of /v1/forms', only: ['application-form']},
};

/** What the widgets themselves read from the address, as one of them writes it there; nothing personal. */
const handedOver = ['pls-topic', 'pls-region', 'pls-service'];

/** `from` as a link, where it is a page of the portal's own sites; its query is left out, whatever it held. */
const readFrom = (text: string, portal: PortalRecord, settings: Settings): string | undefined => {
  if (!URL.canParse(text)) return undefined;
  const {protocol, origin, pathname} = new URL(text);
  const isOurs = originsOf(portal, settings).includes(origin) || isTriedOut(origin, settings);
  return /^https?:$/.test(protocol) && isOurs ? origin + pathname : undefined;
};

/** @returns undefined where the portal is not known */
export const readEmbedQuery = (
  query: URLSearchParams,
  widget: EmbeddedWidget,
  {catalogue, settings}: {readonly catalogue: Catalogue; readonly settings: Settings},
): EmbedQuery | undefined => {
  const portal = catalogue.portal(query.get('portal') ?? '');
  if (portal === undefined) return undefined;
  const advice: string[] = [];
  const attributes: Record<string, string> = {};
  const read = (name: string, accepts: RegExp, example: string): string | undefined => {
    const value = query.get(name);
    if (value === null || accepts.test(value)) return value ?? undefined;
    advice.push(`${name}="${value.slice(0, 40)}" is not ${example}: it is left out.`);
    return undefined;
  };
  for (const [name, {accepts, example, only}] of Object.entries(takes)) {
    if (only !== undefined && !only.includes(widget)) continue;
    const value = read(name, accepts, example);
    if (value !== undefined) attributes[name] = name === 'elder' ? '' : value;
  }
  const locale = read('locale', new RegExp(`^(${locales.join('|')})$`), 'zh-CN, zh-Hant or en');
  const accent = read('accent', /^#[0-9a-f]{6}$/i, 'a colour like %2317598c (%23 is #)');
  const from = query.get('from');
  const back = from === null ? undefined : readFrom(from, portal, settings);
  if (from !== null && back === undefined)
    advice.push('from is no page of a site of this portal: there is no way back.');
  const known = ['portal', 'locale', 'accent', 'from', ...handedOver, ...Object.keys(takes)];
  const isOfOther = (name: string) => takes[name]?.only !== undefined && !takes[name].only.includes(widget);
  for (const name of new Set(query.keys())) {
    if (known.includes(name) && !isOfOther(name)) continue;
    advice.push(`"${name.slice(0, 40)}" is not known here: it is left out. Known: ${known.join(', ')}.`);
  }
  return {
    portal,
    locale: locales.find((each) => each === locale) ?? 'zh-CN',
    attributes,
    accent,
    from: back,
    advice,
  };
};
