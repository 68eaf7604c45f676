/** What comes once the list is on the screen: the map beside it, more of it, and what to do where nothing is left of it. */
import {mapPartStyles} from './map-part.js';
import {moreStationsStyles} from './more-stations.js';
import {noStationsStyles} from './no-stations.js';

export {MapPart} from './map-part.js';
export {moreStations} from './more-stations.js';
export {noStations} from './no-stations.js';
export const styles = [mapPartStyles, moreStationsStyles, noStationsStyles];
