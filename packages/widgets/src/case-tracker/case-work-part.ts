/** What a citizen does about a case, and what is read beside it: loaded once a case is on the screen. */
export {CaseRecords} from './case-records.js';
export {CaseWork} from './case-work.js';
export {composeCaseWorkClient} from './case-work-client.js';
export {
  amendPart,
  answerPart,
  appointmentPart,
  doneNote,
  durationPart,
  filesPart,
  latePart,
  messagePart,
  ratingPart,
  rightsPart,
  supplementPart,
} from './work-view.js';
import {filesFieldStyles} from '../parts/files/files-field.styles.js';
import {caseWorkStyles} from './case-work.styles.js';

export const styles = [caseWorkStyles, filesFieldStyles];
