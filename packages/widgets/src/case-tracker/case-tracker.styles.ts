import {css} from 'lit';

/** What only the tracker has before a case is open. */
export const caseTrackerStyles = css`
  .pls {
    max-width: 1040px;
    margin-inline-start: auto;
    margin-inline-end: auto;
  }
  .lead {
    margin-top: 8px;
  }
  .form .lost {
    margin-top: 30px;
    border-top: 1px solid var(--_line);
  }
  .form > .errsum {
    max-width: 44em;
  }
  .again {
    border-bottom: 1px solid var(--_line);
    background: var(--_sunken);
  }
`;
