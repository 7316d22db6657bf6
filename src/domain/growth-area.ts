/** Something to try, as an invitation. */
export const GROWTH_AREAS = ['reflect', 'open', 'deepen', 'ask-first', 'argue', 'room'] as const;
export type GrowthArea = (typeof GROWTH_AREAS)[number];
