/** What programs print around the transcripts they export: nobody's words. */
const LINES: readonly RegExp[] = [
  /^(?:this )?transcript(?:ion)? (?:has )?(?:started|stopped|ended|began)(?: (?:after|at|on|by)\b.{0,60})?[.]?$/i,
  /^this (?:editable )?transcript was (?:computer|automatically|machine)[ -]?generated\b.{0,160}$/i,
  /^(?!(?:I|We|He|She|They|You|It) )\p{Lu}[\p{L}.'’-]*(?: [\p{Lu}(][\p{L}\p{N}.'’)-]*){0,4} (?:started|stopped) (?:the )?(?:transcription|recording)$/u,
  /^(?:started|stopped) (?:the )?(?:transcription|recording)$/i,
  /^(?:end|start|beginning) of (?:the )?(?:transcript(?:ion)?|recording|interview|session|audio|file|tape|document|call|meeting)\.?$/i,
  /^(?:the )?(?:transcript(?:ion)?|recording|interview|session|audio|file|tape|call|meeting) (?:is )?(?:ends?|ended|starts?|started|begins?|stops?|stopped|paused?|resume[sd]?|continues?)(?: here)?(?: (?:at|after)\b.{0,40})?(?:[ :(–-]+[\d:.]+\)?)?\.?$/i,
  /^(?:ende|beginn|anfang) (?:der|des) (?:aufnahme|transkripts?|interviews?|gesprächs|audios?)\.?$/i,
  /^(?:fin|inicio|comienzo|début) (?:de|du) (?:la |l[’'])?(?:transcripción|grabación|entrevista|transcription|enregistrement|entretien)\.?$/i,
  /^(?:transcribed|transcription|transcript|captions?|subtitles|recorded|generated|created|exported|powered) (?:by|with|using|from|via|in)[: ]\s*\S.{0,60}\.(?:ai|com|io|app|fm|org|net|de|fr|es|eu|co|me|tv)\b\S{0,40}.{0,80}$/i,
  /^(?:transcribed|transcription|transcript|captions?|subtitles|generated|exported|powered) (?:by|with|using|via|in) (?:otter|rev|trint|sonix|descript|fireflies|notta|turboscribe|happy ?scribe|amberscript|temi|gotranscript|scribie|verbit|whisper|noscribe|f4(?:x|transkript|analyse)?|f5(?:transkript)?|maxqda|nvivo|zoom|teams|google|microsoft|apple|riverside|vibe|macwhisper|buzz|aiko|express scribe|otranscribe|inqscribe)\b.{0,60}$/i,
  /^(?:https?:\/\/)?(?:www\.)?(?:otter|rev|trint|sonix|descript|fireflies|notta|turboscribe|happyscribe|amberscript|temi|gotranscript|tldv|grain|fathom|read|riverside)\.(?:ai|com|io|fm|app|video)\S{0,80}$/i,
  /^(?:this file is longer than|go unlimited|upgrade to|unlock|view the full transcript|this transcript was exported)\b.{0,120}$/i,
  /^(?:automatically|machine) transcribed\b.{0,100}$/i,
  /^sonix is the world.{0,160}$/i,
  /^(?:\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+\**\s*)?(?!(?:I|We|He|She|They|You|It|And|Then|So|But) )\p{Lu}[\p{L}\p{N}.'’-]*(?: [\p{Lu}(][\p{L}\p{N}.'’)-]*){0,4} (?:has )?(?:joined|left|entered|ended) the (?:chat|conversation|meeting|call)\.?$/u,
  /^(?:chat|conversation) (?:started|ended|transferred)\b.{0,80}$/i,
  /^\d{1,4}:\d{1,5}\s+¶\s*\d{1,6}.{0,120}$/,
  /^(?:end-to-end encrypted|messages and calls are end-to-end encrypted)\b.{0,160}$/i,
];

/** True for a line that a program printed below or above what it exported, such as "Transcribed by https://otter.ai". */
export function isExporterLine(text: string): boolean {
  const line = text.replace(AROUND, '');
  if (line.length < 3 || line.length > 240 || !WORDS_OF_PROGRAMS.test(line)) return false;
  return LINES.some((pattern) => pattern.test(line));
}

/** Rules and brackets that such lines are set in. */
const AROUND = /^[\s\-–—=*_~#[({<]+|[\s\-–—=*_~#\])}>]+$/g;

/** One look that passes nearly every line of speech by. */
const WORDS_OF_PROGRAMS =
  /transcri|record|generat|subtitle|caption|start|stop|end|ende|fin\b|anfang|beginn|inicio|comienzo|début|\.(?:ai|com|io|app|fm)|unlimited|upgrade|unlock|longer|export|encrypt|sonix|power|joined|left the|entered|¶/i;

const SPOKEN_TIME = String.raw`(?:\d{1,2} hours? )?(?:\d{1,2} minutes? )?\d{1,2} seconds?`;
/** `0 minutes 3 seconds0:03`: the time twice, for the ear and for the eye. */
const TWICE = new RegExp(String.raw`^\s*${SPOKEN_TIME}\s*((?:\d{1,2}:)?\d{1,2}:\d{2})\s*$`, 'i');
const SPOKEN = new RegExp(String.raw`^\s*\S.{0,60} ${SPOKEN_TIME}\s*$`, 'i');

/** A time as Teams' panel of the transcript gives it when its text is copied, as one time; null for any other line. */
export function timeOfPanel(text: string): string | null {
  if (text.length > 120 || !/seconds?/i.test(text)) return null;
  const time = TWICE.exec(text)?.[1];
  return time ?? null;
}

/** The line below that time, which says name and time once more. */
export function isPanelLine(text: string): boolean {
  return text.length <= 120 && SPOKEN.test(text);
}
