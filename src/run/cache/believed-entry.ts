import type { Workshop } from '../process-session.js';
import { stillAnswered } from './asked.js';
import type { Entry } from './entry.js';
import type { ResultCache } from './result-cache.js';

/** What the cache keeps under a key; null when there is nothing, or when it, its pages or what it asked are not as they were. */
export function believedEntry(cache: ResultCache, key: string, workshop: Workshop): Entry | null {
  const entry = cache.read(key);
  if (entry === null || !stillAnswered(entry.asked, workshop)) return null;
  return entry.pages.every((page) => cache.holdsPage(page)) ? entry : null;
}
