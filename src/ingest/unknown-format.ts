import { InputError } from '../domain/errors.js';
import { sniffEncoding } from './decode.js';
import { recogniseText } from './recognise-text.js';
import type { SourceFile } from './source-file.js';

/** Why no reader takes a file, said as helpfully as its first bytes allow. */
export async function explainUnknown(file: SourceFile): Promise<InputError> {
  const { head } = file;
  if (file.size === 0)
    return new InputError('empty-file', 'expected a transcript, found an empty file', 'export the transcript again');
  const kind = KINDS.find(({ matches }) => matches(head.bytes));
  if (kind) return new InputError('not-a-transcript', `expected a transcript, found ${kind.name}`, kind.remedy);
  if (head.text === null) {
    const fault = await decodingFault(file);
    return (
      fault ??
      new InputError(
        'not-text',
        'expected text, found binary data',
        'export the transcript as text, CSV, JSON, VTT, SRT or DOCX',
      )
    );
  }
  if (head.text.trim() === '')
    return new InputError('empty-file', 'expected a transcript, found only blank space', 'export the transcript again');
  const known = recogniseText(head.text);
  if (known)
    return new InputError(
      'unknown-format',
      `expected a transcript that names its speakers, found ${known.name}`,
      known.remedy,
      {
        line: 1,
      },
    );
  return new InputError(
    'unknown-format',
    'expected a transcript, found text in which no known layout names the speakers',
    'begin each turn with its speaker ("T: …"), or export as CSV with a speaker and a text column',
    { line: 1 },
  );
}

interface Kind {
  readonly name: string;
  readonly remedy: string;
  matches(bytes: Uint8Array): boolean;
}

const TRANSCRIBE = 'have it transcribed first; this program reads transcripts';

const KINDS: readonly Kind[] = [
  {
    name: 'an audio recording',
    remedy: TRANSCRIBE,
    matches: (b) =>
      is(b, 'ID3') ||
      is(b, 'RIFF') ||
      is(b, 'OggS') ||
      is(b, 'fLaC') ||
      (b[0] === 0xff && ((b[1] ?? 0) & 0xe6) === 0xe2),
  },
  {
    name: 'an audio or video recording',
    remedy: TRANSCRIBE,
    matches: (b) => is(b, 'ftyp', 4) || is(b, '\u001aE\u00df\u00a3'),
  },
  {
    name: 'a picture',
    remedy: 'export the transcript as text',
    matches: (b) => is(b, '\u0089PNG') || is(b, '\u00ff\u00d8\u00ff') || is(b, 'GIF8'),
  },
  {
    name: 'an old Office file (.doc, .xls) or one with a password',
    remedy: 'open it in Word, Excel or LibreOffice and save it as DOCX or XLSX without a password',
    matches: (b) => is(b, '\u00d0\u00cf\u0011\u00e0'),
  },
  {
    name: 'a compressed file',
    remedy: 'unpack it, or pack the transcripts as ZIP',
    matches: (b) => is(b, '\u001f\u008b') || is(b, '7z\u00bc\u00af') || is(b, 'Rar!'),
  },
];

function is(bytes: Uint8Array, magic: string, at = 0): boolean {
  return [...magic].every((character, index) => bytes[at + index] === character.charCodeAt(0));
}

/** Text that does not decode says where and what to do; binary data says nothing. */
async function decodingFault(file: SourceFile): Promise<InputError | null> {
  const { bytes } = file.head;
  if (!sniffEncoding(bytes).stated && shareOfControls(bytes) > 0.02) return null;
  try {
    for await (const _ of file.chunks());
    return null;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** Text of any encoding has hardly a control character but tabs and line ends. */
function shareOfControls(bytes: Uint8Array): number {
  const controls = bytes.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13).length;
  return bytes.length === 0 ? 0 : controls / bytes.length;
}
