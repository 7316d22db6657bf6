import type { Caption } from './parse.js';

const SYNC = /<sync\b[^<>]{0,100}?\bstart\s{0,4}=\s{0,4}["']?(\d{1,10})[^<>]{0,100}>/gi;
const PARAGRAPH = /<p\b[^<>]{0,200}>/gi;
const CLASS = /\bclass\s{0,4}=\s{0,4}["']?([\w-]{1,40})/i;

/** Captions of a SAMI text, in the language that comes first; what stands at a time holds until the next. */
export function parseSami(text: string): readonly Caption[] {
  const syncs = [...text.matchAll(SYNC)];
  const language = CLASS.exec(PARAGRAPH.exec(text)?.[0] ?? '')?.[1]?.toLowerCase() ?? null;
  PARAGRAPH.lastIndex = 0;
  let line = 1;
  let counted = 0;
  return syncs.flatMap((sync, at): Caption[] => {
    line += text.slice(counted, sync.index).match(/\n/g)?.length ?? 0;
    counted = sync.index;
    const from = sync.index + sync[0].length;
    const inside = text.slice(from, syncs[at + 1]?.index ?? text.length).replace(/<\/body>[\s\S]*/i, '');
    const lines = wordsOf(inside, language)
      .replace(/<!--[\s\S]{0,2000}?-->/g, '')
      .split(/<br\s*\/?>/i)
      .map((line) => line.replace(/<[^<>]{0,200}>/g, '').replace(/\s+/g, ' '));
    // A blank alone clears the screen.
    if (lines.every((line) => /^(?:\s|&nbsp;)*$/.test(line))) return [];
    const next = syncs[at + 1]?.[1];
    const [start, end] = [Number(sync[1]) / 1000, next === undefined ? null : Number(next) / 1000];
    return [
      {
        line,
        start,
        end: end !== null && end < start ? null : end,
        lines,
        speaker: null,
      },
    ];
  });
}

/** The paragraphs of a language; all where none is named. */
function wordsOf(inside: string, language: string | null): string {
  const starts = [...inside.matchAll(PARAGRAPH)];
  if (starts.length === 0) return inside;
  return starts
    .map((start, at) => ({
      language: CLASS.exec(start[0])?.[1]?.toLowerCase() ?? null,
      words: inside.slice(start.index + start[0].length, starts[at + 1]?.index ?? inside.length),
    }))
    .filter((one) => language === null || one.language === null || one.language === language)
    .map(({ words }) => words)
    .join('<br>');
}
