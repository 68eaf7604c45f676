import {css} from 'lit';

/** What is done about a case: panels, files, faces, the card of a missed date. */
export const caseWorkStyles = css`
  .deed {
    display: grid;
    gap: 14px;
    padding: 18px 20px;
    border: 1px solid var(--_line-ctl);
    border-radius: var(--_r-x);
    background: var(--_surface);
    outline: none;
  }
  .deed textarea.inp {
    min-height: calc(120px * var(--_s));
  }
  .deed .field {
    margin: 0;
  }
  .tiny .deed {
    padding: 14px;
  }
  .btn.danger {
    border-color: var(--_bad);
    color: var(--_bad);
    border-width: 2px;
  }
  .trouble {
    margin: 0;
    padding: 12px 14px;
    border-radius: var(--_r-m);
    background: var(--_bad-bg);
  }
  .settle .row + .meta {
    margin-top: 10px;
  }
  .cols > .in > .done.empty,
  .cols > .in > .done.empty + * {
    margin-top: 0;
  }
  .task .deed {
    padding: 0;
    border: 0;
  }
  .note.ok {
    background: var(--_ok-bg);
    color: var(--_ok);
    font-size: var(--_f-ui);
  }
  .note.ok > .ic {
    color: var(--_ok);
  }
  .amend .row {
    margin-top: 10px;
  }
  .new-case {
    padding: 18px 20px;
    border: 2px solid var(--_accent);
    border-radius: var(--_r-x);
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
    margin: 10px 0;
  }
  .numbers dt {
    font-size: var(--_f-small);
    color: var(--_text-2);
  }
  .numbers dd {
    font-size: calc(24px * var(--_s));
    font-weight: 600;
    letter-spacing: 0.04em;
  }
  .new-case .btn {
    margin-top: 12px;
  }
  .papers {
    display: grid;
    gap: 10px;
    margin-top: 12px;
  }
  .file {
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_r-m);
  }
  .file.bad {
    border: 2px solid var(--_bad);
  }
  .file.bad > .small,
  .file.bad .what > .ic {
    color: var(--_bad);
  }
  .file .what {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    overflow-wrap: anywhere;
  }
  .faces {
    display: grid;
    gap: 10px;
  }
  .broad .faces {
    grid-template-columns: repeat(3, 1fr);
  }
  .faces .radio {
    justify-content: center;
    align-items: center;
    gap: 10px;
  }
  .faces svg.ic {
    width: 26px;
    height: 26px;
  }
  .late-card {
    padding: 18px 20px;
    border-radius: var(--_r-x);
    background: var(--_bad-bg);
  }
  .late-card .sub {
    color: var(--_bad);
  }
  .late-card.over {
    background: var(--_sunken);
  }
  .late-card.over .sub {
    color: inherit;
  }
  .late-card > * + * {
    margin-top: 8px;
  }
  .late-card .small {
    color: var(--_text);
  }
  .late-card .row {
    margin-top: 14px;
  }
  .result {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_line-ctl);
    white-space: pre-line;
  }
  .appointment .row {
    margin-top: 12px;
  }
  .appointment .due,
  .appointment .deed {
    margin-top: 10px;
  }
  .rights summary::-webkit-details-marker {
    display: none;
  }
  .rights summary {
    min-height: 44px;
    display: flex;
    gap: 8px;
    align-items: center;
    color: var(--_accent);
    font-size: var(--_f-small);
    cursor: pointer;
  }
  .rights > * + * {
    margin-top: 10px;
  }
  @media (forced-colors: active) {
    .late-card,
    .note.ok {
      border: 2px solid;
    }
    .faces .on {
      outline: 2px solid Highlight;
    }
  }
`;
