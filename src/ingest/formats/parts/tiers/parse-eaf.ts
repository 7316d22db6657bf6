import { SaxesParser } from 'saxes';
import { InputError } from '../../../../domain/errors.js';
import type { Annotation, Tier } from './tiers.js';

interface OpenTier {
  name: string;
  parentTier: string | null;
  speaker: string;
  annotator: string | null;
  type: string;
  annotations: RawAnnotation[];
}

interface RawAnnotation {
  id: string;
  from: string | null;
  to: string | null;
  parent: string | null;
  line: number;
  text: string;
}

/** Tiers of an ELAN file. Entities beyond XML's own five are never expanded, so none can explode. */
export function parseEaf(xml: string): readonly Tier[] {
  const parser = new SaxesParser();
  const slots = new Map<string, { order: number; seconds: number | null }>();
  const tiers: OpenTier[] = [];
  let unit = 1000;
  let annotation: RawAnnotation | null = null;
  let inValue = false;
  parser.on('error', () => {
    throw new InputError(
      'broken-xml',
      'expected well-formed XML, found a fault',
      'save the file again in ELAN; it may be cut off or edited by hand',
      { line: parser.line },
    );
  });
  parser.on('opentag', ({ name, attributes }) => {
    const attribute = (key: string): string | null => attributes[key] ?? null;
    switch (name) {
      case 'HEADER':
        unit = attribute('TIME_UNITS') === 'NTSC-frames' ? 29.97 : attribute('TIME_UNITS') === 'PAL-frames' ? 25 : 1000;
        break;
      case 'TIME_SLOT': {
        const value = attribute('TIME_VALUE');
        const seconds = value !== null && /^\d{1,12}$/.test(value) ? Number(value) / unit : null;
        slots.set(attribute('TIME_SLOT_ID') ?? '', { order: slots.size, seconds });
        break;
      }
      case 'TIER':
        tiers.push({
          name: attribute('TIER_ID') ?? `tier ${tiers.length + 1}`,
          parentTier: attribute('PARENT_REF'),
          speaker: attribute('PARTICIPANT')?.trim() || (attribute('TIER_ID') ?? `tier ${tiers.length + 1}`),
          annotator: attribute('ANNOTATOR')?.trim() || null,
          type: attribute('LINGUISTIC_TYPE_REF') ?? '',
          annotations: [],
        });
        break;
      case 'ALIGNABLE_ANNOTATION':
      case 'REF_ANNOTATION':
        annotation = {
          id: attribute('ANNOTATION_ID') ?? `line ${parser.line}`,
          from: attribute('TIME_SLOT_REF1'),
          to: attribute('TIME_SLOT_REF2'),
          parent: attribute('ANNOTATION_REF'),
          line: parser.line,
          text: '',
        };
        break;
      case 'ANNOTATION_VALUE':
        inValue = true;
        break;
    }
  });
  const onText = (text: string): void => {
    if (inValue && annotation) annotation.text += text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', ({ name }) => {
    if (name === 'ANNOTATION_VALUE') inValue = false;
    if ((name === 'ALIGNABLE_ANNOTATION' || name === 'REF_ANNOTATION') && annotation) {
      tiers.at(-1)?.annotations.push(annotation);
      annotation = null;
    }
  });
  parser.write(xml).close();
  return resolve(tiers, slots);
}

/** Times from slots, children placed with their parents; an empty segmentation tier gives way to the text below it. */
function resolve(
  tiers: readonly OpenTier[],
  slots: ReadonlyMap<string, { order: number; seconds: number | null }>,
): readonly Tier[] {
  const byId = new Map(
    tiers.flatMap(({ annotations }) => annotations.map((annotation) => [annotation.id, annotation] as const)),
  );
  const rootOf = (annotation: RawAnnotation): RawAnnotation => {
    let root = annotation;
    for (let depth = 0; depth < 20 && root.parent !== null; depth++) {
      const parent = byId.get(root.parent);
      if (!parent) break;
      root = parent;
    }
    return root;
  };
  const isEmpty = new Map(tiers.map((tier) => [tier.name, tier.annotations.every(({ text }) => text.trim() === '')]));
  return tiers
    .filter(({ name }) => isEmpty.get(name) === false)
    .map(({ name, parentTier, speaker, annotator, type, annotations }) => {
      const parentIsEmpty = parentTier !== null && isEmpty.get(parentTier) !== false;
      return {
        name,
        speaker:
          parentTier !== null && speaker === name
            ? (tiers.find((tier) => tier.name === parentTier)?.speaker ?? speaker)
            : speaker,
        annotator,
        type,
        dependent: parentTier !== null && !parentIsEmpty,
        annotations: annotations.map((annotation): Annotation => {
          const root = rootOf(annotation);
          const from = slots.get(root.from ?? '');
          const to = slots.get(root.to ?? '');
          return {
            id: annotation.id,
            start: from?.seconds ?? null,
            end: to?.seconds ?? null,
            order: from?.order ?? Number.MAX_SAFE_INTEGER,
            text: annotation.text.trim(),
            line: annotation.line,
            parent: parentIsEmpty ? null : annotation.parent,
          };
        }),
      };
    });
}
