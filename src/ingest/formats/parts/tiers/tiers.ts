import type { OwnCodebook } from '../../../../domain/own-codebook.js';
import type { HumanCoding } from '../../../../domain/transcript.js';
import { areCodes } from '../codes.js';
import { toCodings } from '../labelled/codings.js';
import type { Cue } from '../turns.js';

/** An annotation on a tier; `parent` is the id of the annotation it belongs to, where the file says so. */
export interface Annotation {
  readonly id: string;
  readonly start: number | null;
  readonly end: number | null;
  /** Where it stands in time among annotations whose time is not given. */
  readonly order: number;
  readonly text: string;
  readonly line: number;
  readonly parent: string | null;
}

export interface Tier {
  readonly name: string;
  readonly speaker: string;
  /** Who made it; null when the file does not say. */
  readonly annotator: string | null;
  /** True when it only describes another tier: its words are glosses or parts of what that tier says. */
  readonly dependent: boolean;
  /** The kind of tier, as the file's author calls it; empty where the file has no kinds. */
  readonly type?: string;
  readonly annotations: readonly Annotation[];
}

/**
 * Cues in order of time from speech tiers, one per speaker. Tiers that hold codes become
 * people's codes on the annotation they refer to, or on the one they overlap most.
 */
export function tiersToCues(tiers: readonly Tier[], codebook: OwnCodebook | null): readonly Cue[] {
  const codeTiers = tiers.filter(({ annotations }) =>
    areCodes(
      annotations.map(({ text }) => text),
      codebook,
    ),
  );
  const speech = tiers.filter((tier) => !codeTiers.includes(tier) && !tier.dependent && isSpeech(tier));
  const codes = new Map<string, { tier: Tier; text: string; order: number }[]>();
  for (const tier of codeTiers) {
    for (const annotation of tier.annotations) {
      if (annotation.text.trim() === '') continue;
      const target = annotation.parent ?? mostOverlapped(annotation, preferred(tier, speech));
      if (target === null) continue;
      const list = codes.get(target);
      const entry = { tier, text: annotation.text.trim(), order: annotation.order };
      if (list) list.push(entry);
      else codes.set(target, [entry]);
    }
  }
  const said = speech.flatMap(({ speaker, annotations }) => annotations.map((annotation) => ({ speaker, annotation })));
  said.sort((a, b) => a.annotation.order - b.annotation.order);
  return said.map(({ speaker, annotation }) => ({
    speaker,
    text: annotation.text.replace(/\s+/g, ' '),
    start: annotation.start,
    end: annotation.end,
    line: annotation.line,
    codings: codingsOf(codes.get(annotation.id) ?? [], codebook),
  }));
}

const NO_SPEECH =
  'comments?|notes?|noise|events?|gestures?|gaze|face|hands?|head|posture|movements?|laugh(?:ter)?|silence|sil|pauses?|words?|phones?|phonemes?|syllables?|gloss|translation|pos|mor|topics?|refs?|ids?|numbers?';
const NAMED_FOR_IT = new RegExp(`^(?:${NO_SPEECH})\\b`, 'i');
/** `gesture@SP1`, `SP1_gaze`. */
const PART_NAMED_FOR_IT = new RegExp(`(?:^|[@_. -])(?:${NO_SPEECH})(?:[@_. -]|$)`, 'i');

/** Tiers of noises, comments, gestures, numbers and empty segments are no one's speech, by their name, kind or content. */
function isSpeech({ name, type = '', annotations }: Tier): boolean {
  if (NAMED_FOR_IT.test(name) || PART_NAMED_FOR_IT.test(name) || PART_NAMED_FOR_IT.test(type)) return false;
  const texts = annotations.map(({ text }) => text.trim()).filter((text) => text !== '');
  const ids = texts.filter((text) => /^\S*\d\S*$/.test(text)).length;
  return texts.some((text) => /\p{L}/u.test(text)) && ids < 0.8 * texts.length;
}

/** How many annotations of speech begin before the one before them on the same tier has ended. */
export function countOverlaps(tiers: readonly Tier[]): number {
  let count = 0;
  for (const tier of tiers.filter((one) => !one.dependent && isSpeech(one))) {
    const timed = tier.annotations.filter(({ start, end }) => start !== null && end !== null);
    const sorted = timed.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0));
    count += sorted.filter(({ start }, at) => (sorted[at - 1]?.end ?? 0) > (start ?? 0) + TOUCHING_SECONDS).length;
  }
  return count;
}

/** People draw the end of an annotation this much into the next. */
const TOUCHING_SECONDS = 0.1;

/** "PS-misc" goes with the speech of "PS" where there is one. */
function preferred(tier: Tier, speech: readonly Tier[]): readonly Annotation[] {
  const own = speech.filter(
    ({ name, speaker }) =>
      speaker === tier.speaker || startsWithWord(tier.name, name) || startsWithWord(tier.name, speaker),
  );
  return (own.length > 0 ? own : speech).flatMap(({ annotations }) => annotations);
}

function startsWithWord(text: string, word: string): boolean {
  return text.toLowerCase().startsWith(word.toLowerCase()) && !/[\p{L}\p{N}]/u.test(text.charAt(word.length));
}

function mostOverlapped(code: Annotation, speech: readonly Annotation[]): string | null {
  let best: { id: string; overlap: number } | null = null;
  for (const { id, start, end } of speech) {
    if (start === null || end === null || code.start === null) continue;
    const overlap = Math.min(end, code.end ?? code.start) - Math.max(start, code.start);
    if (overlap >= 0 && (best === null || overlap > best.overlap)) best = { id, overlap };
  }
  return best?.id ?? null;
}

/** Each coder's codes of an annotation, in order of time. */
function codingsOf(
  entries: readonly { readonly tier: Tier; readonly text: string; readonly order: number }[],
  codebook: OwnCodebook | null,
): readonly HumanCoding[] {
  const byAnnotator = new Map<string, string[]>();
  for (const { tier, text } of [...entries].sort((a, b) => a.order - b.order)) {
    const annotator = tier.annotator ?? tier.name;
    const list = byAnnotator.get(annotator);
    if (list) list.push(text);
    else byAnnotator.set(annotator, [text]);
  }
  return [...byAnnotator].flatMap(([annotator, codes]) => toCodings(annotator, codes, codebook));
}
