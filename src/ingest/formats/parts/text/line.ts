import { readRoleWord } from '../../../roles/words.js';
import { parseTime } from '../times.js';

/** What sets a speaker off from the words; `heading` and `clock` are lines of name and time, `clock` with the time first. */
export type Separator =
  | 'colon'
  | 'heading'
  | 'clock'
  | 'bracket'
  | 'bold'
  | 'timed'
  | 'dash'
  | 'dot'
  | 'tab'
  | 'sign'
  | 'change';

/** A line that may begin with a speaker. */
export interface LabelledLine {
  /** Empty for a mark that only says that someone else speaks (`>>`). */
  readonly label: string;
  readonly separator: Separator;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  /** A time without brackets at the start of the words: a time code or something said, as the other lines show. */
  readonly spokenTime: string | null;
}

/** `00:01:02.5`, `2:05 PM`, `1m 02s`, `1 minute 2 seconds`, `75.5s`. */
const CLOCK = String.raw`(?:\d{1,3}:\d{2,3}(?::\d{2,3})?(?!\d|:\d)(?:[.,]\d{1,9})?(?:\s?[AaPp]\.?[Mm]\b\.?)?|(?:\d{1,2}\s?h\s?)?\d{1,3}\s?m(?:in)?\s?\d{1,2}(?:\.\d{1,3})?\s?s(?:ec)?\b|(?:\d{1,2} hours? )?\d{1,3} minutes? \d{1,2} seconds?\b|\d{1,5}\.\d{1,3}\s?s\b)`;
/** A day before a time, as chats and logs have it: `03/03/2026 2:02 PM`, `2026-03-03T14:02:11Z`, `Yesterday at 14:02`. */
const DAY = String.raw`(?:(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|[Tt]oday|[Yy]esterday|\p{Lu}\p{Ll}{2,6}day)(?:,? at |T|,? ))`;
const UNTIL = String.raw`\s*(?:-{1,2}>|-|–|—|to|bis|a)\s*`;
/** `[0.00 - 9.50]`: seconds from and to, which only brackets tell from numbers that are said. */
const SECONDS = String.raw`\d{1,5}\.\d{1,3}`;
const SECONDS_SPAN = String.raw`[[(]\s*${SECONDS}${UNTIL}${SECONDS}\s*[\])]`;
/** `00:01:02`, `[00:01]`, `(0:05 - 0:09)`, `00:00:01.000 --> 00:00:02.000`. */
const TIME = String.raw`(?:[[({<]?\s*${DAY}?${CLOCK}Z?(?:${UNTIL}${CLOCK})?\s*[\])}>]?|${SECONDS_SPAN})`;
/** What may stand before a label: heading marks, list marks, numbers; a number in brackets only where a label follows it. */
const LEAD =
  /^\s*(?:#{1,6}\s+|(?:[-•*‣▪◦●·–—]|\d{1,4}[.)]|>(?!>))\s+|(?:\(\d{1,4}\)|\[\d{1,4}\]|(?:turn|line|utterance|utt)\s?#?\d{1,4}\s?[-–—:.)])\s+(?=[\p{Lu}[*][^\s:：]{0,20}(?:\s[^\s:：]{1,20}){0,3}\s?[:：]\s))?(?:\d{1,4}\s+(?=\D))?(?:>{2,3}\s*)?/iu;
const TIME_FIRST = new RegExp(
  String.raw`^(?<time>${TIME})(?:\s*-{1,2}>\s*(?<until>${TIME}))?(?:\s*(?:[-=]>|→|[-–—|:,;])\s*|\s+|(?=[[(<*])|(?<=[\]>}])(?=\p{L}))`,
  'u',
);
const TIME_LAST = new RegExp(String.raw`(?:^|\s*[-–—|•·,@/:]\s*|\s+|(?<=[\]\w)*]))(?<time>${TIME})\s*[:：]?\s*$`, 'u');
const TIME_INSIDE = new RegExp(String.raw`^(?<time>[[({<]\s*${CLOCK}(?:${UNTIL}${CLOCK})?\s*[\])}>])\s*[-–—:]?\s*`);
const TIME_SAID = new RegExp(String.raw`^(?<time>${CLOCK})(?:\s+|$)`);
/** f4 and MAXQDA may put the time before the paragraph. */
const F4_FIRST = /^#(\d{1,2}:\d{2}:\d{2})(?:-\d{1,3})?#\s*/;
const SEPARATOR_AFTER = /[:：﹕]/;
const LONGEST_LABEL = 80;
const MOST_WORDS = 12;
/** Label and times stand within this many characters; what comes after is not searched, however long. */
const LONGEST_START = 240;

/** The label, times and words of a line that may begin with a speaker; null for any other. */
export function parseLine(line: string): LabelledLine | null {
  const head = line.length > LONGEST_START ? line.slice(0, LONGEST_START) : line;
  if (head === '' || head.trim() === '') return null;
  const lead = LEAD.exec(head)?.[0] ?? '';
  const mark = F4_FIRST.exec(head.slice(lead.length));
  let rest = head.slice(lead.length + (mark?.[0].length ?? 0));
  const first = TIME_FIRST.exec(rest)?.groups;
  let start = mark ? parseTime(mark[1] ?? '') : null;
  let end: number | null = null;
  if (first) {
    [start, end] = readSpan(first.time ?? '');
    end = first.until === undefined ? end : readSpan(first.until)[0];
    rest = rest.slice(TIME_FIRST.exec(rest)?.[0].length ?? 0);
  }
  const found =
    readColon(rest) ??
    readHeading(rest, first !== undefined) ??
    readBracket(rest) ??
    readBold(rest) ??
    readTimed(rest) ??
    readWeak(rest);
  if (!found) return lead.includes('>>') ? change(rest + line.slice(head.length), start, end) : null;
  const text = (found.text + line.slice(head.length)).trim();
  const inside = found.start === null && start === null ? TIME_INSIDE.exec(text) : null;
  const said = found.start === null && start === null && !inside ? TIME_SAID.exec(text) : null;
  const [insideStart, insideEnd] = inside ? readSpan(inside.groups?.time ?? '') : [null, null];
  return {
    label: found.label,
    separator: found.separator,
    text: inside ? text.slice(inside[0].length).trim() : text,
    start: found.start ?? start ?? insideStart,
    end: found.end ?? end ?? insideEnd,
    spokenTime: said?.groups?.time ?? null,
  };
}

interface Found {
  readonly label: string;
  readonly separator: Separator;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** `Speaker:1 words`, `[Speaker:1] words`: the number behind the colon is the label's. */
const SPEAKER_NUMBER = /^\[?(?:speaker|spk|spkr|participant|person|voice|channel)$/i;
const NUMBER_BEHIND = /^(\d{1,2})(?:[\s:.)\]-]+(.*))?$/s;

/** `Label: words`, `Label (00:03): words`, `[Label]: words`, `**Label:** words`. */
function readColon(rest: string): Found | null {
  for (let from = 0; from < LONGEST_LABEL; ) {
    const at = rest.slice(from, LONGEST_LABEL + 40).search(SEPARATOR_AFTER);
    if (at === -1) return null;
    const colon = from + at;
    from = colon + 1;
    // Inside a time.
    if (/\d/.test(rest.charAt(colon - 1)) && /\d/.test(rest.charAt(colon + 1))) continue;
    const { label, start, end } = cutTime(rest.slice(0, colon));
    if (!isLabelShaped(label)) return null;
    const numbered = SPEAKER_NUMBER.test(label) ? NUMBER_BEHIND.exec(rest.slice(colon + 1)) : null;
    if (numbered)
      return {
        label: `${label.replace('[', '')} ${numbered[1]}`,
        separator: 'colon',
        text: numbered[2] ?? '',
        start,
        end,
      };
    const text = rest.slice(colon + 1).replace(/^(?:\*{1,2}|__?)(?=\s|$)\s*/, '');
    // A key of JSON and its value.
    if (label.startsWith('"') && /^\s*(?:["[{\d-]|true|false|null)/.test(text)) return null;
    return { label, separator: 'colon', text, start, end };
  }
  return null;
}

/** `Name  0:03`, `Name - 00:20`, `Name (00:00:05)`, `00:00:20 Name`, nothing else on the line. */
function readHeading(rest: string, timeBefore: boolean): Found | null {
  if (rest.length > 120) return null;
  if (timeBefore) {
    const label = rest.replace(/[:：]\s*$/, '').trim();
    const words = label.split(/\s+/).length;
    if (!isLabelShaped(label) || words > 6 || /[.?!…,]$/.test(label)) return null;
    return { label, separator: 'clock', text: '', start: null, end: null };
  }
  if (!/\d/.test(rest.slice(-14))) return null;
  const { label, start, end } = cutTime(rest);
  if (
    start === null ||
    !isLabelShaped(label) ||
    label.split(/\s+/).length > 8 ||
    /(?:[?!…]|\p{Ll}{4,}\.)$/u.test(label)
  )
    return null;
  // "Tue, Mar 5, 2024 10:02AM" is a date.
  if (/\b(?:19|20)\d{2}\b|\d:\d{2}/.test(label)) return null;
  return { label, separator: 'heading', text: '', start, end };
}

/** `[Label] words`, `(Label) words`, `<Label> words`, a time between or after; rooms of IRC pad names and mark operators: `<  @ana>`. */
function readBracket(rest: string): Found | null {
  const match = /^(?:<[\s@+%&~]*|[[({]\s*)([^\])>}[(<{]{1,40})[\])>}]\s*(.*)$/s.exec(rest);
  if (!match) return null;
  const [, label = '', text = ''] = match;
  if (!isLabelShaped(label.trim())) return null;
  return { label: label.trim(), separator: 'bracket', ...cutTimeFirst(text) };
}

/** `**Label** words`, `*Label* words`, `**Label** [00:03]`. */
function readBold(rest: string): Found | null {
  const match = /^(\*{1,3}|__?|`)([^*_`]{1,60})\1\s*(.*)$/s.exec(rest);
  if (!match) return null;
  const [, , label = '', text = ''] = match;
  if (!isLabelShaped(label)) return null;
  return { label: label.trim(), separator: 'bold', ...cutTimeFirst(text) };
}

const DASH = /^(\S(?:[^–—\n]{0,40}?\S)?)(?:\s+(?:[-–—]{1,2}>?|=>?|→|>|»|~|\/\/)\s+|\s*[–—]\s+)(.*)$/s;
/** `Ana—words`, no blank on either side. */
const TIGHT_DASH = /^(\p{Lu}[\p{L}\p{N}.'’]{0,20}(?:\s\p{Lu}[\p{L}\p{N}.'’]{0,20}){0,2})[–—](?=\S)(.*)$/su;
/** `Q. words`, `A.R. words`, and names in capitals as plays have them: `ANA RUIZ. words`. */
const DOT = /^([\p{Lu}]\d{0,2}|\p{Lu}(?:\.\s?\p{Lu}){1,2}|\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,}){0,3})[.)]\s+(.*)$/su;
/** A tab, or the blanks that stand for one. */
const TAB = /^(\S(?:[^\t]{0,39}?\S)?)(?:\t+| {3,20}(?! ))\s*(.*)$/s;
/** `@ana words`, `ANA> words`. */
const SIGN = /^(?:@([\p{L}\p{N}][\p{L}\p{N}_.-]{0,39})\s+|([\p{L}\p{N}][\p{L}\p{N}_. -]{0,39})>\s+)(?=\S)(.*)$/su;

const TIMED = new RegExp(
  String.raw`^(?<label>[^[\](){}]{1,48}?)(?:\s*(?<time>[[(]\s*${CLOCK}(?:${UNTIL}${CLOCK})?\s*[\])])|\s+(?<bare>${CLOCK}))\s+(?<text>.*)$`,
  's',
);

/** `Name [00:03] words`, `Name 0:03 words`. */
function readTimed(rest: string): Found | null {
  const found = /[[(]\s*\d|\s\d{1,3}:\d/.test(rest.slice(0, 60)) ? TIMED.exec(rest)?.groups : undefined;
  const label = found?.label?.trim() ?? '';
  if (!found || !isLabelShaped(label) || label.split(/\s+/).length > 6) return null;
  const [start, end] = readSpan(found.time ?? found.bare ?? '');
  return { label, separator: 'timed', text: found.text ?? '', start, end };
}

/** Marks that say little by themselves: a dash, a tab, the stop behind "Q". */
function readWeak(rest: string): Found | null {
  for (const [separator, pattern] of [
    ['sign', SIGN],
    ['tab', TAB],
    ['dash', DASH],
    ['dash', TIGHT_DASH],
    ['dot', DOT],
  ] as const) {
    const match = pattern.exec(rest);
    const label = (match?.[1] ?? (separator === 'sign' ? match?.[2] : undefined))?.trim() ?? '';
    if (match && isLabelShaped(label) && label.split(/\s+/).length <= 4)
      return { label, separator, text: match.at(-1) ?? '', start: null, end: null };
  }
  return null;
}

function change(text: string, start: number | null, end: number | null): LabelledLine {
  return { label: '', separator: 'change', text: text.trim(), start, end, spokenTime: null };
}

/** A label's own time, behind it: `Rosa Lind (00:00:03)`. */
function cutTime(text: string): { readonly label: string; readonly start: number | null; readonly end: number | null } {
  const match = /[\dmMsc.]\s*[\])}>]?\s*$/.test(text) ? TIME_LAST.exec(text) : null;
  if (!match) return { label: text.trim(), start: null, end: null };
  const [start, end] = readSpan(match.groups?.time ?? '');
  return { label: text.slice(0, match.index).trim(), start, end };
}

function cutTimeFirst(text: string): {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
} {
  const alone = parseTimeLine(text.replace(/\s*[:：]\s*$/, ''));
  if (alone) return { text: '', ...alone };
  const match = TIME_INSIDE.exec(text);
  if (!match) return { text: text.replace(/^[:：]\s*/, ''), start: null, end: null };
  const [start, end] = readSpan(match.groups?.time ?? '');
  return { text: text.slice(match[0].length), start, end };
}

/** Short enough for a name, beginning like one, and no sentence ends inside it. */
function isLabelShaped(label: string): boolean {
  if (label === '' || label.length > LONGEST_LABEL) return false;
  if (!/^[["“‘«(<#@+*_█■]*\s?\(?[\p{L}\p{N}]/u.test(label) || !/[\p{L}\p{N}]/u.test(label)) return false;
  if (/[?!…]|[.,]{2}/.test(label) || label.includes('://')) return false;
  // "Ana; facilitator" is a name and a role, any other semicolon stands in a sentence.
  if (label.includes(';') && !/^[^;]{1,60};[^;]{1,40}$/.test(label)) return false;
  if (label.includes(';') && readRoleWord(label.split(';')[1] ?? '') === null) return false;
  // "That was it. Then" holds a stop; "Dr. Ames", "R. Lind" and "Walt Jr. Bo" do not end a sentence with theirs.
  if (/\p{Ll}{4,}[.]\s/u.test(label)) return false;
  return label.split(/\s+/).length <= MOST_WORDS;
}

const TIME_ALONE = new RegExp(`^\\s*(?:\\*{1,2})?(?<time>${TIME})(?:\\*{1,2})?\\s*[:：]?\\s*$`, 'u');
const SPAN_ALONE = new RegExp(`^\\s*(?<start>${TIME})\\s*-{1,2}>\\s*(?<end>${TIME})\\s*$`, 'u');

/** The times of a line that holds nothing else: they belong to the turn below. */
export function parseTimeLine(line: string): { readonly start: number | null; readonly end: number | null } | null {
  if (line.length > 60 || !/\d:\d|\d ?s/.test(line)) return null;
  const span = SPAN_ALONE.exec(line)?.groups;
  if (span) return { start: readSpan(span.start ?? '')[0], end: readSpan(span.end ?? '')[0] };
  const found = TIME_ALONE.exec(line)?.groups;
  if (!found) return null;
  const [start, end] = readSpan(found.time ?? '');
  return start === null ? null : { start, end };
}

const MOMENT = new RegExp(
  String.raw`^\s*(?:\p{L}{2,9},? )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}\.? \p{L}{3,9} \d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}),?(?: at| um)? ${CLOCK}\s*$`,
  'u',
);

/** True for a line of nothing but a date and a time of day, as chats put them between messages. */
export function isMoment(line: string): boolean {
  return line.length <= 48 && /\d:\d/.test(line) && MOMENT.test(line);
}

const ONE_CLOCK = new RegExp(CLOCK, 'g');
const ONLY_SECONDS = new RegExp(`^\\s*${SECONDS_SPAN}\\s*$`);
const ONE_SECONDS = new RegExp(SECONDS, 'g');

/** Start and end in seconds of a time or a span of time. */
function readSpan(text: string): readonly [number | null, number | null] {
  const clocks = text.match(ONLY_SECONDS.test(text) ? ONE_SECONDS : ONE_CLOCK) ?? [];
  return [parseTime(clocks[0] ?? ''), parseTime(clocks[1] ?? '')];
}
