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
    padding-top: 6px;
    font-size: var(--_f-small);
    color: var(--_text-2);
  }
  /* As .law, whose styles come later with the case: this one stands in the first view. */
  .lost summary {
    cursor: pointer;
    min-height: 44px;
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--_accent);
  }
  .lost summary::-webkit-details-marker {
    display: none;
  }
  .form > .errsum {
    max-width: 44em;
  }
  .again {
    border-bottom: 1px solid var(--_line);
    background: var(--_sunken);
  }
`;
