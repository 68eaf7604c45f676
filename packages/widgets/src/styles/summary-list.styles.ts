import {css} from 'lit';

/** Questions with their answers (parts/summary-list.ts). */
export const summaryListStyles = css`
  .kv {
    border-top: 1px solid var(--_line);
  }
  .kv > div {
    display: grid;
    grid-template-columns: minmax(6em, 9.5em) 1fr auto;
    gap: 4px 20px;
    padding: 14px 0;
    border-bottom: 1px solid var(--_line);
    align-items: baseline;
  }
  .kv dt {
    color: var(--_text-2);
    font-size: var(--_f-small);
  }
  .kv dd {
    font-size: var(--_f-ui);
    line-height: 1.65;
    white-space: pre-line;
  }
  .kv .act {
    align-self: start;
    white-space: normal;
  }
  .kv .linkbtn {
    justify-content: center;
    margin: -10px 0;
    margin-inline-end: -8px;
  }
  .narrow .kv > div {
    grid-template-columns: 1fr auto;
  }
  .narrow .kv dt {
    grid-column: 1/-1;
  }
  @media print {
    .kv > div {
      break-inside: avoid;
    }
  }
`;
