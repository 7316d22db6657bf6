import type { FileHead } from '../source-file.js';
import { chooseFrom } from './choose.js';
import type { TranscriptReader } from './reader.js';
import { annomiReader } from './readers/annomi.js';
import { assReader } from './readers/ass.js';
import { assemblyAiReader } from './readers/assemblyai.js';
import { awsTranscribeReader } from './readers/aws-transcribe.js';
import { azureSpeechReader } from './readers/azure-speech.js';
import { chaReader } from './readers/cha.js';
import { chatReader } from './readers/chat.js';
import { csvReader } from './readers/csv.js';
import { deepgramReader } from './readers/deepgram.js';
import { discordReader } from './readers/discord.js';
import { doccanoReader } from './readers/doccano.js';
import { docxReader } from './readers/docx.js';
import { eafReader } from './readers/eaf.js';
import { elevenLabsReader } from './readers/elevenlabs.js';
import { exmaraldaReader } from './readers/exmaralda.js';
import { folkerReader } from './readers/folker.js';
import { gladiaReader } from './readers/gladia.js';
import { googleSpeechReader } from './readers/google-speech.js';
import { htmlReader } from './readers/html.js';
import { jsonReader } from './readers/json.js';
import { jsonlReader } from './readers/jsonl.js';
import { labelStudioReader } from './readers/label-studio.js';
import { microDvdReader } from './readers/microdvd.js';
import { odsReader, odtReader } from './readers/odf.js';
import { otterReader } from './readers/otter.js';
import { pdfReader } from './readers/pdf.js';
import { refiQdaReader } from './readers/refi-qda.js';
import { revAiReader } from './readers/rev-ai.js';
import { revTextReader } from './readers/rev-text.js';
import { rtfReader } from './readers/rtf.js';
import { saltReader } from './readers/salt.js';
import { samiReader } from './readers/sami.js';
import { sbvReader } from './readers/sbv.js';
import { slackReader } from './readers/slack.js';
import { smsReader } from './readers/sms.js';
import { speechmaticsReader } from './readers/speechmatics.js';
import { srtReader } from './readers/srt.js';
import { stmReader } from './readers/stm.js';
import { telegramReader } from './readers/telegram.js';
import { textReader } from './readers/text.js';
import { textGridReader } from './readers/textgrid.js';
import { ttmlReader } from './readers/ttml.js';
import { vttReader } from './readers/vtt.js';
import { whisperReader } from './readers/whisper.js';
import { whisperCppReader } from './readers/whisper-cpp.js';
import { xlsxReader } from './readers/xlsx.js';
import { xmlReader } from './readers/xml.js';
import { yamlReader } from './readers/yaml.js';
import { zipReaderOf } from './readers/zip.js';

const PLAIN: readonly TranscriptReader[] = [
  annomiReader,
  csvReader,
  jsonReader,
  jsonlReader,
  yamlReader,
  xmlReader,
  textReader,
  vttReader,
  srtReader,
  sbvReader,
  assReader,
  ttmlReader,
  samiReader,
  microDvdReader,
  chatReader,
  telegramReader,
  discordReader,
  slackReader,
  smsReader,
  docxReader,
  odtReader,
  odsReader,
  xlsxReader,
  rtfReader,
  htmlReader,
  pdfReader,
  otterReader,
  revTextReader,
  whisperReader,
  assemblyAiReader,
  deepgramReader,
  gladiaReader,
  awsTranscribeReader,
  revAiReader,
  googleSpeechReader,
  azureSpeechReader,
  speechmaticsReader,
  elevenLabsReader,
  whisperCppReader,
  chaReader,
  saltReader,
  folkerReader,
  stmReader,
  eafReader,
  exmaraldaReader,
  refiQdaReader,
  textGridReader,
  labelStudioReader,
  doccanoReader,
];

/** Every format that can be read. A new one is a file here and a line in this list. */
export const READERS: readonly TranscriptReader[] = [...PLAIN, zipReaderOf(PLAIN)];

/** The reader that is surest of a file, and why; null when none accepts it. Of those equally sure, one's own is taken. */
export function chooseReader(
  head: FileHead,
  own: readonly TranscriptReader[] = [],
): { readonly reader: TranscriptReader; readonly because: string } | null {
  return chooseFrom(own.length === 0 ? READERS : [...own, ...READERS], head);
}
