import { InputError } from '../../../../domain/errors.js';
import { type Attributes, walkXml } from '../xml/walk-xml.js';
import type { Annotation, Tier } from './tiers.js';

interface OpenTier {
  readonly name: string;
  readonly speaker: string;
  readonly isSpeech: boolean;
  readonly annotations: Annotation[];
  /** The point in time that the last of them ends at. */
  lastTo: string;
}

/** Tiers of an EXMARaLDA basic transcription: those of type `t` are speech, the others describe it. */
export function parseExmaralda(xml: string): readonly Tier[] {
  const speakers = new Map<string, string>();
  const times = new Map<string, { readonly order: number; readonly seconds: number | null }>();
  const tiers: OpenTier[] = [];
  let speaker = '';
  let inAbbreviation = false;
  let event: { from: string; to: string; text: string } | null = null;
  const open = (name: string, attributes: Attributes): void => {
    switch (name) {
      case 'speaker':
        speaker = attributes.id ?? '';
        break;
      case 'abbreviation':
        inAbbreviation = true;
        break;
      case 'tli': {
        const seconds = attributes.time === undefined ? Number.NaN : Number(attributes.time);
        times.set(attributes.id ?? '', { order: times.size, seconds: seconds >= 0 ? seconds : null });
        break;
      }
      case 'tier': {
        const who = attributes.speaker ?? '';
        const name = attributes['display-name'] || attributes.id || `tier ${tiers.length + 1}`;
        tiers.push({
          name,
          speaker: speakers.get(who) || who || name,
          isSpeech: attributes.type === 't',
          annotations: [],
          lastTo: '',
        });
        break;
      }
      case 'event':
        event = { from: attributes.start ?? '', to: attributes.end ?? '', text: '' };
        break;
    }
  };
  const close = (name: string): void => {
    if (name === 'abbreviation') inAbbreviation = false;
    const tier = tiers.at(-1);
    if (name !== 'event' || event === null || !tier) return;
    const [from, to] = [times.get(event.from), times.get(event.to)];
    const text = event.text.replace(/\s+/g, ' ').trim();
    const last = tier.annotations.at(-1);
    // What one person says without a break is cut where another begins to speak: pieces that touch are one.
    if (last && tier.isSpeech && tier.lastTo === event.from && text !== '')
      tier.annotations[tier.annotations.length - 1] = {
        ...last,
        end: to?.seconds ?? null,
        text: `${last.text} ${text}`,
      };
    else if (text !== '')
      tier.annotations.push({
        id: `${tiers.length} ${tier.annotations.length}`,
        start: from?.seconds ?? null,
        end: to?.seconds ?? null,
        order: from?.order ?? Number.MAX_SAFE_INTEGER,
        text,
        line: (from?.order ?? 0) + 1,
        parent: null,
      });
    tier.lastTo = event.to;
    event = null;
  };
  const text = (piece: string): void => {
    if (inAbbreviation) speakers.set(speaker, ((speakers.get(speaker) ?? '') + piece).trim());
    else if (event) event.text += piece;
  };
  walkXml(xml, {}, { open, close, text }, brokenAt);
  return tiers.map(({ name, speaker: who, isSpeech, annotations }) => ({
    name,
    speaker: who,
    annotator: null,
    dependent: !isSpeech,
    annotations,
  }));
}

function brokenAt(line: number): InputError {
  return new InputError(
    'broken-xml',
    'expected well-formed XML, found a fault',
    'save the transcription again in the Partitur-Editor; it may be cut off or edited by hand',
    { line },
  );
}
