import {msg} from '@lit/localize';
import type {FormDefinition} from '@pls-kit/contract';
import {toAnonymousForm} from '@pls-kit/rules';
import {type ClientOptions, composeClient, portal} from '@pls-kit/sdk';
import {html, nothing, type TemplateResult} from 'lit';
import type {FormStart} from './handover.js';
import type {PartModule} from './on-demand.js';
import {callHotline} from './parts/help-strip.js';
import {alertIcon} from './parts/icons.js';
import {ownPageOf} from './own-page.js';
import type {PlsElement} from './pls-element.js';

/**
 * What becomes of a widget that asks for something personal on a page without https, which anybody on the way can read along
 * and change: it stands aside for the same widget on a page of the API's, unless the portal allows anonymous consultations.
 */

/** The form without the questions that say who somebody is. */
export const anonymousForm = (form: FormDefinition): FormDefinition => {
  const lead = msg('这个网站没有加密。在这里只能不留姓名、电话地问；写事情的时候也别写姓名、电话和住址。', {
    id: 'insecure.anonymous',
  });
  const asked = toAnonymousForm(form);
  return {...asked, steps: asked.steps.map((step) => ({...step, lead: {zh: lead, en: lead}}))};
};

/** Says why, and where it goes on. */
const insecureView = (host: PlsElement<object>, widget: string, start: FormStart = {}): TemplateResult =>
  html`<div class="blank" id="heading" tabindex="-1">
    <span class="ring">${alertIcon()}</span>
    <h2 class="title">${msg('这一步要换到加密的网页上办', {id: 'insecure.title'})}</h2>
    <p class="lead">
      ${msg('现在这个网站没有加密，写的内容路上可能被别人看到。点下面的按钮，到公共法律服务的加密网页上接着办。', {
        id: 'insecure.why',
      })}
    </p>
    <div class="row">
      <a class="btn pri" href=${ownPageOf(host, widget, start)} target=${window.parent === window ? nothing : '_top'}
        >${msg('到加密网页上办', {id: 'insecure.go'})}</a
      >
      ${callHotline()}
    </div>
  </div>`;

/** What a widget shows in its own place there, and whether the portal lets it go on without names. */
export interface InsecurePart extends PartModule {
  readonly allows: boolean;
  readonly view: typeof insecureView;
}

export const insecurely: InsecurePart = {allows: false, view: insecureView};

/** The same for a form: asks the portal what it allows. */
export const readInsecurely = async (options: ClientOptions): Promise<InsecurePart> => {
  const {allowInsecure} = await composeClient(options, {portal}).portal.get();
  return {...insecurely, allows: allowInsecure};
};
