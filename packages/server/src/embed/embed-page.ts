import {html, raw} from 'hono/html';
import {inLocale} from '../locale.js';
import {aroundTheClock, backTo, noSuchPortal, titles, whileWaiting} from './embed-words.js';
import {type EmbeddedWidget, type EmbedQuery, isPersonal, type PageLocale} from './read-embed-query.js';

type Markup = ReturnType<typeof html>;
const nothing = raw('');

/** `page` stands alone; `frame` is put into a page of the host. */
export type EmbedKind = 'page' | 'frame';

const document = (language: string, title: string, theme: string, {head, body}: {head: Markup; body: Markup}) =>
  html`<!doctype html>
    <html lang="${language}" class="${theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/embed/page.css" />
        ${head}
      </head>
      ${body}
    </html>`;

const hotline = html`<a href="tel:12348">12348</a>`;

const fallback = (locale: PageLocale) =>
  html`<p class="fallback">${whileWaiting[locale]} ${hotline} ${aroundTheClock[locale]}</p>`;

/** The tag, which a template cannot name; the value of every attribute is escaped. */
const widgetTag = (widget: EmbeddedWidget, attributes: Readonly<Record<string, string>>, inside: Markup) =>
  html`${raw(`<pls-${widget}`)}${Object.entries(attributes).map(
    ([name, value]) => html`${raw(` ${name}`)}="${value}"`,
  )}>${inside}${raw(`</pls-${widget}>`)}`;

/** The page of another widget, for the same portal and looking the same; no topic or region of this one. */
const addressOf = (kind: EmbedKind, widget: EmbeddedWidget, query: EmbedQuery): string => {
  const {portal, locale, attributes, accent, from} = query;
  const kept = new URLSearchParams({portal: portal.key, locale});
  for (const name of ['theme', 'help', 'elder']) {
    const value = attributes[name];
    if (value !== undefined) kept.set(name, value);
  }
  if (accent !== undefined) kept.set('accent', accent);
  if (from !== undefined) kept.set('from', from);
  return `/embed/${kind}/${widget}?${kept.toString()}`;
};

/** A page of ours with one widget. */
export const embedPage = (kind: EmbedKind, widget: EmbeddedWidget, query: EmbedQuery, api: string): Markup => {
  const {portal, locale, attributes, accent, from, advice} = query;
  const site = inLocale(portal.name, locale === 'en' ? 'en' : 'zh');
  const title = titles[widget][locale];
  const tag = widgetTag(widget, attributes, fallback(locale));
  const scripts = html`<script
      src="/embed/frame-page.js"
      data-accent="${accent ?? ''}"
      data-advice="${JSON.stringify(advice)}"
    ></script>
    <script
      src="/embed/pls-kit.js"
      data-api="${api}"
      data-portal="${portal.key}"
      data-locale="${locale}"
      data-form-url="${addressOf(kind, 'consultation-form', query)}"
      data-tracker-url="${addressOf(kind, 'case-tracker', query)}"
      data-map-url="${addressOf(kind, 'station-map', query)}"
    ></script>`;
  const head = kind === 'frame' || isPersonal(widget) ? html`<meta name="robots" content="noindex" />` : nothing;
  const body =
    kind === 'frame'
      ? html`<body class="frame">
          <main>
            <h1 class="unseen">${title}</h1>
            ${tag}
          </main>
          ${scripts}
        </body>`
      : html`<body class="page">
          <header>
            ${from === undefined ? nothing : html`<a class="back" href="${from}">← ${backTo[locale]} ${new URL(from).host}</a>`}
            <p class="site">${site}</p>
            <h1>${title}</h1>
          </header>
          <main>${tag}</main>
          ${scripts}
        </body>`;
  return document(locale, `${title} - ${site}`, attributes['theme'] ?? 'light', {head, body});
};

/** Instead of a page for a portal that there is not: the citizen is not the one who wrote the address. */
export const noPortalPage = (): Markup =>
  document('zh-CN', noSuchPortal.title, 'light', {
    head: html`<meta name="robots" content="noindex" />`,
    body: html`<body class="page">
      <main>
        <h1>${noSuchPortal.title}</h1>
        <p class="fallback">${noSuchPortal.text} ${hotline}</p>
      </main>
    </body>`,
  });
