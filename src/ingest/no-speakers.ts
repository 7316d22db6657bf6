/** What a format without speakers is called, and the export of the same program that names them. */
interface Nameless {
  readonly found: string;
  readonly remedy: string;
}

const CAPTIONS =
  'export the version that names the speakers (Zoom: Audio transcript; Teams: transcript as VTT or DOCX; Webex: transcript as VTT), or put the name before the words (“Name: …”)';
const RECOGNISED =
  'transcribe the recording again with speaker labels (diarization) switched on, or put the name before each turn';

const BY_FORMAT: Readonly<Record<string, Nameless>> = {
  vtt: { found: 'WebVTT captions that name nobody', remedy: CAPTIONS },
  srt: { found: 'SubRip captions that name nobody', remedy: CAPTIONS },
  sbv: { found: 'YouTube captions, which name nobody', remedy: CAPTIONS },
  ass: { found: 'SubStation Alpha captions that name nobody', remedy: CAPTIONS },
  ttml: { found: 'Timed Text captions that name nobody', remedy: CAPTIONS },
  whisper: { found: 'Whisper’s text, which names nobody', remedy: RECOGNISED },
  textgrid: { found: 'one tier for everyone', remedy: 'give each speaker a tier of their own, named after them' },
  eaf: {
    found: 'one tier for everyone',
    remedy: 'give each speaker a tier of their own, with the participant filled in',
  },
};

/** Why a transcript whose turns bear no speaker cannot be used, by its format. */
export function explainNoSpeakers(format: string): Nameless {
  return BY_FORMAT[format] ?? { found: 'none', remedy: 'export the transcript with speaker names' };
}
