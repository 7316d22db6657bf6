import { type Random, seededRandom, seedFrom } from '../../../src/statistics/random.js';
import { CLIENT, FILLERS, PRACTITIONER } from './templates.js';

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

function practitionerTurn(random: Random, practitioner: number, turn: number, count: number): string {
  if (turn === 0 || turn >= count - 2) return fill(pick(PRACTITIONER.FI, random), random);
  // Each practitioner has a manner: from mostly listening to mostly telling.
  const listening = (practitioner % 10) / 10;
  const parts: string[] = [];
  const size = 1 + random.below(3);
  for (let part = 0; part < size; part++) {
    const kinds =
      random.next() < listening
        ? ([
            PRACTITIONER.SR,
            PRACTITIONER.CR,
            PRACTITIONER.OQ,
            PRACTITIONER.AF,
            PRACTITIONER.SU,
            PRACTITIONER.EC,
          ] as const)
        : ([
            PRACTITIONER.CQ,
            PRACTITIONER.GI,
            PRACTITIONER.FA,
            PRACTITIONER.ADW,
            PRACTITIONER.SD,
            PRACTITIONER.ST,
            PRACTITIONER.SK,
            PRACTITIONER.OQ,
          ] as const);
    parts.push(fill(pick(pick<readonly string[]>(kinds, random), random), random));
  }
  return parts.join(' ');
}

function clientTurn(random: Random): string {
  const size = 1 + random.below(3);
  const parts: string[] = [];
  for (let part = 0; part < size; part++) {
    const kind = random.next() < 0.6 ? CLIENT.neutral : random.next() < 0.6 ? CLIENT.change : CLIENT.sustain;
    parts.push(fill(pick<string>(kind, random), random));
  }
  return parts.join(' ');
}

function fill(template: string, random: Random): string {
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => pick(FILLERS[name] ?? [name], random));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pick<T>(items: readonly T[], random: Random): T {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
