import { CLIENT_CODES, isCodeId, PRACTITIONER_CODES } from '../../../domain/codes.js';
import { CLIENT_CODEBOOK, codeName, PRACTITIONER_CODEBOOK } from '../../../instruments/codebook.js';
import type { CodeToGive, SessionData } from '../session-data.js';

/** The codes that a speaker may get on this page: of one's own codebook where it is coded with one, else oars'. */
export function choicesFor(data: SessionData, role: string | undefined): readonly string[] {
  if (role !== 'practitioner' && role !== 'client') return [];
  if (data.codesToGive) return data.codesToGive[role].map(({ id }) => id);
  return role === 'practitioner' ? PRACTITIONER_CODES : CLIENT_CODES;
}

/** True for a code that this page can give. */
export function isGiven(data: SessionData, code: string): boolean {
  return data.codesToGive ? ownCode(data, code) !== undefined : isCodeId(code);
}

/** A code's name for people. */
export function nameIn(data: SessionData, code: string): string {
  return ownCode(data, code)?.label ?? (isCodeId(code) ? codeName(code) : code);
}

/** When a code counts. */
export function definitionIn(data: SessionData, code: string): string {
  const entry = ownCode(data, code) ?? [...PRACTITIONER_CODEBOOK, ...CLIENT_CODEBOOK].find(({ id }) => id === code);
  return entry?.definition ?? '';
}

function ownCode({ codesToGive }: SessionData, code: string): CodeToGive | undefined {
  return codesToGive && [...codesToGive.practitioner, ...codesToGive.client].find(({ id }) => id === code);
}
