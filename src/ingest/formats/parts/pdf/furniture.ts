import type { PdfLine } from './lay-out.js';

/** A page's head and foot lie in these shares of its height. */
const EDGE = 0.12;

/** Pages without the lines that stand at the same place on several of them, and without page numbers. */
export function withoutFurniture(pages: readonly { readonly height: number; readonly lines: readonly PdfLine[] }[]): {
  readonly pages: readonly (readonly PdfLine[])[];
  readonly taken: number;
} {
  const counts = new Map<string, number>();
  const keys = pages.map(({ height, lines }) => lines.map((line) => (isAtEdge(line, height) ? keyOf(line) : null)));
  for (const page of keys)
    for (const key of new Set(page)) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  let taken = 0;
  const kept = pages.map(({ lines }, at) =>
    lines.filter((line, index) => {
      const key = keys[at]?.[index] ?? null;
      const isFurniture =
        key !== null && (isPageNumber(line.text) || (pages.length > 1 && (counts.get(key) ?? 0) > 0.5 * pages.length));
      if (isFurniture) taken++;
      return !isFurniture;
    }),
  );
  return { pages: kept, taken };
}

function isAtEdge({ y }: PdfLine, height: number): boolean {
  return y < EDGE * height || y > (1 - EDGE) * height;
}

/** What two pages' heads have in common: the words but for numbers, and the place. */
function keyOf({ text, y }: PdfLine): string {
  return `${Math.round(y / 4)} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ')}`;
}

function isPageNumber(text: string): boolean {
  return /^\s*[-–—(]?\s*(?:page|p\.?|seite|pagina|página)?\s*\d{1,4}(?:\s*(?:of|\/|von|de)\s*\d{1,4})?\s*[-–—)]?\s*$/i.test(
    text,
  );
}
