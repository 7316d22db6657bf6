import { type CodeId, isClientCode, isCodeId } from '../domain/codes.js';
import { UsageError } from '../domain/errors.js';
import { toCodeId } from './formats/parts/codes.js';
import { walkXml } from './formats/parts/xml/walk-xml.js';
import { readRoleWord } from './roles/words.js';

/** A code of a REFI-QDA codebook, as far as the file says what a codebook of one's own needs. */
export interface DraftedCode {
  readonly id: string;
  /** Null where neither the code nor one above it says who gets it. */
  readonly role: 'practitioner' | 'client' | null;
  readonly label: string;
  /** Empty where the file describes nothing. */
  readonly definition: string;
  readonly examples: readonly string[];
  readonly equals: CodeId | null;
  readonly refines: CodeId | null;
}

interface OpenCode {
  readonly name: string;
  readonly isCodable: boolean;
  description: string;
}

/**
 * The codes of a `.qdc`, in its order. Who gets a code is told by the codes above it ("practitioner", "client"), or by the
 * code of oars that bears its name. Throws UsageError for what is no REFI-QDA codebook.
 */
export function readQdc(xml: string, path: string): readonly DraftedCode[] {
  const above: OpenCode[] = [];
  const found: { readonly code: OpenCode; readonly above: readonly string[] }[] = [];
  let isCodebook = false;
  let inDescription = false;
  walkXml(
    xml,
    {},
    {
      open(qualified, attributes) {
        const name = qualified.replace(/^.*:/, '');
        if (name === 'CodeBook') isCodebook = true;
        inDescription = name === 'Description' && above.length > 0;
        if (name !== 'Code') return;
        const code = { name: attributes.name ?? '', isCodable: attributes.isCodable !== 'false', description: '' };
        if (code.isCodable && code.name.trim() !== '') found.push({ code, above: above.map((one) => one.name) });
        above.push(code);
      },
      close(qualified) {
        const name = qualified.replace(/^.*:/, '');
        if (name === 'Code') above.pop();
        if (name === 'Description') inDescription = false;
      },
      text(text) {
        const code = above.at(-1);
        if (inDescription && code) code.description += text;
      },
    },
    () => notQdc(path),
  );
  if (!isCodebook || found.length === 0) throw notQdc(path);
  const taken = new Set<string>();
  const equalled = new Set<CodeId>();
  return found.map(({ code, above: names }) => draft(code, names, taken, equalled));
}

function draft(
  { name, description }: OpenCode,
  above: readonly string[],
  taken: Set<string>,
  equalled: Set<CodeId>,
): DraftedCode {
  const paragraphs = description
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');
  const [, kind, code = ''] =
    /^oars: (equals|refines) (\S+)$/.exec(paragraphs.find((one) => one.startsWith('oars: ')) ?? '') ?? [];
  const examples = paragraphs.filter((one) => one.startsWith('Example: ')).map((one) => one.slice('Example: '.length));
  const said = paragraphs.filter((one) => !/^(?:Example|oars): /.test(one));
  const label = said.length > 1 && (said[0]?.length ?? 0) <= 60 ? (said[0] ?? name) : name.trim();
  const place = isCodeId(code) ? code : toCodeId(name);
  const isFirst = place !== null && !equalled.has(place);
  const equals = place !== null && (kind ? kind === 'equals' : isFirst) ? place : null;
  if (equals) equalled.add(equals);
  return {
    id: idOf(name, taken),
    role: roleOf(above, place),
    label,
    definition: (said.length > 1 && label === said[0] ? said.slice(1) : said).join(' '),
    examples,
    equals,
    refines: equals === null ? place : null,
  };
}

function roleOf(above: readonly string[], place: CodeId | null): DraftedCode['role'] {
  if (place !== null) return isClientCode(place) ? 'client' : 'practitioner';
  const role = above
    .toReversed()
    .map((name) => readRoleWord(name)?.role)
    .find((one) => one === 'practitioner' || one === 'client');
  return role === 'practitioner' || role === 'client' ? role : null;
}

/** A name as an id: letters and digits joined by dashes, each once. */
function idOf(name: string, taken: Set<string>): string {
  const bare =
    name
      .normalize('NFKC')
      .replace(/[^\p{L}\p{M}\p{N}._+-]+/gu, '-')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+-]+$/gu, '')
      .replace(/[._+-]{2,}/g, '-')
      .replace(/-$/, '')
      .slice(0, 36) || 'code';
  let id = bare;
  for (let count = 2; taken.has(id.toLowerCase()); count++) id = `${bare}-${count}`;
  taken.add(id.toLowerCase());
  return id;
}

function notQdc(path: string): UsageError {
  return new UsageError(
    'not-a-qdc',
    `${path}: expected a REFI-QDA codebook, found something else.`,
    'Export the codebook from NVivo, ATLAS.ti or MAXQDA as REFI-QDA (.qdc).',
  );
}
