import { createHash } from 'node:crypto';
import type { OwnCodebook } from '../domain/own-codebook.js';
import { VERSION } from '../domain/version.js';
import { CLIENT_CODEBOOK, PRACTITIONER_CODEBOOK } from './codebook.js';

interface QdcCode {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly examples: readonly string[];
  /** Where it stands in oars' codebook, such as `equals OQ`; null when nowhere, or when it is oars'. */
  readonly place: string | null;
}

/**
 * A codebook in the exchange format of NVivo, ATLAS.ti, MAXQDA and others (REFI-QDA codebook 1.0, `.qdc`): one's own where
 * there is one, else oars'. Who gets a code is the code above it, which nothing is coded with.
 */
export function writeQdc(codebook: OwnCodebook | null): string {
  const of = (role: 'practitioner' | 'client'): readonly QdcCode[] =>
    codebook === null ? oarsCodes(role) : ownCodes(codebook, role);
  const groups = (['practitioner', 'client'] as const).map((role) => {
    const codes = of(role).map((one) =>
      element(one.id, true, `<Description>${escapeXml(describe(one))}</Description>`),
    );
    return codes.length === 0 ? '' : element(role, false, `\n${codes.join('\n')}\n`);
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="oars ${VERSION}">\n<Codes>\n${groups.filter((group) => group !== '').join('\n')}\n</Codes>\n<Sets/>\n</CodeBook>\n`;
}

/** Paragraphs that `readQdc` takes apart again: label, definition, examples, place. */
function describe({ label, definition, examples, place }: QdcCode): string {
  return [
    label,
    definition,
    ...examples.map((example) => `Example: ${example}`),
    ...(place === null ? [] : [`oars: ${place}`]),
  ].join('\n\n');
}

function oarsCodes(role: 'practitioner' | 'client'): readonly QdcCode[] {
  const codes = role === 'practitioner' ? PRACTITIONER_CODEBOOK : CLIENT_CODEBOOK;
  return codes.map(({ id, name, definition }) => ({ id, label: name, definition, examples: [], place: null }));
}

function ownCodes({ codes }: OwnCodebook, role: 'practitioner' | 'client'): readonly QdcCode[] {
  return codes
    .filter((one) => one.role === role)
    .map(({ equals, refines, ...one }) => ({
      ...one,
      place: equals !== null ? `equals ${equals}` : refines !== null ? `refines ${refines}` : null,
    }));
}

function element(name: string, isCodable: boolean, content: string): string {
  return `<Code guid="${guidOf(name)}" name="${escapeXml(name)}" isCodable="${isCodable}">${content}</Code>`;
}

/** The same code has the same identifier in every file, so that programs know it again. */
function guidOf(name: string): string {
  const hex = createHash('sha256').update(`oars code ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
