import {type ProblemType, problemTypes} from '@pls-kit/contract';
import {type Context, Hono} from 'hono';
import {html} from 'hono/html';
import type {ServerEnvironment} from '../environment.js';
import {inLocale} from '../locale.js';
import {notFound, problemWords} from '../problem.js';
import {page, referencePage} from './reference-page.js';
import {referenceStyle} from './style.js';

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const asPage = (context: Context) => {
  context.header('Content-Security-Policy', policy);
  context.header('Cache-Control', 'public, max-age=300');
};

const problemPage = (type: ProblemType) => {
  const {title, meaning} = problemWords[type];
  return page(
    inLocale(title, 'zh'),
    'zh-CN',
    html`<h1>${inLocale(title, 'zh')}</h1>
      <p>${inLocale(meaning, 'zh')}</p>
      <div lang="en">
        <h2>${inLocale(title, 'en')}</h2>
        <p>${inLocale(meaning, 'en')}</p>
      </div>
      <p class="quiet"><code>${type}</code> · <a href="/reference">API</a></p>`,
  );
};

/** The contract for people: every operation on one page, a page behind each problem's `type`, and the way to the SDK's pages. */
export const referencePages = (): Hono<ServerEnvironment> => {
  const pages = new Hono<ServerEnvironment>();
  const reference = referencePage();

  pages.get('/reference', (context) => {
    asPage(context);
    return context.html(reference);
  });
  pages.get('/reference/style.css', (context) => {
    context.header('Cache-Control', 'public, max-age=300');
    return context.body(referenceStyle, 200, {'Content-Type': 'text/css; charset=utf-8'});
  });
  // Where a program that reads for a developer looks first; its links lead on below /docs/.
  pages.get('/llms.txt', (context) => context.redirect('/docs/llms.txt'));
  pages.get('/problems/:slug', (context) => {
    const type = Object.values(problemTypes).find((each) => each === `/problems/${context.req.param('slug')}`);
    if (type === undefined) throw notFound();
    asPage(context);
    return context.html(problemPage(type));
  });
  return pages;
};
