import {css} from 'lit';

/** Promise rail, due block, day cells, law details (parts/promise.ts). */
export const promiseStyles = css`
  .promise li {
    position: relative;
    display: grid;
    grid-template-columns: calc(132px * var(--_s)) 1fr;
    gap: 4px 22px;
    padding: 0 0 22px;
  }
  .promise li:last-child {
    padding-bottom: 0;
  }
  .promise .when {
    position: relative;
    text-align: end;
    padding-inline-end: 26px;
    line-height: 1.35;
  }
  .promise .when b {
    display: block;
    font-size: var(--_f-sub);
    white-space: nowrap;
  }
  .promise .when span {
    font-size: var(--_f-meta);
    color: var(--_text-3);
    white-space: nowrap;
  }
  .promise .when::after {
    content: '';
    position: absolute;
    right: 0;
    top: 0.38em;
    width: 11px;
    height: 11px;
    border-radius: 50%;
    border: 2px solid var(--_accent);
    background: var(--_surface);
  }
  .promise .key .when b {
    color: var(--_accent);
  }
  /* A date is twice as long in English. */
  .promise li:lang(en) {
    grid-template-columns: calc(180px * var(--_s)) 1fr;
  }
  .promise .when b:lang(en),
  .due .day:lang(en) {
    white-space: normal;
  }
  .promise li:first-child .when::after {
    background: var(--_accent);
  }
  .promise li:not(:last-child) .when::before {
    content: '';
    position: absolute;
    right: 5px;
    top: calc(0.38em + 13px);
    bottom: -24px;
    width: 1.5px;
    background: var(--_line-ctl);
    opacity: 0.55;
  }
  .promise .what b {
    display: block;
    font-size: var(--_f-ui);
    line-height: 1.5;
  }
  .promise .what span {
    font-size: var(--_f-small);
    color: var(--_text-2);
  }
  .narrow .promise li,
  .narrow .promise li:lang(en) {
    grid-template-columns: 1fr;
    padding-inline-start: 28px;
  }
  .narrow .promise li::before {
    content: '';
    position: absolute;
    left: 4.5px;
    top: 20px;
    bottom: -4px;
    width: 1.5px;
    background: var(--_line-ctl);
    opacity: 0.55;
  }
  .narrow .promise li:last-child::before {
    display: none;
  }
  .narrow .promise .when {
    text-align: start;
    padding: 0;
    display: flex;
    gap: 8px;
    align-items: baseline;
    flex-wrap: wrap;
  }
  .narrow .promise .when::after {
    right: auto;
    left: -28px;
  }
  .narrow .promise li:not(:last-child) .when::before {
    display: none;
  }
  .due {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 20px;
    align-items: center;
    padding: 18px 22px;
    border-radius: var(--_r-x);
    background: var(--_tint);
    border: 1px solid var(--_tint-2);
  }
  .due .day {
    text-align: center;
    padding-inline-end: 20px;
    border-inline-end: 1px solid var(--_tint-2);
    line-height: 1.25;
    white-space: nowrap;
  }
  .due .day b {
    display: block;
    font-size: calc(26px * var(--_s));
    color: var(--_accent);
  }
  .due .day span {
    font-size: var(--_f-meta);
    color: var(--_text-2);
  }
  .due .small b {
    font-size: var(--_f-sub);
    display: block;
    line-height: 1.45;
    color: var(--_text);
  }
  .due.late {
    background: var(--_bad-bg);
    border-color: transparent;
  }
  .due.late .day b {
    color: var(--_bad);
  }
  .due.paused {
    background: var(--_warn-bg);
    border-color: transparent;
  }
  .due.paused .day b {
    color: var(--_warn);
  }
  .narrow .due {
    gap: 14px;
    padding: 16px;
  }
  .narrow .due .day {
    padding-inline-end: 14px;
  }
  .narrow .due .day b {
    font-size: calc(22px * var(--_s));
  }
  .tiny .due,
  .narrow.elder .due,
  .narrow .due:lang(en) {
    grid-template-columns: 1fr;
  }
  .tiny .due .day,
  .narrow.elder .due .day,
  .narrow .due .day:lang(en) {
    border: 0;
    padding: 0;
    text-align: start;
    display: flex;
    gap: 8px;
    align-items: baseline;
    flex-wrap: wrap;
  }
  .cells {
    display: flex;
    gap: 4px;
    margin-top: 10px;
  }
  .cells i {
    flex: 1;
    max-width: 44px;
    height: 10px;
    border-radius: 3px;
    box-shadow: inset 0 0 0 1.5px var(--_line-ctl);
  }
  .cells .used {
    background: var(--_accent);
    box-shadow: none;
  }
  .cells .off {
    max-width: 12px;
    box-shadow: none;
    background: repeating-linear-gradient(115deg, var(--_line-ctl) 0 1px, transparent 1px 4px);
    opacity: 0.6;
  }
  .law {
    font-size: var(--_f-small);
    color: var(--_text-2);
    margin-top: 14px;
    border-top: 1px dashed var(--_line);
    padding-top: 6px;
  }
  .law summary {
    cursor: pointer;
    min-height: 44px;
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_accent);
  }
  .law summary::-webkit-details-marker {
    display: none;
  }
  .law blockquote {
    margin: 2px 0 8px;
    padding: 14px 18px;
    background: var(--_sunken);
    border-radius: var(--_r-m);
    line-height: 1.75;
  }
  @media (forced-colors: active) {
    .cells i {
      border: 1px solid CanvasText;
    }
    .cells .used {
      forced-color-adjust: none;
      background: Highlight;
    }
    .cells .off {
      border-style: dotted;
    }
  }
`;
