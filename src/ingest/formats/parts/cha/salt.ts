import { readRoleWord, type StatedRole } from '../../../roles/words.js';
import type { Cue } from '../turns.js';

/** What a SALT file says. */
export interface SaltFile {
  readonly cues: readonly Cue[];
  readonly statedRoles: Readonly<Record<string, StatedRole>>;
}

/** `$ Child, Examiner`: who speaks, each by the first letter. */
const SPEAKERS = /^\$\s*(.+)$/;
const UTTERANCE = /^([A-Z])\s+(\S.*)$/;
const MOMENT = /^-\s*(\d{1,3}):(\d{2})\s*$/;

/** Utterances of a SALT transcript; lines of facts, times, pauses and comments are nobody's. */
export function parseSalt(text: string): SaltFile {
  const cues: (Cue & { text: string; spoken: string })[] = [];
  const names = new Map<string, string>();
  let start: number | null = null;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    const people = SPEAKERS.exec(line)?.[1];
    const moment = MOMENT.exec(line);
    const said = UTTERANCE.exec(line);
    if (people !== undefined)
      for (const name of people.split(',')) names.set(name.trim().charAt(0).toUpperCase(), name.trim());
    else if (moment) start = 60 * Number(moment[1]) + Number(moment[2]);
    else if (said && (names.size === 0 || names.has(said[1] ?? ''))) {
      const [, letter = '', words = ''] = said;
      cues.push({
        speaker: names.get(letter) ?? letter,
        text: words,
        spoken: blankSaltMarkup(words),
        start,
        end: null,
        line: index + 1,
      });
      start = null;
    } else if (line !== '' && !/^[+=\-:;%]/.test(line)) {
      // An utterance goes on over lines.
      const last = cues.at(-1);
      if (last)
        cues[cues.length - 1] = {
          ...last,
          text: `${last.text} ${line}`,
          spoken: `${last.spoken} ${blankSaltMarkup(line)}`,
        };
    }
  }
  const roles = [...names.values()].flatMap((name): [string, StatedRole][] => {
    const role = readRoleWord(name === 'Examiner' ? 'clinician' : name);
    return role?.sure ? [[name, role.role]] : [];
  });
  return { cues, statedRoles: Object.fromEntries(roles) };
}

/**
 * What is said of a SALT utterance, the same length: mazes (what the speaker took back), comments, codes, omitted and
 * unintelligible words blanked; `go/ing` closes up.
 */
export function blankSaltMarkup(text: string): string {
  return text
    .replace(/\{[^{}]{0,300}\}|\[[^[\]]{0,100}\]|\([^()]{0,300}\)|(?<=^|\s):(?:\d{1,3}(?::\d{2})?)?(?=\s|$)/g, blanks)
    .replace(/(?<=^|\s)\*\S{1,60}|(?<=^|\s)X{1,3}(?=[\s.?!>^]|$)/g, blanks)
    .replace(/[<>^~]/g, ' ')
    .replace(/\S{1,80}/g, closeUp);
}

/** `look/ed`, `he/'s`, `ice_cream`; what stands behind a bar is the word's root. */
function closeUp(word: string): string {
  if (!/[/|_*]/.test(word)) return word;
  const said = word
    .replace(/\|[\p{L}'’/-]+/gu, '')
    .replace(/\/\d?/g, '')
    .replace(/\*+$/, '-')
    .replaceAll('_', ' ');
  return said.padEnd(word.length, ' ').slice(0, word.length);
}

function blanks(match: string): string {
  return ' '.repeat(match.length);
}
