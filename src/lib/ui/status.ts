/** How a figure moved since the last time it was measured, or why there is nothing to say. */
export type Status = 'better' | 'same' | 'worse' | 'unknown' | 'suppressed';
