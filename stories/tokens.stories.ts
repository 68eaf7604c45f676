import {tokens} from '@pls-kit/widgets';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {api, portal} from './api.js';

const meta: Meta = {title: 'Tokens'};
export default meta;

/** The public custom properties: what a host may set. All else is private and follows. */
export const CustomProperties: StoryObj = {
  render: () => html`
    <table>
      <caption>
        Public custom properties
      </caption>
      <thead>
        <tr>
          <th scope="col">Property</th>
          <th scope="col">Default</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        ${tokens.map(
          ({name, fallback, description}) =>
            html`<tr>
              <td><code>${name}</code></td>
              <td>${fallback}</td>
              <td>${description}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `,
};

const accents = {石青: '#17598c', 政务红: '#c8102e', 松绿: '#0b6b4f', 明黄: '#ffd400', 近黑: '#222222'};

/** The host's accent is bounded in lightness and chroma: even bright yellow stays readable. */
export const Accents: StoryObj = {
  render: () => html`
    ${Object.entries(accents).map(
      ([name, accent]) =>
        html`<h2>${name} ${accent}</h2>
          <pls-case-tracker
            api=${api}
            portal=${portal}
            help="compact"
            style=${styleMap({'--pls-color-accent': accent})}
          ></pls-case-tracker>`,
    )}
  `,
};

/** Square corners for a square host: every part follows the card's radius. */
export const Square: StoryObj = {
  render: () =>
    html`<pls-case-tracker
      api=${api}
      portal=${portal}
      style=${styleMap({'--pls-radius': '0px', '--pls-color-accent': '#9c1c1c'})}
    ></pls-case-tracker>`,
};
