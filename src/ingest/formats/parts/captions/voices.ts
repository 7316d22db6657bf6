/** What one voice says in a caption; `voice` is null outside any voice tag. */
export interface VoicePart {
  readonly voice: string | null;
  readonly text: string;
}

const VOICE = /<\/?v(?:\.[^\s<>]{1,60})*(?:[ \t\n]+([^<>]{0,200}))?>/gi;
const OTHER_TAG =
  /<\/?(?:c|i|b|u|s|ruby|rt|lang|font|em|strong|p|span)(?:[.\s][^<>]{0,200})?\/?>|<\d{1,4}(?::\d{1,3}){1,2}(?:[.,]\d{1,9})?>|\{\\an?\d{1,2}\}/gi;

/** A caption's text cut at its voice tags (`<v Name>…</v>`, the end tag optional), other tags and entities resolved. */
export function splitVoices(text: string): readonly VoicePart[] {
  const bare = text.replace(OTHER_TAG, '');
  const parts: VoicePart[] = [];
  let voice: string | null = null;
  let from = 0;
  const push = (end: number): void => {
    const said = decodeEntities(bare.slice(from, end)).trim();
    if (said !== '') parts.push({ voice, text: said });
  };
  for (const match of bare.matchAll(VOICE)) {
    push(match.index);
    from = match.index + match[0].length;
    voice = match[0].startsWith('</') ? null : decodeEntities(match[1] ?? '').trim() || null;
  }
  push(bare.length);
  return parts;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '',
  rlm: '',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Character references as captions and transcripts hold them, resolved once and never again. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
