/** The answer card and all that belongs to it: loaded when somebody is about to open one. */
import {promiseStyles} from '../styles/promise.styles.js';
import {stationPanelStyles} from '../styles/station-panel.styles.js';
import {stationStyles} from '../styles/station.styles.js';
import {finderAnswerStyles} from './finder-answer.styles.js';

export const styles = [promiseStyles, stationStyles, stationPanelStyles, finderAnswerStyles];

export {openForPrint as attach} from '../parts/open-for-print.js';
export {finderActions} from './finder-actions.js';
export {finderAnswer} from './finder-answer.js';
export {finderPlace} from './finder-place.js';
export {PlaceOfVisit} from './place-of-visit.js';
