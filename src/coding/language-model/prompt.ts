import { createHash } from 'node:crypto';
import { CLIENT_CODEBOOK, PRACTITIONER_CODEBOOK } from '../../instruments/codebook.js';
import { GUIDE_HEAD, GUIDE_TAIL, GUIDE_VERSION } from './guide.js';

/** What the model is told before any page: the guide, with the codebook's own definitions. */
export const PROMPT = [
  GUIDE_HEAD,
  `Practitioner codes\n${PRACTITIONER_CODEBOOK.map(({ id, name, definition }) => `- ${id} ${name}: ${definition}`).join('\n')}`,
  `Client codes (about the change goal)\n${CLIENT_CODEBOOK.map(({ id, definition }) => `- ${id}: ${definition}`).join('\n')}`,
  GUIDE_TAIL,
].join('\n\n');

/** SHA-256 of the prompt and its version, hex: stands in the manifest, and in the key of every kept answer. */
export const PROMPT_SHA256 = createHash('sha256').update(`${GUIDE_VERSION}\n${PROMPT}`).digest('hex');
