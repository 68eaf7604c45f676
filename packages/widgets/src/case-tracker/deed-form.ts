import {msg} from '@lit/localize';
import type {Case} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {alertIcon, badIcon, goodIcon, middlingIcon} from '../parts/icons.js';
import {cards, choiceField, longTextField} from '../parts/field.js';
import {inLocale} from '../localization.js';
import {fullDayText, timeText} from '../parts/dates.js';
import {type Deed, deedPanel} from './case-deeds.js';
import {type CaseWork, deedIds} from './case-work.js';
import {filesField} from '../parts/files/files-field.js';

/** The button that opens a panel. */
export const opener = (
  work: CaseWork,
  deed: Deed,
  words: string,
  look = 'btn quiet full',
  begin = '',
): TemplateResult =>
  html`<button
    class=${look}
    id=${deedIds.opener(deed)}
    type="button"
    aria-expanded="false"
    @click=${() => {
      work.ask(deed, begin);
    }}
  >
    ${words}
  </button>`;

/** Three faces with words; what they are worth on the contract's scale of five. */
const scores = () =>
  [
    {score: 5, icon: goodIcon, words: msg('满意', {id: 'deed.good'})},
    {score: 3, icon: middlingIcon, words: msg('一般', {id: 'deed.middling'})},
    {score: 1, icon: badIcon, words: msg('不满意', {id: 'deed.bad'})},
  ] as const;

const rating = (work: CaseWork): TemplateResult => {
  const error = work.fault('score-5');
  return html`<fieldset
    class="field${error === undefined ? '' : ' bad'}"
    role="radiogroup"
    aria-required="true"
    aria-invalid=${error === undefined ? nothing : 'true'}
    aria-describedby=${error === undefined ? nothing : 'score-error'}
  >
    <legend class="vh">${msg('这次办得怎么样？', {id: 'deed.evaluate'})}</legend>
    <div class="faces">
      ${scores().map(
        ({score, icon, words}) =>
          html`<label class="radio${work.score === score ? ' on' : ''}"
            ><input
              id="score-${score}"
              type="radio"
              name="score"
              .checked=${work.score === score}
              @change=${() => {
                work.rate(score);
              }}
            /><span class="halo"></span>${icon()}<b>${words}</b></label
          >`,
      )}
    </div>
    ${error === undefined ? nothing : html`<p class="err" id="score-error">${alertIcon()}<span>${error}</span></p>`}
  </fieldset>`;
};

const times = (work: CaseWork): TemplateResult => {
  const {slots, slot} = work;
  if (!slots) return html`<p class="small" role="status">${msg('正在找空着的时间……', {id: 'deed.slots-reading'})}</p>`;
  if (slots.length === 0)
    return html`<p class="small">
      ${msg('这里近期没有别的时间了，打 12348 请工作人员帮您安排。', {id: 'deed.no-slots'})}
    </p>`;
  return choiceField(
    {
      id: 'times',
      label: msg('空着的时间', {id: 'deed.slots'}),
      error: work.fault(deedIds.panel('move-appointment')),
      required: true,
    },
    cards(
      'slot',
      'radio',
      slots.map(({id, start, end, host}) => ({
        value: id,
        label: `${fullDayText(start)} ${timeText(start)}–${timeText(end)}`,
        hint: host && inLocale(host),
      })),
      (value) => value === slot,
      (value) => {
        work.chooseSlot(value);
      },
    ),
  );
};

/** Several yeses in one place: the question, what to write, the yes and the way back. */
export const deedForm = (work: CaseWork, deed: Deed, shown: Case): TemplateResult => {
  const panel = deedPanel(deed, shown);
  const isOpen = work.open === deed;
  const isBusy = isOpen && work.isBusy;
  const trouble = isOpen ? work.trouble : undefined;
  const titleId = `${deedIds.panel(deed)}-title`;
  const leadId = `${deedIds.panel(deed)}-lead`;
  return html`<form
    class="deed${panel.isGrave ? ' grave' : ''}"
    id=${deedIds.panel(deed)}
    tabindex="-1"
    novalidate
    aria-labelledby=${titleId}
    aria-describedby=${panel.lead === undefined ? nothing : leadId}
    @submit=${(event: Event) => {
      event.preventDefault();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      work.stop();
    }}
  >
    <h3 class="sub" id=${titleId}>${panel.title}</h3>
    ${panel.lead === undefined ? nothing : html`<p class="small" id=${leadId}>${panel.lead}</p>`}
    ${
      trouble === undefined
        ? nothing
        : html`<p class="err trouble" id=${deedIds.trouble} role="alert" tabindex="-1">
            ${alertIcon()}<span>${trouble}</span>
          </p>`
    }
    ${deed === 'evaluate' ? rating(work) : nothing} ${deed === 'move-appointment' ? times(work) : nothing}
    ${
      deed === 'supplement'
        ? filesField(
            {
              id: 'case-files',
              label: msg('照片或文件', {id: 'case-file.label'}),
              hint: msg('可以一次选几个，每个不超过 10 MB。照片、PDF、Word、表格都行。', {id: 'case-file.hint'}),
              error: work.fault('files'),
            },
            work.files,
            'files',
          )
        : nothing
    }
    ${
      panel.label === undefined
        ? nothing
        : longTextField(
            {
              id: deedIds.words(deed),
              label: panel.label,
              hint: panel.hint,
              error: isOpen ? work.fault('words') : undefined,
            },
            {
              value: work.words(deed),
              input: (words) => {
                work.type(deed, words);
              },
              maxLength: panel.most,
              required: panel.least > 0,
            },
          )
    }
    <div class="row">
      <button
        class="btn ${panel.isGrave ? 'danger' : 'pri'} full"
        id="do-${deed}"
        type="submit"
        aria-disabled=${isBusy ? 'true' : 'false'}
        @click=${(event: Event) => {
          event.preventDefault();
          void work.send(deed);
        }}
      >
        ${isBusy ? panel.busy : panel.button}
      </button>
      ${
        // The one panel that stands open by itself.
        deed === 'evaluate'
          ? nothing
          : html`<button
              class="btn quiet full"
              type="button"
              @click=${() => {
                work.stop();
              }}
            >
              ${panel.stop}
            </button>`
      }
    </div>
  </form>`;
};
