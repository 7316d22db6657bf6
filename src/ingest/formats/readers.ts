import { annomiReader } from './annomi.js';
import { assemblyAiReader } from './assemblyai.js';
import { awsTranscribeReader } from './aws-transcribe.js';
import { chaReader } from './cha.js';
import { chooseFrom } from './choose.js';
import { csvReader } from './csv.js';
import { deepgramReader } from './deepgram.js';
import { doccanoReader } from './doccano.js';
import { docxReader } from './docx.js';
import { eafReader } from './eaf.js';
import { gladiaReader } from './gladia.js';
import { jsonReader } from './json.js';
import { jsonlReader } from './jsonl.js';
import { labelStudioReader } from './label-studio.js';
import { otterReader } from './otter.js';
import type { FileHead, TranscriptReader } from './reader.js';
import { revAiReader } from './rev-ai.js';
import { revTextReader } from './rev-text.js';
import { srtReader } from './srt.js';
import { textReader } from './text.js';
import { textGridReader } from './textgrid.js';
import { vttReader } from './vtt.js';
import { whisperReader } from './whisper.js';
import { zipReaderOf } from './zip.js';

const PLAIN: readonly TranscriptReader[] = [
  annomiReader,
  csvReader,
  jsonReader,
  jsonlReader,
  textReader,
  vttReader,
  srtReader,
  docxReader,
  otterReader,
  revTextReader,
  whisperReader,
  assemblyAiReader,
  deepgramReader,
  gladiaReader,
  awsTranscribeReader,
  revAiReader,
  chaReader,
  eafReader,
  textGridReader,
  labelStudioReader,
  doccanoReader,
];

/** Every format that can be read. A new one is a file here and a line in this list. */
export const READERS: readonly TranscriptReader[] = [...PLAIN, zipReaderOf(PLAIN)];

/** The reader that is surest of a file, and why; null when none accepts it. */
export function chooseReader(head: FileHead): { readonly reader: TranscriptReader; readonly because: string } | null {
  return chooseFrom(READERS, head);
}
