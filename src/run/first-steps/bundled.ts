import { fileURLToPath } from 'node:url';

/** The invented clinic that comes with oars: 25 sessions to try everything on. */
export const BUNDLED_CLINIC = fileURLToPath(new URL('../../../fixtures/clinic', import.meta.url));
