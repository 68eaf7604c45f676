import {msg, str} from '@lit/localize';
import type {Service} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {consultationForm} from '../first-requests.js';
import {callHotline} from '../parts/help-strip.js';
import {chatIcon, penIcon, pinIcon} from '../parts/icons.js';

/** The next steps from an answer. */
export interface FinderActions {
  readonly service: Service;
  /** Opens the form; undefined where none can be reached. */
  readonly ask?: (() => void) | undefined;
  /** By when the staff answer what is asked online. */
  readonly answeredBy?: string | undefined;
  /** Shows the stations; undefined where no list can be reached. */
  readonly stations?: (() => void) | undefined;
}

/** One filled button: the form, where one can be reached; else the hotline. */
export const finderActions = ({service, ask, answeredBy, stations}: FinderActions): TemplateResult =>
  html`${
    ask
      ? html`<button class="btn pri big" type="button" @click=${ask}>
          ${
            service.forms.includes(consultationForm)
              ? html`${penIcon()}${msg('网上咨询', {id: 'answer.consult'})}`
              : html`${chatIcon()}${msg('先问一问', {id: 'answer.ask-first'})}`
          }
        </button>`
      : nothing
  }
  ${
    stations
      ? html`<button class="btn" type="button" @click=${stations}>
          ${pinIcon()}${msg('看附近站点', {id: 'answer.stations'})}
        </button>`
      : nothing
  }
  ${callHotline(ask ? 'quiet' : 'pri')}
  ${
    ask && answeredBy
      ? html`<p class="meta hint">${msg(str`网上问，${answeredBy}`, {id: 'answer.answered-by'})}</p>`
      : nothing
  }`;
