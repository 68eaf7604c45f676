import {css} from 'lit';

/** Check, notice and receipt. */
export const finishingStyles = css`
  .care {
    border: 1px solid var(--_line-ctl);
    color: var(--_text);
    font-size: var(--_f-ui);
  }
  .care > div > * + *,
  .calls {
    margin-top: 10px;
  }
  .calls .btn {
    padding-inline-start: 16px;
    padding-inline-end: 16px;
    text-align: start;
  }
  .narrow .calls .btn {
    width: 100%;
    justify-content: flex-start;
  }
  .note .calls b {
    display: inline;
    color: inherit;
  }
  .kv .part {
    display: block;
  }
  .eyebrow .exit {
    order: 1;
    margin-inline-start: auto;
  }
  .listed {
    margin-bottom: 12px;
  }
  .kv .none {
    color: var(--_text-3);
  }
  .notice {
    padding: 18px 22px;
    border-radius: var(--_r-x);
    background: var(--_sunken);
  }
  .notice p {
    margin-top: 6px;
    max-width: 44em;
  }
  .narrow .notice {
    padding: 16px;
  }
  .send .meta {
    margin-top: 10px;
  }
  .received {
    display: flex;
    gap: 16px;
    align-items: flex-start;
  }
  .received .mark {
    color: var(--_ok);
    font-size: calc(26px * var(--_s));
    line-height: 1.2;
  }
  .received .lead {
    margin-top: 2px;
  }
  .due .basis {
    display: block;
    margin-top: 4px;
    font-size: var(--_f-meta);
    color: var(--_text-3);
  }
  .told {
    margin-top: 12px;
  }
  .code {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--_line);
    border-radius: var(--_r-x);
    overflow: hidden;
  }
  .broad .code {
    grid-template-columns: 1.5fr 1fr;
  }
  .code > div {
    padding: 16px 22px;
  }
  .narrow .code > div + div {
    border-top: 1px solid var(--_line);
  }
  .broad .code > div + div {
    border-inline-start: 1px solid var(--_line);
  }
  .code dt {
    font-size: var(--_f-small);
    color: var(--_text-2);
  }
  .code dd {
    font-size: calc(26px * var(--_s));
    font-weight: 600;
    letter-spacing: 0.06em;
    line-height: 1.35;
    white-space: nowrap;
  }
  .tiny .code > div {
    padding: 12px 16px;
  }
  .narrow .code dd {
    white-space: normal;
  }
  .tiny .code dd,
  .narrow.elder .code dd {
    font-size: 22px;
    letter-spacing: 0.02em;
  }
  @media print {
    .code,
    .due,
    .note {
      break-inside: avoid;
    }
  }
`;
