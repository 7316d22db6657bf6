import { FlagRules } from '../../src/config/flags.js';
import type { CodeAssignment, CodedSession } from '../../src/domain/coded-session.js';
import { type CodeId, isPractitionerCode } from '../../src/domain/codes.js';
import type { Session, Utterance } from '../../src/domain/session.js';
import type { SessionResult } from '../../src/domain/session-result.js';
import { NO_METADATA, type SessionMetadata, type Turn } from '../../src/domain/transcript.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { scoreSession } from '../../src/scoring/score-session.js';

/** An utterance to be: its code, its words, and who coded it. A new role starts a new turn. */
export type Said = readonly [code: CodeId, words: string, more?: Partial<CodeAssignment>];

export interface SessionPlan {
  readonly id: string;
  readonly said: readonly Said[];
  readonly metadata?: Partial<SessionMetadata>;
  readonly secondsPerWord?: number;
}

/** A scored session, from a script of coded utterances. */
export function makeResult({ id, said, metadata = {}, secondsPerWord }: SessionPlan): SessionResult {
  const turns: Turn[] = [];
  const utterances: Utterance[] = [];
  const assignments: CodeAssignment[] = [];
  let clock = 0;
  let role: 'practitioner' | 'client' | null = null;
  said.forEach(([code, words, more], at) => {
    const speaks = isPractitionerCode(code) ? 'practitioner' : 'client';
    const seconds = words.split(' ').length * (secondsPerWord ?? 0.4);
    const times = secondsPerWord === undefined ? null : { start: clock, end: clock + seconds };
    const open = turns.at(-1);
    const turn: Turn =
      open && role === speaks
        ? { ...open, text: `${open.text} ${words}`, spoken: `${open.spoken} ${words}`, end: times?.end ?? null }
        : {
            index: turns.length,
            speaker: speaks === 'practitioner' ? 'PS' : 'P',
            text: words,
            spoken: words,
            start: times?.start ?? null,
            end: times?.end ?? null,
            line: turns.length + 1,
            codings: [],
          };
    if (open && role === speaks) turns[turns.length - 1] = turn;
    else turns.push(turn);
    role = speaks;
    clock += seconds;
    utterances.push({
      id: `u${at + 1}`,
      turn: turn.index,
      role: speaks,
      speaker: turn.speaker ?? '',
      start: turn.text.length - words.length,
      end: turn.text.length,
      text: words,
      spoken: words,
      startSeconds: times?.start ?? null,
      endSeconds: times?.end ?? null,
    });
    assignments.push({
      utteranceId: `u${at + 1}`,
      code,
      source: 'model',
      confidence: 0.8,
      sure: code === null ? null : true,
      because: null,
      humanCode: null,
      machineCode: null,
      reviewer: null,
      decidedAt: null,
      note: null,
      ...more,
    });
  });
  const session: Session = {
    id,
    source: { path: `clinic/${id}.txt`, part: null },
    format: 'text',
    metadata: { ...NO_METADATA, ...metadata },
    globals: {},
    roles: { method: 'label', confidence: 0.98, because: 'labels', speakers: [] },
    identifiers: [],
    turns,
    utterances,
    durationSeconds: secondsPerWord === undefined ? null : clock,
  };
  const coded: CodedSession = {
    session,
    coder: { id: 'oars-base', version: '1.0.0', sha256: 'ab'.repeat(32) },
    assignments,
  };
  return scoreSession(coded, {
    reviewBelow: 0.5,
    permissionCoversVolley: true,
    instruments: INSTRUMENTS,
    flags: FlagRules.parse({}),
  });
}

/** The same numbers in [0, 1) for the same seed (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A conversation of a practitioner of some skill (0–1), the same for the same seed. */
export function makeConversation(seed: number, skill: number, exchanges = 30): readonly Said[] {
  const random = makeRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const sure = (): Partial<CodeAssignment> => ({ confidence: Math.min(0.98, 0.35 + 0.65 * random() + 0.1 * skill) });
  const said: Said[] = [
    ['FI', 'Hey, good to see you again.', sure()],
    ['neutral', 'Yeah, good to be here.', sure()],
  ];
  for (let at = 0; at < exchanges; at += 1) {
    const chance = random();
    const good = random() < 0.25 + 0.65 * skill;
    const codes: readonly CodeId[] = good
      ? ['OQ', 'CR', 'SR', 'AF', 'SU', 'EC', 'SK', 'CR', 'SR']
      : ['CQ', 'CQ', 'ADW', 'GI', 'OQ', 'SR', 'CQ', 'DI'];
    if (random() < 0.3) said.push(['FA', 'Mm-hmm.', sure()]);
    const code = random() < 0.05 ? 'SD' : pick(codes);
    said.push([code, pick(PHRASES[code] ?? ['Okay.']), sure()]);
    if (code === 'SR' && random() < 0.4) said.push(['OQ', pick(PHRASES.OQ ?? []), sure()]);
    const lean: CodeId = chance < 0.25 + 0.3 * skill ? 'change' : chance < 0.6 ? 'neutral' : 'sustain';
    said.push([lean, pick(PHRASES[lean] ?? []), sure()]);
    if (random() < 0.4) said.push(['neutral', pick(PHRASES.neutral ?? []), sure()]);
  }
  return said;
}

const PHRASES: Readonly<Partial<Record<CodeId, readonly string[]>>> = {
  OQ: [
    'What would a good week look like for you?',
    'How did you get through Saturday without it?',
    'What matters most to you in all this?',
    'Tell me about the last time it felt easier.',
  ],
  CQ: [
    'Did you go to the group on Tuesday?',
    'Have you told your sister yet?',
    'Is that every day?',
    'Are you sleeping okay?',
  ],
  SR: [
    'So weekends are the hard part.',
    'You stopped for two days.',
    'It was the bus ride that got you thinking.',
    'You have been tired of it for a while.',
  ],
  CR: [
    'Part of you is done with it, and part of you is scared of what comes after.',
    'You want your kid to be able to count on you again, and that is bigger than any rule.',
    'It sounds like being on your own in the evening is when it all comes down on you.',
  ],
  AF: [
    'You walked out of there when you wanted to stay. That took a lot.',
    'You kept going to work through all of it; that took some strength.',
  ],
  SU: ['That sounds really hard.', 'I am with you on this.'],
  EC: ['It is your call, really. You know your life.', 'Whether you go or not is up to you.'],
  SK: ['Would it be okay if I told you what some people have tried?', 'What do you make of that?'],
  GI: ['The clinic opens at eight on weekdays.', 'The group meets in the back room on Tuesdays and Fridays.'],
  ADW: ['You should just delete his number.', 'Try going for a run when it gets bad.'],
  DI: ['You need to go to that meeting tonight.', 'Stop hanging out there.'],
  SD: ['When I was a year in I still drove the long way home so I would not pass the shop.'],
  change: [
    'I want to be there for her birthday, sober.',
    'I could skip Friday this week.',
    'I have already thrown the rest out.',
    'I am sick of my mornings like that.',
  ],
  sustain: [
    'Honestly it is the only thing that helps me sleep.',
    'I do not see myself stopping for good.',
    'Everybody I know does it.',
  ],
  neutral: [
    'Yeah, it was raining so I took the bus.',
    'My shift starts at six.',
    'Uh-huh.',
    'We watched the game at his place.',
    'I do not know, it was just a regular day I guess, nothing special happened until later.',
  ],
};
