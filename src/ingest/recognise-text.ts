/** A kind of text that is no transcript with speakers, and the export or the step that helps. */
export interface RecognisedText {
  readonly name: string;
  readonly remedy: string;
}

const WITH_SPEAKERS =
  'transcribe the recording again with speaker labels (diarization) switched on, or begin each turn with its speaker ("T: …")';

const TIME = String.raw`[[({<]?\s*(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?`;
const STARTS_WITH_TIME = new RegExp(String.raw`^\s*${TIME}`);

/** What a text without speakers seems to be, from its start; null when nothing is known of it. */
export function recogniseText(text: string): RecognisedText | null {
  const start = text.slice(0, 20_000);
  const known = KINDS.find(({ matches }) => matches.test(start));
  if (known) return known;
  const lines = start.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const share = (pattern: RegExp): number =>
    lines.filter((line) => pattern.test(line)).length / Math.max(1, lines.length);
  if (lines.length > 2 && share(STARTS_WITH_TIME) > 0.4)
    return { name: 'text with times and without speakers, as Whisper and YouTube give it', remedy: WITH_SPEAKERS };
  if (lines.length > 3 && share(/^\s*[-–—•]\s*\S/) > 0.6)
    return {
      name: 'turns that begin with a dash and name nobody',
      remedy: 'put the speaker in place of each dash ("T: …"), or export the transcript with speaker names',
    };
  return null;
}

/** The head of a message as mail programs print it into an answer: from, sent, to, one below the other. */
export const MAIL_HEAD =
  /^>{0,4} ?\*{0,2}(?:From|Von|De|Da|Van): ?\*{0,2}.{1,200}\r?\n>{0,4} ?\*{0,2}(?:Sent|Date|Gesendet|Datum|Enviado(?: el)?|Fecha|Envoyé|Date|Inviato|Verzonden): ?\*{0,2}.{1,200}\r?\n>{0,4} ?\*{0,2}(?:To|An|Para|À|A|Aan): /im;

const KINDS: readonly (RecognisedText & { readonly matches: RegExp })[] = [
  {
    name: 'a web page',
    remedy: 'save the transcript as text or DOCX, or copy it into a text file',
    matches: /^\s*(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body)\b/i,
  },
  {
    name: 'an e-mail',
    remedy: 'save the transcript that is attached to it, or copy the transcript into a text file',
    matches: /^(?:[\w-]{2,40}: .{0,500}\r?\n(?:[ \t].{0,500}\r?\n)*){2,}(?:MIME-Version|Content-Type|Subject|To): /i,
  },
  {
    name: 'e-mails that answer each other',
    remedy:
      'put the messages in the order they were written in, each with its sender before the words ("T: …"), without the heads',
    matches: MAIL_HEAD,
  },
  {
    name: 'an XML file of a kind that is not read here',
    remedy: 'export the transcript as text, CSV, JSON, VTT, SRT or DOCX',
    matches: /^\s*<\?xml\b/i,
  },
  {
    name: 'a PostScript or LaTeX document',
    remedy: 'save the transcript as text or DOCX',
    matches: /^\s*(?:%!PS|\\documentclass)/,
  },
  {
    name: 'Whisper’s text without speakers',
    remedy: WITH_SPEAKERS,
    matches: /^\s*\[\d{2}:\d{2}(?::\d{2})?\.\d{3} --> \d{2}:\d{2}(?::\d{2})?\.\d{3}\]/,
  },
];
