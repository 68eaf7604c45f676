import type {Topic} from '@pls-kit/contract';
import type {SVGTemplateResult} from 'lit';
import {
  carIcon,
  coinsIcon,
  elderIcon,
  familyIcon,
  fileIcon,
  houseIcon,
  injuryIcon,
  scaleIcon,
  shieldIcon,
  stampIcon,
  userIcon,
  wageIcon,
} from '../parts/icons.js';

/** The contract's names of icons; it may name one that came later. */
const icons: Readonly<Record<string, () => SVGTemplateResult>> = {
  car: carIcon,
  coins: coinsIcon,
  elder: elderIcon,
  family: familyIcon,
  file: fileIcon,
  house: houseIcon,
  injury: injuryIcon,
  scale: scaleIcon,
  shield: shieldIcon,
  stamp: stampIcon,
  user: userIcon,
  wage: wageIcon,
};

export const topicIcon = (topic: Topic | undefined): SVGTemplateResult => (icons[topic?.icon ?? ''] ?? fileIcon)();
