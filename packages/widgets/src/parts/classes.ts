/** The names that hold, for a `class` attribute of which this is all. Lit's `classMap` would cost every widget 0.5 KB. */
export const classes = (names: Readonly<Record<string, boolean>>): string =>
  Object.keys(names)
    .filter((name) => names[name])
    .join(' ');
