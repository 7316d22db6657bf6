import { chooseReader } from '../../../src/ingest/formats/readers.js';
import { memorySource } from '../../../src/ingest/source.js';
import { readAll } from './conformance.js';

/** A turn of the talk that layouts are tried with. */
export interface Said {
  readonly who: string;
  readonly words: string;
  readonly client: boolean;
  readonly at: number;
  readonly index: number;
}

const WORDS = [
  'You rang twice yesterday. How did the visit to the ward go?',
  'They would not let me in, and I sat in the car park for an hour.',
  'An hour in the cold, and you stayed. What kept you there?',
  'My brother. He waves from the window when he sees the car.',
  'He knows you came. What would you want to ask the nurse tomorrow?',
  'Whether I can come after lunch. Mornings are their busy time.',
  'You have looked at how they work. Shall we write the question down?',
  'Yes. I forget everything as soon as somebody is short with me.',
];
export const TALK: readonly Said[] = WORDS.map((words, index) => ({
  who: index % 2 ? 'Idris Kane' : 'Nora Feld',
  words,
  client: index % 2 === 1,
  at: 3 + 7 * index,
  index,
}));

export const two = (value: number) => String(value).padStart(2, '0');
export const clock = (at: number) => `00:00:${two(at)}`;
export const first = ({ who }: Said) => who.split(' ')[0] ?? '';
export const lines = (write: (said: Said) => string, between = '\n') => `${TALK.map(write).join(between)}\n`;

/** Words of a turn without case and marks, and who says it, neighbours of one speaker as one. */
export async function heard(content: string) {
  const source = memorySource('file', new TextEncoder().encode(content));
  const { transcripts, problems } = await readAll(chooseReader(source.head)!.reader, 'file', source.head.bytes);
  const turns: { who: string | null; words: string }[] = [];
  for (const { speaker, text } of transcripts.flatMap((one) => one.turns)) {
    const words = (text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? []).join(' ');
    const last = turns.at(-1);
    if (last?.who === speaker) last.words = `${last.words} ${words}`;
    else turns.push({ who: speaker, words });
  }
  const names = [...new Set(turns.map(({ who }) => who))];
  const starts = transcripts.flatMap((one) => one.turns.map(({ start }) => start));
  return { turns: turns.map(({ who, words }) => [names.indexOf(who), words]), starts, problems };
}

export const EXPECTED = TALK.map(({ client, words }) => [
  client ? 1 : 0,
  (words.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? []).join(' '),
]);
export const STARTS = TALK.map(({ at }) => at);
