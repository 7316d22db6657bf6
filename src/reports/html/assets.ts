import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Scripts that pages may carry; each is one bundle made by the build. */
export type ScriptName = 'dashboard' | 'session' | 'feedback' | 'open';

/** Kinds of pages; each has a style sheet made by the build. */
export type PageKind =
  | 'dashboard'
  | 'session'
  | 'coding'
  | 'feedback'
  | 'cohorts'
  | 'agreement'
  | 'months'
  | 'evaluation'
  | 'sign-off'
  | 'open';

/** What stands in a page, with the hash by which the page's policy allows it. */
export interface Asset {
  /** In UTF-8. */
  readonly bytes: Uint8Array;
  /** As written in a content security policy: `'sha256-…'`. */
  readonly hash: string;
}

/** The style sheet of a kind of page. */
export function loadStyles(kind: PageKind): Asset {
  return load(`${kind}.css`);
}

/** A page's script. */
export function loadScript(name: ScriptName): Asset {
  return load(`${name}.js`);
}

/** Three levels up from both src/reports/html and dist/reports/html. */
const FOLDER = new URL('../../../dist/reports/html/assets/', import.meta.url);
const loaded = new Map<string, Asset>();

function load(file: string): Asset {
  const known = loaded.get(file);
  if (known) return known;
  const bytes = readFileSync(new URL(file, FOLDER));
  const hash = `'sha256-${createHash('sha256').update(bytes).digest('base64')}'`;
  const asset = { bytes, hash };
  loaded.set(file, asset);
  return asset;
}
