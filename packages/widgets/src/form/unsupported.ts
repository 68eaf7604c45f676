/** A form that this widget cannot show, in whole or in part: the telephone can, and perhaps the newest version of the widget. */
import {msg} from '@lit/localize';
import type {FormDefinition, Text} from '@pls-kit/contract';
import type {CSSResult} from 'lit';
import {html, nothing, type TemplateResult} from 'lit';
import type {FormStart} from '../handover.js';
import {inLocale} from '../localization.js';
import {ownPageOf} from '../own-page.js';
import {callHotline} from '../parts/help-strip.js';
import type {PlsElement} from '../pls-element.js';

export const styles: readonly CSSResult[] = [];

/** Whether this is a page of the API's: there is no newer widget than there. */
const isOwnPage = (api: string): boolean =>
  new URL(api).origin === location.origin && location.pathname.startsWith('/embed/');

/** @param widget - its name, without a prefix */
export const unsupportedView = (
  host: PlsElement<object>,
  form: FormDefinition,
  widget: string,
  start: FormStart,
): TemplateResult => {
  const {api} = host.configuration;
  // Whatever is wrong with the definition may be wrong with its title too.
  const title = form.title as Text | undefined;
  return html`<div class="blank">
    <h2 class="title" id="heading" tabindex="-1">
      ${title?.zh ? inLocale(title) : msg('网上申请', {id: 'form.unsupported-title'})}
    </h2>
    <p class="lead">${msg('这张表在这里打不开，打电话一样能办。', {id: 'form.unsupported'})}</p>
    <div class="row">
      ${callHotline()}
      ${
        api && !isOwnPage(api)
          ? html`<a
              class="btn"
              href=${ownPageOf(host, widget, start)}
              target=${window.parent === window ? nothing : '_top'}
              >${msg('到公共法律服务网上办', {id: 'form.unsupported-site'})}</a
            >`
          : nothing
      }
    </div>
  </div>`;
};
