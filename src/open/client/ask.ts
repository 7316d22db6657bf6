import { readData } from '../../reports/html/client/read-data.js';
import type { Refused } from '../protocol.js';

/** What came of a question: the answer, or why there is none. */
export type Asked<T> =
  | { readonly status: 'answered'; readonly value: T }
  | { readonly status: 'refused'; readonly refused: Refused; readonly overtaken: boolean };

/** Where the run's own pages are, and which version made this one. */
export const PAGE = readData<{ readonly pages: string; readonly version: string }>();

export function ask<T>(path: string): Promise<Asked<T>> {
  return request(path, { method: 'GET' });
}

export function tell<T>(path: string, body: unknown = {}): Promise<Asked<T>> {
  return request(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
}

export function upload<T>(name: string, file: Blob): Promise<Asked<T>> {
  return request('/api/upload', {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream', 'x-name': encodeURIComponent(name) },
  });
}

async function request<T>(path: string, how: RequestInit): Promise<Asked<T>> {
  try {
    const answer = await fetch(path, { ...how, cache: 'no-store', credentials: 'same-origin' });
    const value: unknown = await answer.json().catch(() => null);
    // The server is of the same build: what it answers is what the protocol says.
    if (answer.ok) return { status: 'answered', value: value as T };
    const refused = isRefused(value) ? value : { error: 'oars refused this.', remedy: 'Load the page again.' };
    return { status: 'refused', refused, overtaken: answer.status === 409 };
  } catch {
    return { status: 'refused', refused: GONE, overtaken: false };
  }
}

const GONE: Refused = {
  error: 'oars is not running any more, so this was not saved.',
  remedy: 'Everything that was shown as saved is in the folder. Start oars again to go on.',
};

function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'error' in value && 'remedy' in value;
}
