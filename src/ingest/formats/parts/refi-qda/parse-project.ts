import { type Attributes, walkXml } from '../xml/walk-xml.js';

/** A text of a project with what people coded in it. */
export interface ProjectSource {
  readonly name: string;
  /** Its plain text: the name of its file among the project's sources, or the text itself. */
  readonly file: string | null;
  readonly content: string | null;
  readonly codings: readonly {
    readonly annotator: string;
    readonly code: string;
    /** Characters from the start of the text, end exclusive. */
    readonly start: number;
    readonly end: number;
  }[];
}

interface OpenSource {
  name: string;
  file: string | null;
  content: string | null;
  codings: { annotator: string; code: string; start: number; end: number }[];
}

/** Texts and transcripts of `project.qde`, with codes and coders by their names. */
export function parseProject(xml: string, fault: () => Error): readonly ProjectSource[] {
  const codes = new Map<string, string>();
  const users = new Map<string, string>();
  const sources: OpenSource[] = [];
  let source: OpenSource | null = null;
  let recording = '';
  let selection: { start: number; end: number } | null = null;
  let coder = '';
  let inContent = false;
  const open = (name: string, attributes: Attributes): void => {
    switch (name) {
      case 'Code':
        codes.set(attributes.guid ?? '', attributes.name ?? '');
        break;
      case 'User':
        users.set(attributes.guid ?? '', attributes.name ?? attributes.id ?? '');
        break;
      case 'AudioSource':
      case 'VideoSource':
        recording = attributes.name ?? '';
        break;
      case 'TextSource':
      case 'Transcript':
        source = {
          name: attributes.name ?? recording,
          file: fileOf(attributes.plainTextPath),
          content: null,
          codings: [],
        };
        sources.push(source);
        break;
      case 'PlainTextContent':
        inContent = source !== null;
        if (source) source.content = '';
        break;
      case 'PlainTextSelection':
        selection = { start: Number(attributes.startPosition), end: Number(attributes.endPosition) };
        break;
      case 'Coding':
        coder = attributes.creatingUser ?? '';
        break;
      case 'CodeRef':
        if (source && selection && Number.isInteger(selection.start) && Number.isInteger(selection.end))
          source.codings.push({
            ...selection,
            annotator: users.get(coder) || 'human',
            code: codes.get(attributes.targetGUID ?? '') ?? '',
          });
        break;
    }
  };
  const close = (name: string): void => {
    if (name === 'TextSource' || name === 'Transcript') source = null;
    else if (name === 'PlainTextSelection') selection = null;
    else if (name === 'PlainTextContent') inContent = false;
  };
  const text = (piece: string): void => {
    if (inContent && source) source.content = (source.content ?? '') + piece;
  };
  walkXml(xml, {}, { open, close, text }, fault);
  return sources;
}

/** `internal://x.txt` lies in the project; other paths lead to where the program kept it. */
function fileOf(path: string | undefined): string | null {
  return path === undefined ? null : (/^internal:\/\/\/?(.+)$/.exec(path)?.[1] ?? null);
}
