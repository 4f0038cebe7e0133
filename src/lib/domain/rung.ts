/** The rung of the participation ladder (Edelenbos) that an answer has; a participant reads it before answering. */
export const rungs = ['inform', 'consult', 'advise', 'coproduce', 'decide'] as const;
export type Rung = (typeof rungs)[number];
