/** How a widget looks: the controls that every story has. */
export interface Look {
  theme: 'light' | 'dark' | 'auto' | 'contrast';
  elder: boolean;
  help: 'full' | 'compact';
  accent: string;
}

export const usualLook: Look = {theme: 'light', elder: false, help: 'full', accent: '#17598c'};

export const lookControls = {
  theme: {
    control: 'inline-radio',
    options: ['light', 'dark', 'auto', 'contrast'],
    description: 'light, dark, as the device is set, or high contrast',
  },
  elder: {control: 'boolean', description: 'Large type (适老化)'},
  help: {
    control: 'inline-radio',
    options: ['full', 'compact'],
    description: 'With or without the sentence in the help strip',
  },
  accent: {control: 'color', description: '--pls-color-accent, bounded so that it stays readable'},
} as const;
