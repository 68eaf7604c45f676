import {defineCaseTracker, defineConsultationForm, defineServiceFinder, defineStationMap} from '@pls-kit/widgets';
import type {Preview} from '@storybook/web-components-vite';
import {html} from 'lit';

defineServiceFinder();
defineConsultationForm();
defineCaseTracker();
defineStationMap();

const preview: Preview = {
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
  decorators: [(story) => html`<main lang="zh-CN">${story()}</main>`],
};

export default preview;
