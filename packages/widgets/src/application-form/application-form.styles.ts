import {css} from 'lit';

/** What only applications have: notices beside the questions, details below them, times to choose from. */
export const applicationFormStyles = css`
  .w-mail {
    max-width: 24em;
  }
  .w-id {
    max-width: 19em;
  }
  .note > div > * + * {
    margin-top: 6px;
  }
  .note.urgent {
    border: 2px solid var(--_bad);
    background: var(--_bad-bg);
    color: var(--_text);
  }
  .note.urgent svg.ic:first-child {
    color: var(--_bad);
  }
  .form > .below {
    margin-top: 8px;
  }
  .below > .law + .law {
    margin-top: 4px;
  }
  .law blockquote b {
    display: block;
  }
  .item {
    margin: 16px 0 0;
    padding: 12px 16px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_r-m);
  }
  .item > legend {
    padding: 0 6px;
  }
  .item > .field + .field,
  .item > .below + .field {
    margin-top: 20px;
  }
  .item > .linkbtn {
    margin-top: 12px;
  }
  .item + .row {
    margin-top: 16px;
  }
  .radios + .meta,
  .radios ~ .linkbtn {
    margin-top: 10px;
  }
`;
