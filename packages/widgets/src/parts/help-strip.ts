import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';
import {chooseElder, isElderChosen} from '../appearance.js';
import {phoneIcon, typeSizeIcon} from './icons.js';

/** National hotline for public legal services; the one number that is always shown. */
export const hotline = '12348';

/** The strip that closes every widget in every state: the hotline never leaves (DESIGN, principle 4). */
export const helpStrip = (compact: boolean): TemplateResult => {
  const elder = isElderChosen();
  return html`<div class="help" part="help">
    ${
      compact
        ? html`<span class="space"></span>`
        : html`<p>
            ${msg('不会用网、打字不方便？打 12348，24 小时有人接，不收咨询费，说家乡话也行。', {id: 'help.sentence'})}
          </p>`
    }
    <button
      class="linkbtn aa no-print"
      type="button"
      aria-pressed=${elder ? 'true' : 'false'}
      @click=${() => {
        chooseElder(!elder);
      }}
    >
      ${typeSizeIcon()}${msg('大字', {id: 'help.large-type'})}
    </button>
    <a class="tel" href="tel:${hotline}"
      >${phoneIcon()}<span class="num"
        ><span class="vh">${msg('拨打公共法律服务热线', {id: 'help.call'})} </span>${hotline}</span
      ></a
    >
  </div>`;
};

/** Button that calls the hotline; filled (`pri`) only where it is the one way on. */
export const callHotline = (kind: 'outlined' | 'quiet' | 'pri' = 'outlined'): TemplateResult =>
  html`<a class="btn ${kind}" href="tel:${hotline}">${phoneIcon()}${msg('打 12348', {id: 'help.call-button'})}</a>`;
