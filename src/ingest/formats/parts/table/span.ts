import { parseTime } from '../times.js';

const SPAN = /^\s*\[?([\d:.,]{3,15})\]?\s*(?:-|–|—|-->|to)\s*\[?([\d:.,]{3,15})\]?\s*$/;

/** Start and end in seconds from a cell that holds both, such as NVivo's `0:05.2 - 0:09.8`; null for any other. */
export function parseSpan(cell: string): { readonly start: number; readonly end: number } | null {
  const match = SPAN.exec(cell);
  const start = parseTime(match?.[1] ?? '');
  const end = parseTime(match?.[2] ?? '');
  return start === null || end === null ? null : { start, end };
}
