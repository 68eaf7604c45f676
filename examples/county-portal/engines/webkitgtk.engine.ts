import {startWebKitGtk} from '../../../scripts/engines/webkitgtk.mjs';
import {describeCoreJourney} from './core-journey.ts';

describeCoreJourney('WebKitGTK', startWebKitGtk, /MiniBrowser \d/);
