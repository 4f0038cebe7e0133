export const hidingReasons = ['personal', 'hurtful', 'off-topic', 'double', 'other'] as const;
/** Why something is hidden. Its writer reads it. */
export type HidingReason = (typeof hidingReasons)[number];
