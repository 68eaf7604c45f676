/** The icons by name. They lie in files by use, so that a widget's first bytes hold no other widget's. */
export {alertIcon, phoneIcon, typeSizeIcon} from './icons/frame.js';
export {closeIcon, infoIcon, pinIcon, searchIcon, targetIcon} from './icons/searching.js';
export {arrowIcon, downIcon, leftIcon, rightIcon, upIcon} from './icons/moving.js';
export {
  carIcon,
  coinsIcon,
  elderIcon,
  familyIcon,
  fileIcon,
  houseIcon,
  injuryIcon,
  shieldIcon,
  stampIcon,
  wageIcon,
} from './icons/matters.js';
export {chatIcon, clockIcon, listIcon, penIcon} from './icons/answering.js';
export {cameraIcon, imageIcon, uploadIcon} from './icons/files.js';
export {calendarIcon, directionsIcon} from './icons/stations.js';
export {badIcon, dayIcon, goodIcon, middlingIcon, paperIcon} from './icons/doing.js';
export {bellIcon, pauseIcon} from './icons/waiting.js';
export {checkIcon, copyIcon, lockIcon, printIcon, scaleIcon, successIcon, userIcon} from './icons/cases.js';
