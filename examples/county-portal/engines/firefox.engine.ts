import {startFirefox} from '../../../scripts/engines/firefox.mjs';
import {describeCoreJourney} from './core-journey.ts';

describeCoreJourney('Firefox ESR', startFirefox, /firefox\/\d{3}/i);
