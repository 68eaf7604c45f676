import {css} from 'lit';

/** Answer card of the service finder. */
export const finderAnswerStyles = css`
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
    margin-bottom: 12px;
  }
  article .lead {
    margin-top: 12px;
  }
  article .lead b {
    color: var(--_text);
  }
  article .note {
    margin-top: 18px;
  }
  .acts {
    display: grid;
    gap: 12px;
    margin-top: 22px;
  }
  .medium .acts {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .acts .hint {
    grid-column: 1 / -1;
    text-align: center;
  }
  .acts .btn.quiet {
    border-color: var(--_line);
  }
  .acts.side {
    margin: 0 0 30px;
  }
  .sec {
    margin-top: 34px;
  }
  .sec > .head {
    margin-bottom: 12px;
  }
  .ticks li {
    position: relative;
    padding-inline-start: calc(34px * var(--_s));
    font-size: var(--_f-body);
    line-height: 1.65;
  }
  .ticks li + li {
    margin-top: 10px;
  }
  .ticks .ic {
    position: absolute;
    margin-inline-start: calc(-34px * var(--_s));
    top: 0.2em;
    color: var(--_accent);
  }
  .fee {
    margin-top: 14px;
  }
  .law .further {
    margin: 8px 0;
    line-height: 1.7;
    white-space: pre-line;
  }
  .law .further span {
    color: var(--_text-3);
  }
  .aside {
    padding: var(--_pad);
    border-top: 1px solid var(--_line);
    background: var(--_sunken);
  }
  .cols {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 320px;
  }
  .elder .cols {
    grid-template-columns: minmax(0, 1fr) 340px;
  }
  .cols .aside {
    border-top: 0;
    border-inline-start: 1px solid var(--_line);
  }
  .found {
    margin-top: 10px;
  }
  .found .note {
    margin-bottom: 14px;
    background: var(--_surface);
  }
  .where {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    margin-top: 6px;
    padding-top: 6px;
    border-top: 1px solid var(--_line);
  }
  .where .search {
    width: 100%;
    margin-top: 8px;
  }
  .where .linkbtn {
    padding: 0;
  }
  .close {
    border-top: 1px solid var(--_line);
    padding-top: 24px;
    padding-bottom: 24px;
  }
  article .law + .law {
    margin-top: 0;
  }
  .close .small {
    margin-bottom: 10px;
  }
  .source {
    margin-top: 18px;
  }
  .source:first-child {
    margin-top: 0;
  }
  @media print {
    .search,
    .where {
      display: none;
    }
    .sec {
      break-inside: avoid;
    }
  }
`;
