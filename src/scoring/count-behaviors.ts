import { CLIENT_CODES, type CodeId, PRACTITIONER_CODES } from '../domain/codes.js';
import type { BehaviorCounts } from '../domain/measure.js';
import type { Volley } from '../domain/session-result.js';
import type { CountingOptions, Instrument, Slot } from '../instruments/instrument.js';
import type { CountedUtterance } from './counted-utterance.js';

/** Utterances by codebook code; only codes that occur. */
export type CodeCounts = Readonly<Partial<Record<CodeId, number>>>;

export function countCodes(utterances: readonly CountedUtterance[]): CodeCounts {
  const counts: Partial<Record<CodeId, number>> = {};
  for (const { code, uncounted } of utterances) if (code && !uncounted) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Utterances by code of one's own codebook; only codes that occur. */
export function countOwnCodes(utterances: readonly CountedUtterance[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ownCode, uncounted } of utterances)
    if (ownCode && !uncounted) counts.set(ownCode, (counts.get(ownCode) ?? 0) + 1);
  return counts;
}

const NONE_OF_ONES_OWN: ReadonlyMap<string, number> = new Map();

/** Every behavior of the instrument, counted once an utterance (MITI 3.1.1, MISC 2.5). `codes` may hold shares. */
export function countPerUtterance(
  instrument: Instrument,
  codes: CodeCounts,
  ownCodes: ReadonlyMap<string, number> = NONE_OF_ONES_OWN,
): BehaviorCounts {
  const counts: Record<string, number> = {};
  for (const { id, codes: wanted, ownCodes: own } of instrument.behaviors) {
    let count = 0;
    for (const code of wanted) count += codes[code] ?? 0;
    if (own) for (const code of own) count += ownCodes.get(code) ?? 0;
    counts[id] = count;
  }
  return counts;
}

/** Every behavior of the instrument, at most one of each slot in a practitioner's volley (MITI 4.2.1). */
export function countPerVolley(
  instrument: Instrument,
  utterances: readonly CountedUtterance[],
  volleys: readonly Volley[],
  options: CountingOptions,
): BehaviorCounts {
  const codesOf = new Map<string, number>();
  const ownCodesOf = new Map<string, string>();
  for (const { id, role, code, ownCode, uncounted } of utterances) {
    if (role !== 'practitioner' || uncounted) continue;
    if (code !== null) codesOf.set(id, bitOf(code));
    if (ownCode != null) ownCodesOf.set(id, ownCode);
  }
  const counts: Record<string, number> = {};
  for (const { id } of instrument.behaviors) counts[id] = 0;
  const slots = slotsOf(instrument);
  for (const volley of volleys) {
    if (volley.role !== 'practitioner') continue;
    let codes = 0;
    for (const id of volley.utteranceIds) codes |= codesOf.get(id) ?? 0;
    const ownCodes = ownCodesOf.size === 0 ? NO_CODES : ownCodesIn(volley, ownCodesOf);
    if (codes === 0 && ownCodes.size === 0) continue;
    for (const { behaviors, sharedIf } of slots) {
      const shared = sharedIf === null || options[sharedIf];
      for (const behavior of behaviors) {
        if (!stands(behavior, codes, ownCodes)) continue;
        counts[behavior.id] = (counts[behavior.id] ?? 0) + 1;
        if (shared) break;
      }
    }
  }
  return counts;
}

const NO_CODES: ReadonlySet<string> = new Set();

function ownCodesIn({ utteranceIds }: Volley, codeOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(utteranceIds.flatMap((id) => codeOf.get(id) ?? []));
}

/** A behavior as volleys are held against it: codes are bits, so that a volley's are one number. */
interface BehaviorInVolley {
  readonly id: string;
  readonly codes: number;
  readonly ownCodes: readonly string[];
  /** 0 where nothing need stand beside it. */
  readonly beside: number;
}

interface SlotInVolley {
  readonly behaviors: readonly BehaviorInVolley[];
  readonly sharedIf: Slot['sharedIf'];
}

function stands(behavior: BehaviorInVolley, codes: number, ownCodes: ReadonlySet<string>): boolean {
  return (
    ((behavior.codes & codes) !== 0 || behavior.ownCodes.some((code) => ownCodes.has(code))) &&
    (behavior.beside === 0 || (behavior.beside & codes) !== 0)
  );
}

const BITS: ReadonlyMap<CodeId, number> = new Map(
  [...PRACTITIONER_CODES, ...CLIENT_CODES].map((code, at) => [code, 1 << at]),
);

function bitOf(code: CodeId): number {
  return BITS.get(code) ?? 0;
}

/** An instrument's slots, made ready once. */
function slotsOf(instrument: Instrument): readonly SlotInVolley[] {
  const known = SLOTS.get(instrument);
  if (known !== undefined) return known;
  const bitsOf = (codes: readonly CodeId[]) => codes.reduce((bits, code) => bits | bitOf(code), 0);
  const slots = instrument.slots.map(({ behaviors, sharedIf }) => ({
    sharedIf,
    behaviors: behaviors.flatMap((id): BehaviorInVolley[] => {
      const behavior = instrument.behaviors.find((one) => one.id === id);
      if (behavior === undefined) return [];
      const { codes, ownCodes = [], with: beside = [] } = behavior;
      return [{ id, codes: bitsOf(codes), ownCodes, beside: bitsOf(beside) }];
    }),
  }));
  SLOTS.set(instrument, slots);
  return slots;
}

const SLOTS = new WeakMap<Instrument, readonly SlotInVolley[]>();
