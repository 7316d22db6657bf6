import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Scripts that pages may carry; each is one bundle made by the build. */
export type ScriptName = 'dashboard' | 'session' | 'feedback';

/** Text that stands in a page, with the hash by which the page's policy allows it. */
export interface Asset {
  readonly text: string;
  /** As written in a content security policy: `'sha256-…'`. */
  readonly hash: string;
}

/** The one style sheet of every page. */
export function loadStyles(): Asset {
  return load('page.css');
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
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const asset = { text, hash: `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'` };
  loaded.set(file, asset);
  return asset;
}
