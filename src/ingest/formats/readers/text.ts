import { plural } from '../../../domain/plural.js';
import { MAIL_HEAD } from '../../recognise-text.js';
import type { FileHead, SourceFile } from '../../source-file.js';
import { headLines, splitLines } from '../parts/head-lines.js';
import { type ParsedText, parseText, readText } from '../parts/text/read-text.js';
import type { Acceptance, ReaderOptions, ReadItem, TranscriptReader } from '../reader.js';

/** Plain text with the speaker before the words: `T: …`, `Peer supporter: …`, `[00:01] Speaker 1: …`. */
export const textReader: TranscriptReader = { id: 'text', label: 'Plain text', version: 3, surest: 0.8, accepts, read };

function accepts(head: FileHead): Acceptance {
  if (head.text === null) return { accepted: false, because: 'not text' };
  if (/^\s*(?:WEBVTT|@Begin|<\?xml|<!doctype|<html|File type|\{\s*["}]|\[\s*[{"[\]])/i.test(head.text))
    return { accepted: false, because: 'marked as another format' };
  if (MAIL_HEAD.test(head.text)) return { accepted: false, because: 'e-mails that answer each other' };
  const { labels, filled, labelled } = parseHead(head);
  if (labelled < 2) return { accepted: false, because: 'fewer than two lines begin with a speaker' };
  const people = labels.speakers.length;
  const because = `${labelled} of its first ${filled} lines begin with one of ${plural(people, 'speaker')}`;
  const certainty = (people > 1 ? 0.5 : 0.3) + 0.3 * Math.min(1, labelled / filled);
  return { accepted: true, certainty, because };
}

async function* read(file: SourceFile, options: ReaderOptions): AsyncGenerator<ReadItem> {
  const text = await file.text();
  yield* readText(
    text === file.head.text ? parseHead(file.head) : parseText(splitLines(text)),
    file.path,
    textReader.id,
    options.codebook ?? null,
  );
}

/** A file's start is looked at to choose its reader, and often is all there is to read. */
const heads = new WeakMap<FileHead, ParsedText>();

function parseHead(head: FileHead): ParsedText {
  const known = heads.get(head);
  if (known) return known;
  const text = parseText(headLines(head));
  heads.set(head, text);
  return text;
}
