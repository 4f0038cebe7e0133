/** The rung of the participation ladder (Edelenbos) that an answer has; a participant reads it before answering. */
export const rungs = ['inform', 'consult', 'advise', 'coproduce', 'decide'] as const;
export type Rung = (typeof rungs)[number];

/**
 * What an evening can be prepared with. Deciding together ("meebeslissen: wat hier wordt gekozen, voert de gemeente uit") is a
 * promise that nobody can keep before there are rules and mandates for it.
 */
export const offeredRungs = ['inform', 'consult', 'advise', 'coproduce'] as const;
export type OfferedRung = (typeof offeredRungs)[number];
