import { InputError } from '../../../../domain/errors.js';

interface Package {
  readonly name: string;
  readonly remedy: string;
  matches(names: readonly string[]): boolean;
}

const has = (pattern: RegExp) => (names: readonly string[]) => names.some((name) => pattern.test(name));

/** Archives that are a document of a program whose files are not read. */
const PACKAGES: readonly Package[] = [
  {
    name: 'an Apple Pages, Numbers or Keynote document',
    remedy: 'choose File → Export To → Word (or Excel) and give that file',
    matches: has(/^(?:Index\/Document\.iwa|Index\.zip|index\.apxl|index\.xml\.gz)$/),
  },
  {
    name: 'a PowerPoint presentation',
    remedy: 'copy the transcript into a Word document',
    matches: has(/^ppt\/presentation\.xml$/),
  },
  { name: 'a binary Excel workbook (.xlsb)', remedy: 'save it as XLSX or CSV', matches: has(/^xl\/workbook\.bin$/) },
  {
    name: 'an e-book (EPUB)',
    remedy: 'save the transcript as DOCX or plain text',
    matches: has(/^META-INF\/container\.xml$/),
  },
  {
    name: 'an OpenDocument presentation, drawing or template',
    remedy: 'save the transcript as ODT, DOCX or plain text',
    matches: (names) => names.includes('mimetype') && names.includes('content.xml'),
  },
];

/** Says which program's document an archive is, when it is one that is not read. */
export function refusePackage(names: readonly string[]): void {
  const found = PACKAGES.find(({ matches }) => matches(names));
  if (found)
    throw new InputError('not-a-transcript', `expected transcripts in the archive, found ${found.name}`, found.remedy);
}
