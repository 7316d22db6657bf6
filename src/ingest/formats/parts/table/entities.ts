import { decodeHTML } from 'entities';

/** A cell's text with `&amp;`, `&#39;` and their like as the characters they stand for; web tools leave them in exports. */
export function decodeEntities(text: string): string {
  return text.includes('&') && /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d?);/i.test(text) ? decodeHTML(text) : text;
}
