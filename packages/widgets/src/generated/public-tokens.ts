// Made from tokens/*.json by `npm run generate`: edit those files, not this one.
import type {Token} from '../tokens.js';

/** Every public `--pls-*` custom property. All other custom properties (`--_…`) are private and may change. */
export const tokens: readonly Token[] = [
  {
    "name": "--pls-color-surface",
    "fallback": "#ffffff",
    "description": "Background of the card, light theme"
  },
  {
    "name": "--pls-color-text-primary",
    "fallback": "#1b2126",
    "description": "Main text colour, light theme"
  },
  {
    "name": "--pls-color-accent",
    "fallback": "#17598c",
    "description": "The one accent colour. Lightness and chroma are bounded (OKLCH), so any value stays readable"
  },
  {
    "name": "--pls-font-family",
    "fallback": "the host’s own",
    "description": "Font family; the host’s own where none is set, so the value is for those who take the tokens elsewhere"
  },
  {
    "name": "--pls-scale",
    "fallback": "1",
    "description": "Scale of type and space; elder mode uses 1.25"
  },
  {
    "name": "--pls-radius",
    "fallback": "14px",
    "description": "Corner radius of the card; smaller parts follow, 0 is square"
  }
];
