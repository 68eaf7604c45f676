import {css} from 'lit';

/** A case: head, reply, the column with the promised day. */
export const caseViewStyles = css`
  .case-head .lead {
    max-width: 44em;
  }
  .eyebrow {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    justify-content: space-between;
    min-height: 44px;
    margin-top: -10px;
    font-size: var(--_f-meta);
    color: var(--_text-3);
  }
  .eyebrow b {
    margin-inline-start: 4px;
    color: var(--_text);
    font-weight: 400;
    letter-spacing: 0.04em;
  }
  .state {
    gap: 6px 14px;
  }
  .tag .ic {
    width: 1.1em;
    height: 1.1em;
    vertical-align: -0.15em;
  }
  .about {
    margin-top: 8px;
  }
  .banner + .in {
    border-top: 0;
  }
  .cols {
    border-top: 1px solid var(--_line);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .wide .cols {
    grid-template-columns: minmax(0, 1fr) 320px;
  }
  .cols > .in > * + * {
    margin-top: 34px;
  }
  .aside {
    padding: var(--_pad);
    border-top: 1px solid var(--_line);
    background: var(--_sunken);
  }
  .wide .aside {
    border-top: 0;
    border-inline-start: 1px solid var(--_line);
  }
  .aside > * + * {
    margin-top: 26px;
    padding-top: 22px;
    border-top: 1px solid var(--_line);
  }
  .aside .sub {
    margin-bottom: 8px;
  }
  .left {
    font-size: calc(26px * var(--_s));
    font-weight: 600;
    line-height: 1.3;
  }
  .left.late {
    color: var(--_bad);
    font-size: var(--_f-head);
  }
  .basis {
    margin-top: 10px;
  }
  .cols .head {
    margin-bottom: 18px;
  }
  .task {
    border: 1.5px solid var(--_warn);
    border-radius: var(--_r-x);
    overflow: hidden;
  }
  .task-head {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    padding: 12px 20px;
    background: var(--_warn-bg);
    color: var(--_warn);
    font-size: var(--_f-ui);
    font-weight: 600;
  }
  .task-body {
    padding: 18px 20px;
  }
  .task-body > * + * {
    margin-top: 12px;
  }
  .tiny .task-head,
  .tiny .task-body {
    padding-inline-start: 14px;
    padding-inline-end: 14px;
  }
  .asked-items {
    list-style: decimal;
    padding-inline-start: 1.4em;
    font-size: var(--_f-body);
    line-height: 1.7;
  }
  .asked-items li + li {
    margin-top: 4px;
  }
  .warning {
    font-size: var(--_f-small);
    color: var(--_warn);
  }
  .reply {
    padding: 24px 26px;
    border-radius: var(--_r-x);
    background: var(--_sunken);
  }
  .narrow .reply {
    padding: 18px;
  }
  .reply .by {
    display: flex;
    gap: 12px;
    align-items: center;
    margin-bottom: 12px;
  }
  .reply .by b {
    display: block;
    color: var(--_text);
  }
  .face {
    width: 40px;
    height: 40px;
    border-radius: 50%;
    background: var(--_tint-2);
    color: var(--_accent);
    display: grid;
    place-items: center;
    flex: none;
  }
  .words {
    font-size: var(--_f-body);
    line-height: 1.75;
    max-width: 36em;
  }
  .words + .words {
    margin-top: 12px;
  }
  .cols > .in > .settle {
    margin-top: 18px;
  }
  .settle .row {
    margin-top: 10px;
  }
  .settle .meta {
    margin-top: 10px;
  }
  .asked summary {
    display: flex;
    gap: 8px;
    align-items: center;
    min-height: 44px;
    color: var(--_accent);
    font-size: var(--_f-small);
    cursor: pointer;
  }
  .asked summary::-webkit-details-marker {
    display: none;
  }
  .asked .kv {
    margin-top: 6px;
  }
  .out {
    padding-top: 16px;
    padding-bottom: 16px;
    justify-content: space-between;
  }
  @media print {
    .cols,
    .wide .cols {
      display: block;
    }
    .reply {
      padding: 0;
    }
    .asked {
      display: none;
    }
  }
`;
