import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {name: '@storybook/web-components-vite', options: {}},
  // SQLite's file lies beside its module: bundled ahead of the rest, the module would look for it elsewhere.
  viteFinal: ({optimizeDeps = {}, ...vite}) => ({
    ...vite,
    optimizeDeps: {...optimizeDeps, exclude: [...(optimizeDeps.exclude ?? []), '@sqlite.org/sqlite-wasm']},
  }),
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
