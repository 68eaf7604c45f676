import {
  configure,
  defineCaseTracker,
  defineConsultationForm,
  defineServiceFinder,
  defineStationMap,
} from '@pls-kit/widgets';
import type {Preview} from '@storybook/web-components-vite';
import {html} from 'lit';

defineServiceFinder();
defineConsultationForm();
defineCaseTracker();
defineStationMap();

const languages = ['zh-CN', 'zh-Hant', 'en'];

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
    options: {storySort: {order: ['Tokens', 'Service finder', 'Consultation form', 'Case tracker', 'Station list']}},
  },
  tags: ['autodocs'],
  // Stories follow each other in one frame: what a person typed or chose in one must not meet the next.
  beforeEach: () => {
    sessionStorage.clear();
    localStorage.clear();
  },
  decorators: [
    (story, {globals}) => {
      const locale = String(globals['locale']);
      configure({locale});
      return html`<main lang=${locale}>${story()}</main>`;
    },
  ],
};

export default preview;
