import type { Cue } from '../turns.js';
import type { ChosenLabels } from './choose-labels.js';

/** What the other says inside a turn: `//S01: Yes.//`, `[C: mhm]`, `(Client: yeah)`. */
const INSIDE =
  /\/\/\s*([^/:：\n]{1,40}?)\s*[:：]\s*([^/\n]{0,300}?)\s*\/\/|[[(]\s*([^[\]():：\n]{1,40}?)\s*[:：]\s*([^[\]()\n]{0,300}?)\s*[\])]/g;
const MAY_HOLD = /\/\/|[[(][^[\]():：\n]{1,41}[:：]/;
/** A listener's sound between strokes, without a name: `//mhm//`. */
const SOUND = /\/\/\s*[\p{L}\p{M} ,.'’-]{1,30}\s*\/\//gu;

/** A turn, cut where it holds words of another speaker who is named there. */
export function splitInterjections(cue: Cue, labels: ChosenLabels): readonly Cue[] {
  if (!MAY_HOLD.test(cue.text)) return [cue];
  const cues: Cue[] = [];
  let from = 0;
  for (const match of cue.text.matchAll(INSIDE)) {
    const label = match[1] ?? match[3] ?? '';
    const said = match[2] ?? match[4] ?? '';
    const speaker = labels.speakerOf({ label, separator: 'colon', text: '', start: null, end: null, spokenTime: null });
    if (speaker === null || speaker === '' || speaker === cue.speaker) continue;
    cues.push({ ...cue, text: cue.text.slice(from, match.index), ...(from > 0 ? UNTIMED : { end: null }) });
    cues.push({ ...cue, ...UNTIMED, speaker, text: said });
    from = match.index + match[0].length;
  }
  const rest = cue.text.slice(from);
  if (cues.length === 0) return [blankSounds(cue)];
  cues.push({ ...cue, ...UNTIMED, text: rest, end: cue.end });
  return cues.map(blankSounds).filter(({ text }) => text.trim() !== '');
}

const UNTIMED = { start: null, end: null } as const;

/** Sounds of a listener who is not named are not the speaker's words. */
function blankSounds(cue: Cue): Cue {
  return cue.text.includes('//') ? { ...cue, text: cue.text.replace(SOUND, ' ').replace(/ {2,}/g, ' ').trim() } : cue;
}
