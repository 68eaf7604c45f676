import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {classes} from './classes.js';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import {alertIcon, downIcon} from './icons.js';

/**
 * Fields of a form. Label, hint, error and control stand in one root, since ids do not cross a shadow root.
 */
export interface FieldFrame {
  /** Id of the control, or of the group. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Said beside the label; required fields say nothing. */
  readonly optional?: string | undefined;
  /** Told to screen readers where there is no single control that tells it. */
  readonly required?: boolean | undefined;
}

/** One choice of a group of cards. */
export interface CardOption {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Ids that a control's `aria-describedby` names: hint first, then error. */
const describedBy = ({id, hint, error}: FieldFrame): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

const labelWords = ({label, optional}: FieldFrame) =>
  html`${label}${optional ? html`<span class="opt">${optional}</span>` : nothing}`;

const hintLine = ({id, hint}: FieldFrame) => (hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing);

const errorLine = ({id, error}: FieldFrame) =>
  error ? html`<p class="err" id="${id}-error">${alertIcon()}<span>${error}</span></p>` : nothing;

/** A label, its hint, one control and its error. */
export const labelledField = (frame: FieldFrame, control: unknown): TemplateResult =>
  html`<div class=${classes({field: true, bad: Boolean(frame.error)})}>
    <label for=${frame.id}>${labelWords(frame)}</label>${hintLine(frame)}${control}${errorLine(frame)}
  </div>`;

const group = (frame: FieldFrame, controls: unknown, role?: 'radiogroup'): TemplateResult =>
  html`<fieldset
    class=${classes({field: true, bad: Boolean(frame.error)})}
    id=${frame.id}
    role=${ifDefined(role)}
    aria-required=${ifDefined(role && frame.required ? 'true' : undefined)}
    aria-invalid=${ifDefined(role && frame.error ? 'true' : undefined)}
    aria-describedby=${ifDefined(describedBy(frame))}
  >
    <legend class="lbl">${labelWords(frame)}</legend>
    ${hintLine(frame)}${controls}${errorLine(frame)}
  </fieldset>`;

/** A group of controls under one question. */
export const groupedField = (frame: FieldFrame, controls: unknown): TemplateResult => group(frame, controls);

/** Choices of which one is taken; unlike any other group it can say that it must be answered, and that it is not right yet. */
export const choiceField = (frame: FieldFrame, radios: unknown): TemplateResult => group(frame, radios, 'radiogroup');

/** A one-line field. */
export const textField = (
  frame: FieldFrame,
  {
    value,
    input,
    className = '',
    type = 'text',
    inputMode,
    autocomplete,
    required = false,
  }: {
    value: string;
    input: (value: string, event: InputEvent) => void;
    className?: string;
    type?: string;
    inputMode?: 'decimal' | 'email' | 'numeric' | 'tel';
    autocomplete?: string | undefined;
    required?: boolean;
  },
): TemplateResult =>
  labelledField(
    frame,
    html`<input
      class="inp ${className}"
      id=${frame.id}
      name=${frame.id}
      type=${type}
      inputmode=${ifDefined(inputMode)}
      autocomplete=${autocomplete ?? 'off'}
      aria-required=${required ? 'true' : 'false'}
      aria-invalid=${frame.error ? 'true' : 'false'}
      aria-describedby=${ifDefined(describedBy(frame))}
      .value=${live(value)}
      @input=${(event: InputEvent) => {
        input((event.target as HTMLInputElement).value, event);
      }}
    />`,
  );

/** Several lines, with a count where there is a limit. */
export const longTextField = (
  frame: FieldFrame,
  {
    value,
    input,
    maxLength,
    required = false,
  }: {value: string; input: (value: string) => void; maxLength?: number | undefined; required?: boolean},
): TemplateResult => {
  // Characters as people count them; the limit is told, never cut off while somebody types.
  const {length} = value.trim().match(/./gsu) ?? [];
  return labelledField(
    frame,
    html`<textarea
        class="inp"
        id=${frame.id}
        name=${frame.id}
        aria-required=${required ? 'true' : 'false'}
        aria-invalid=${frame.error ? 'true' : 'false'}
        aria-describedby=${ifDefined(describedBy(frame))}
        .value=${live(value)}
        @input=${(event: InputEvent) => {
          input((event.target as HTMLTextAreaElement).value);
        }}
      ></textarea>
      ${
        maxLength
          ? html`<p class="count meta num">${msg(str`${length} / ${maxLength} 字`, {id: 'field.count'})}</p>`
          : nothing
      }`,
  );
};

/** Radio or checkbox cards; the whole card is the target, the native control lies over it. */
export const cards = (
  name: string,
  kind: 'radio' | 'checkbox',
  options: readonly CardOption[],
  isChosen: (value: string) => boolean,
  choose: (value: string, chosen: boolean) => void,
): TemplateResult =>
  html`<div class="radios">
    ${options.map(({value, label, hint}) => {
      const chosen = isChosen(value);
      return html`<label class=${classes({radio: true, on: chosen, hinted: Boolean(hint)})}
        ><input
          type=${kind}
          name=${name}
          value=${value}
          .checked=${live(chosen)}
          @change=${(event: Event) => {
            choose(value, (event.target as HTMLInputElement).checked);
          }}
        /><span class="halo"></span><span class=${classes({dot: true, sq: kind === 'checkbox'})}></span
        ><span><b>${label}</b>${hint ? html`<small>${hint}</small>` : nothing}</span></label
      >`;
    })}
  </div>`;

/** A native select with our own chevron (an inline SVG: a data: image would need a wider CSP). */
export const selectBox = (select: unknown): TemplateResult => html`<span class="sel">${select}${downIcon()}</span>`;
