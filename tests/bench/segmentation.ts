// Holds the segmenter against utterance boundaries: people's, or those of a table that oars cut before and somebody coded
// (what the coder learnt from must be cut as it is cut today).
// Usage: npm run bench:segmentation -- <csv with conv_id, speaker, utt_text in order, or session_id, turn, text> [--show]
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { segmentTurn } from '../../src/ingest/segment/segment.js';

interface Tally {
  hits: number;
  found: number;
  human: number;
  turns: number;
  exact: number;
}

const [path, ...flags] = process.argv.slice(2);
if (!path) throw new Error('usage: bench:segmentation -- <csv> [--show]');
const rows: Readonly<Record<string, string>>[] = parse(readFileSync(path), { columns: true, bom: true });

const turns: { key: string; texts: string[] }[] = [];
for (const row of rows) {
  const key = `${row.conv_id ?? row.session_id} ${row.speaker ?? row.turn}`;
  const text = (row.utt_text ?? row.text ?? '').trim();
  const last = turns.at(-1);
  if (last?.key === key) last.texts.push(text);
  else turns.push({ key, texts: [text] });
}

const empty = (): Tally => ({ hits: 0, found: 0, human: 0, turns: 0, exact: 0 });
const all = empty();
const punctuated = empty();
const unpunctuated = empty();
for (const turn of turns) {
  const text = turn.texts.join(' ');
  const human = new Set<number>();
  let at = 0;
  for (const part of turn.texts.slice(0, -1)) {
    at += part.length + 1;
    human.add(at);
  }
  const found = segmentTurn(text)
    .slice(1)
    .map((span) => span.start);
  const hits = found.filter((start) => human.has(start)).length;
  for (const tally of [all, /[.?!]/.test(text) ? punctuated : unpunctuated]) {
    tally.turns++;
    tally.hits += hits;
    tally.found += found.length;
    tally.human += human.size;
    if (hits === human.size && hits === found.length) tally.exact++;
  }
  if (flags.includes('--show') && (hits < human.size || hits < found.length)) {
    const marks: [number, string][] = [];
    for (const at of human) marks.push([at, '|']);
    for (const at of found) marks.push([at, '^']);
    let shown = text;
    for (const [p, mark] of marks.sort((a, b) => b[0] - a[0])) shown = `${shown.slice(0, p)}${mark}${shown.slice(p)}`;
    console.log(shown);
  }
}

for (const [name, tally] of Object.entries({ all, punctuated, unpunctuated })) {
  const precision = tally.hits / tally.found;
  const recall = tally.hits / tally.human;
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${name.padEnd(13)} turns ${tally.turns}  boundaries ${tally.human}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  exact turns ${(tally.exact / tally.turns).toFixed(3)}`,
  );
}
