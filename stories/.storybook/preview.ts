import {
  configure,
  defineCaseTracker,
  defineConsultationForm,
  defineServiceFinder,
  defineStationMap,
} from '@pls-kit/widgets';
import {disguiseEnglish} from '@pls-kit/widgets/pseudo-locale.js';
import type {Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {beginAnew, inPage} from '../api.js';

defineServiceFinder();
defineConsultationForm();
defineCaseTracker();
defineStationMap();

/** The last is nobody's: each message longer and in brackets, to see what went past them or finds no room. */
const languages = ['zh-CN', 'zh-Hant', 'en', 'pseudo'];

/** English is worn by the pseudo-language, or as it is; from one to the other by way of Chinese, else nothing changes. */
let giveEnglishBack: (() => void) | undefined;
const speak = (language: string): void => {
  const isPseudo = language === 'pseudo';
  if (isPseudo !== (giveEnglishBack !== undefined)) {
    configure({locale: 'zh-CN'});
    giveEnglishBack?.();
    giveEnglishBack = isPseudo ? disguiseEnglish() : undefined;
  }
  configure({locale: isPseudo ? 'en' : language});
};

const preview: Preview = {
  // One language a page, as for a host: the toolbar switches all widgets, a story of its own language sets it for itself.
  globalTypes: {
    locale: {
      description: 'Language of the widgets',
      toolbar: {title: 'Language', icon: 'globe', items: languages, dynamicTitle: true},
    },
  },
  initialGlobals: {locale: 'zh-CN'},
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    options: {
      storySort: {
        order: ['Tokens', 'Service finder', 'Consultation form', 'Case tracker', 'Station list', 'County themes'],
      },
    },
  },
  tags: ['autodocs'],
  // Stories follow each other in one frame: what a person typed or chose in one must not meet the next.
  beforeEach: async ({viewMode, parameters}) => {
    sessionStorage.clear();
    localStorage.clear();
    // On a docs page all of them are there at once, and none of them plays.
    await (viewMode === 'docs' ? inPage() : beginAnew({samples: parameters['samples'] === true}));
  },
  decorators: [
    (story, {globals}) => {
      const locale = String(globals['locale']);
      speak(locale);
      return html`<main lang=${locale === 'pseudo' ? 'en' : locale}>${story()}</main>`;
    },
  ],
};

export default preview;
