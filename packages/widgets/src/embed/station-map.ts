import {defineStationMap} from '../station-map/station-map.js';
import {startWidget, type WidgetStart} from './start-widget.js';

/** Entry of the loader's chunk: configures the page and registers the element. */
export const start: WidgetStart = (options) => {
  startWidget(options, defineStationMap);
};
