// Made from tokens/*.json by `npm run generate`: edit those files, not this one.

/** How far the host's accent is followed, in OKLCH: by the selector for which it holds, later ones over earlier ones. */
export const accentBounds = {
  ".pls": {
    "lightness": {
      "most": 0.46
    },
    "chroma": {
      "most": 0.17
    }
  },
  ".elder,.more": {
    "lightness": {
      "most": 0.355
    },
    "chroma": {
      "most": 0.15
    }
  },
  ".dark": {
    "lightness": {
      "least": 0.81
    },
    "chroma": {
      "most": 0.1
    }
  }
} as const;

/** Custom properties mixed from the accent and a ground, in OKLab: the accent's share, the ground. */
export const mixes = {
  '--_tint': {
    "share": 0.06,
    "with": '--_surface'
  },
  '--_tint-2': {
    "share": 0.14,
    "with": '--_surface'
  }
} as const;
