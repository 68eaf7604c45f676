/** A file beside the loader, its name holding a hash of what is in it, and its integrity: `sha256-…`. */
export type KitFile = readonly [name: string, integrity: string];

/** Put into the loader by the build (scripts/rollup/kit-manifest.mjs). */
export interface KitManifest {
  /** Version of the kit. */
  readonly version: string;
  /** What the widgets' first views are made of. */
  readonly files: readonly KitFile[];
  /** Per widget, by place in `files`: its own file, then all that it imports. */
  readonly widgets: Readonly<Record<string, readonly number[]>>;
  /** The file with the {@link LaterManifest}. */
  readonly later: KitFile;
  /** What the console tells a web team (advice.ts). */
  readonly advice: KitFile;
}

/** Per widget, what it asks for once somebody gets there; per language other than Chinese, its files; and the `doctor`. */
export type LaterManifest = Readonly<Record<string, readonly KitFile[]>>;
