import {configure, type Configuration} from '../configuration.js';
import {defineConfig} from '../pls-config.js';

/** What the loader hands to a widget's chunk. */
export interface StartOptions {
  readonly configuration: Configuration;
  readonly prefix?: string | undefined;
}

/** Each widget chunk exports one as `start`. */
export type WidgetStart = (options: StartOptions) => void;

export const startWidget = ({configuration, prefix}: StartOptions, define: (prefix?: string) => void): void => {
  configure(configuration);
  defineConfig(prefix);
  define(prefix);
};
