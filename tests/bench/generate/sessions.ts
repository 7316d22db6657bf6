import { type Random, seededRandom, seedFrom } from '../../../src/statistics/random.js';
import { EVENTS, material, TIES, TIMES } from './material.js';

export interface GeneratedTurn {
  readonly speaker: 'T' | 'C';
  readonly text: string;
  readonly start: number;
}

export interface GeneratedSession {
  readonly id: string;
  readonly practitioner: string;
  readonly client: string;
  readonly site: string;
  readonly cohort: string;
  readonly date: string;
  readonly turns: readonly GeneratedTurn[];
}

const MEAN_TURNS = 60;

/** Session number `at` of a seed: 30 to 150 turns, 60 on average; the same words on every machine. */
export function generateSession(seed: number, at: number): GeneratedSession {
  const random = seededRandom(seedFrom(seed, `session ${at}`));
  const practitioner = random.below(40);
  const turns: GeneratedTurn[] = [];
  const count = turnCount(random);
  let clock = 0;
  for (let turn = 0; turn < count; turn++) {
    const speaker = turn % 2 === 0 ? 'T' : 'C';
    const text = speaker === 'T' ? practitionerTurn(random, practitioner, turn, count) : clientTurn(random);
    turns.push({ speaker, text, start: clock });
    clock += 1 + Math.ceil(text.length / 14);
  }
  return {
    id: `s${String(at + 1).padStart(6, '0')}`,
    practitioner: `p${String(practitioner + 1).padStart(2, '0')}`,
    client: `c${String(random.below(100_000)).padStart(5, '0')}`,
    site: ['harbour', 'mill', 'station', 'orchard'][practitioner % 4] ?? 'harbour',
    cohort: at % 2 === 0 ? 'spring' : 'autumn',
    date: `2026-${String(1 + random.below(6)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`,
    turns,
  };
}

/** Two log-uniform draws, scaled to the mean. */
function turnCount(random: Random): number {
  const spread = Math.exp((random.next() + random.next() - 1) * 0.9);
  return Math.max(30, Math.min(150, Math.round((MEAN_TURNS / 1.055) * spread)));
}

/** Each practitioner has a manner: from mostly listening to mostly telling. */
const LISTENING = ['SR', 'CR', 'OQ', 'AF', 'SU', 'EC'];
const TELLING = ['CQ', 'GI', 'ADW', 'ADP', 'SD', 'ST', 'SK', 'DI', 'CO', 'WA', 'RC', 'NC', 'OQ'];

function practitionerTurn(random: Random, practitioner: number, turn: number, count: number): string {
  const { practitioner: sentences } = material();
  const say = (code: string) => pick(sentences.get(code) ?? [], random);
  if (turn === 0 || turn >= count - 2) return say('FI');
  const listening = (practitioner % 10) / 10;
  return saidIn(random, () => {
    if (random.next() < BRIEF) return say('FA');
    return vary(() => say(pick(random.next() < listening ? LISTENING : TELLING, random)), random);
  });
}

function clientTurn(random: Random): string {
  const { client } = material();
  return saidIn(random, () => {
    if (random.next() < BRIEF) return pick(BRIEF_REPLIES, random);
    return vary(() => pick(client, random), random);
  });
}

/** Share of sentences that are bare sounds and answers, which do come again. */
const BRIEF = 0.08;
const BRIEF_REPLIES = ['Yeah.', 'No.', 'I guess so.', 'Right.', 'Mm-hmm.', 'Not really.', 'Okay.', "I don't know."];

/** One to three sentences. */
function saidIn(random: Random, say: () => string): string {
  return Array.from({ length: 1 + random.below(3) }, say).join(' ');
}

/**
 * A sentence as hardly anyone else says it, as in real talk: tied to an event at one end or the other, or begun
 * like one and ended like another; one in twenty stays as it was.
 */
function vary(say: () => string, random: Random): string {
  const sentence = say();
  const how = random.next();
  const tie = () => `${pick(TIES, random)} ${pick(EVENTS, random)} ${pick(TIMES, random)}`;
  if (how < 0.05) return sentence;
  if (how < 0.4) {
    const [, words = sentence, end = ''] = /^(.*?)([.!?]*)$/s.exec(sentence) ?? [];
    return `${words} ${tie()}${end || '.'}`;
  }
  if (how < 0.65) {
    const start = tie();
    const rest = /^(?:I\b|[A-Z]{2})/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
    return `${start.charAt(0).toUpperCase()}${start.slice(1)}, ${rest}`;
  }
  const [first, second] = [sentence.split(' '), say().split(' ')];
  return [...first.slice(0, Math.ceil(first.length / 2)), ...second.slice(Math.floor(second.length / 2))].join(' ');
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
