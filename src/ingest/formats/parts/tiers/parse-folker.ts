import { InputError } from '../../../../domain/errors.js';
import type { Cue } from '../turns.js';
import { walkXml } from '../xml/walk-xml.js';

/** Contributions of a FOLKER or OrthoNormal transcription, in order; pauses, breaths and noises are no words. */
export function parseFolker(xml: string): readonly Cue[] {
  const names = new Map<string, string>();
  const times = new Map<string, number>();
  const cues: Cue[] = [];
  let person = '';
  let open: { readonly speaker: string; readonly from: string; readonly to: string; text: string } | null = null;
  let into: 'name' | 'words' | null = null;
  walkXml(
    xml,
    {},
    {
      open(name, attributes) {
        if (name === 'speaker') person = attributes['speaker-id'] ?? '';
        else if (name === 'name') into = 'name';
        else if (name === 'timepoint') times.set(attributes['timepoint-id'] ?? '', Number(attributes['absolute-time']));
        else if (name === 'contribution')
          open = {
            speaker: attributes['speaker-reference'] ?? '',
            from: attributes['start-reference'] ?? '',
            to: attributes['end-reference'] ?? '',
            text: '',
          };
        else if (open && (name === 'unparsed' || name === 'w')) {
          into = 'words';
          open.text += ' ';
        } else if (open && name === 'uncertain') into = 'words';
      },
      text(piece) {
        if (into === 'name') names.set(person, ((names.get(person) ?? '') + piece).trim());
        else if (into === 'words' && open) open.text += piece;
      },
      close(name) {
        if (name === 'name' || name === 'w' || name === 'unparsed') into = null;
        if (name !== 'contribution' || !open) return;
        const { speaker, from, to, text } = open;
        const seconds = (id: string): number | null => times.get(id) ?? null;
        const said = text.replace(/\s+/g, ' ').trim();
        // A contribution of nobody is a noise or a pause.
        if (speaker !== '' && said !== '')
          cues.push({ speaker, text: said, start: seconds(from), end: seconds(to), line: cues.length + 1 });
        open = null;
      },
    },
    (line) =>
      new InputError(
        'broken-xml',
        'expected well-formed XML, found a fault',
        'save the transcription again; it may be cut off or edited by hand',
        { line },
      ),
  );
  return cues.map((cue) => ({ ...cue, speaker: names.get(cue.speaker ?? '') || cue.speaker }));
}
