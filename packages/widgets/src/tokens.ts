/** A public custom property: what a host page may set on our elements or on any ancestor. */
export interface Token {
  /** Custom property, `--pls-…`. */
  readonly name: string;
  /** Value used when the host sets none. */
  readonly fallback: string;
  readonly description: string;
}

/** Every public `--pls-*` custom property. All other custom properties (`--_…`) are private and may change. */
export const tokens: readonly Token[] = [
  {
    name: '--pls-color-accent',
    fallback: '#17598c',
    description: 'The one accent colour. Lightness and chroma are bounded (OKLCH), so any value stays readable',
  },
  {name: '--pls-color-surface', fallback: '#ffffff', description: 'Background of the card, light theme'},
  {name: '--pls-color-text-primary', fallback: '#1b2126', description: 'Main text colour, light theme'},
  {name: '--pls-font-family', fallback: 'the host’s own, then Chinese system fonts', description: 'Font family'},
  {name: '--pls-radius', fallback: '14px', description: 'Corner radius of the card; smaller parts follow, 0 is square'},
  {name: '--pls-scale', fallback: '1', description: 'Scale of type and space; elder mode uses 1.25'},
];
