import { toFacts } from './formats/parts/facts.js';
import { fieldOfName } from './formats/parts/table/columns.js';
import type { SideFacts } from './side-files.js';

/**
 * Metadata from a path by a pattern such as
 * `{site}/{practitioner_id}/{session_date}_{session_id}`. The pattern describes
 * the end of the path without its extension; null when the path does not fit.
 */
export function factsFromPath(pattern: string, path: string): SideFacts | null {
  const wanted = pattern.split('/');
  const given = path.replace(/\.[^./]*$/, '').split('/');
  if (given.length < wanted.length) return null;
  const tail = given.slice(given.length - wanted.length);
  const pairs: [string, string][] = [];
  for (const [index, segment] of wanted.entries()) {
    const found = matchSegment(segment, tail[index] ?? '');
    if (!found) return null;
    pairs.push(...found);
  }
  const facts = toFacts(pairs);
  return facts.unusable.length > 0 ? null : { metadata: facts.metadata, globals: facts.globals };
}

/** `{a}_{b}` against one folder or file name; each field but the last ends at the first place the next literal stands. */
function matchSegment(segment: string, name: string): readonly [string, string][] | null {
  const parts = segment.split(/\{([a-z_]+)\}/);
  const pairs: [string, string][] = [];
  const [first = ''] = parts;
  if (!name.startsWith(first)) return null;
  let at = first.length;
  for (let index = 1; index < parts.length; index += 2) {
    const field = parts[index] ?? '';
    const literal = parts[index + 1] ?? '';
    const isLast = index + 2 >= parts.length;
    const end = isLast ? name.length - literal.length : name.indexOf(literal, at + 1);
    if (end <= at || !name.startsWith(literal, end)) return null;
    const known = fieldOfName(field);
    pairs.push([known === 'session' ? 'session_id' : (known ?? field), name.slice(at, end)]);
    at = end + literal.length;
  }
  return at === name.length ? pairs : null;
}
