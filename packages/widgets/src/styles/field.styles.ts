import {css} from 'lit';

/** Fields, cards, error summary (parts/field.ts, parts/error-summary.ts). */
export const fieldStyles = css`
  .form > * + * {
    margin-top: 30px;
  }
  .field > label,
  .lbl {
    display: block;
    font-size: var(--_f-sub);
    font-weight: 600;
    line-height: 1.5;
  }
  .opt {
    display: inline-block;
    font-weight: 400;
    color: var(--_text-3);
    font-size: var(--_f-small);
    margin-inline-start: 8px;
  }
  .hint {
    font-size: var(--_f-small);
    color: var(--_text-2);
    line-height: 1.6;
    margin-top: 2px;
  }
  .inp {
    display: block;
    width: 100%;
    min-height: calc(var(--_tap) + 4px);
    padding: 8px 14px;
    margin-top: 10px;
    border: 1px solid var(--_line-ctl);
    border-radius: var(--_r-m);
    background: var(--_surface);
    font-size: max(16px, var(--_f-body));
    line-height: 1.6;
    appearance: none;
  }
  textarea.inp {
    min-height: calc(150px * var(--_s));
    resize: vertical;
  }
  .inp:hover {
    border-color: var(--_text-2);
  }
  .inp:focus-visible {
    border-color: var(--_accent);
    outline-offset: 0;
  }
  .w-phone {
    max-width: 17em;
  }
  .w-name {
    max-width: 13em;
  }
  .w-code {
    max-width: 9em;
  }
  .digits {
    letter-spacing: 0.06em;
  }
  .sel {
    display: grid;
    max-width: 26em;
  }
  .sel select {
    padding-inline-end: 44px;
    text-overflow: ellipsis;
  }
  .sel > * {
    grid-area: 1 / 1;
  }
  .sel > svg.ic {
    place-self: end;
    margin-inline-end: 14px;
    margin-bottom: calc(var(--_tap) / 2 + 2px);
    transform: translateY(50%);
    pointer-events: none;
    color: var(--_text-2);
  }
  .count {
    margin-top: 6px;
    text-align: end;
  }
  .err {
    display: flex;
    gap: 6px;
    color: var(--_bad);
    font-size: var(--_f-small);
    font-weight: 600;
    line-height: 1.5;
    margin-top: 8px;
  }
  .bad > .inp,
  .bad > .sel > .inp,
  .bad > .radios > .radio {
    border: 2px solid var(--_bad);
  }
  .bad > .inp {
    padding: 7px 13px;
  }
  .errsum {
    border: 2px solid var(--_bad);
    border-radius: var(--_r-m);
    background: var(--_bad-bg);
    padding: 18px 22px;
  }
  .errsum h2,
  .errsum h3 {
    display: flex;
    gap: 8px;
    font-size: var(--_f-sub);
    line-height: 1.5;
    color: var(--_bad);
    font-weight: 600;
  }
  .errsum ul,
  .errsum p {
    padding-inline-start: 31px;
  }
  .errsum p {
    margin-top: 4px;
  }
  .errsum a:not(.btn) {
    color: var(--_bad);
    font-size: var(--_f-ui);
    display: inline-flex;
    align-items: center;
    min-height: 44px;
  }
  .errsum li + li {
    margin-top: 2px;
  }
  .errsum .row {
    margin-top: 14px;
    padding-inline-start: 31px;
  }
  .narrow .errsum {
    padding: 16px;
  }
  .narrow .errsum ul,
  .narrow .errsum p,
  .narrow .errsum .row {
    padding-inline-start: 0;
  }
  .radios {
    display: grid;
    gap: 12px;
    grid-template-columns: 1fr;
    margin-top: 12px;
  }
  .broad .radios {
    grid-template-columns: 1fr 1fr;
  }
  .radio {
    position: relative;
    display: flex;
    gap: 14px;
    align-items: center;
    padding: 14px 16px;
    min-height: calc(var(--_tap) + 12px);
    border: 1px solid var(--_line-ctl);
    border-radius: var(--_r-m);
    background: var(--_surface);
    cursor: pointer;
  }
  .radio.hinted {
    align-items: flex-start;
  }
  .radio:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .radio input {
    position: absolute;
    opacity: 0;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    cursor: pointer;
  }
  .halo {
    position: absolute;
    top: -1px;
    right: -1px;
    bottom: -1px;
    left: -1px;
    border-radius: var(--_r-m);
    pointer-events: none;
  }
  .radio input:focus-visible + .halo {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .dot {
    width: 22px;
    height: 22px;
    border: 2px solid var(--_line-ctl);
    border-radius: 50%;
    flex: none;
    display: grid;
    place-items: center;
    background: var(--_surface);
  }
  .hinted .dot {
    margin-top: 2px;
  }
  .dot.sq {
    border-radius: 5px;
  }
  .radio.on {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_tint);
  }
  .on .dot {
    border-color: var(--_accent);
  }
  .on .dot::after {
    content: '';
    width: 10px;
    height: 10px;
    border-radius: 50%;
    background: var(--_accent);
  }
  .on .dot.sq {
    background: var(--_accent);
  }
  .on .dot.sq::after {
    width: 11px;
    height: 6px;
    border-radius: 0;
    background: none;
    border: solid var(--_accent-on);
    border-width: 0 0 2px 2px;
    transform: translateY(-2px) rotate(-45deg);
  }
  .radio b {
    display: block;
    font-size: var(--_f-ui);
    line-height: 1.5;
  }
  .radio small {
    display: block;
    font-size: var(--_f-small);
    color: var(--_text-2);
    line-height: 1.5;
  }
  @media (forced-colors: active) {
    .radio.on {
      outline: 2px solid Highlight;
    }
    .on .dot::after {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
`;
