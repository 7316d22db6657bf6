export type { ClientCode, CodeId, PractitionerCode } from './domain/codes.js';
export { VERSION } from './domain/version.js';
