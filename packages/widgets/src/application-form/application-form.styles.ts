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
  .radios + .meta,
  .radios ~ .linkbtn {
    margin-top: 10px;
  }
`;
