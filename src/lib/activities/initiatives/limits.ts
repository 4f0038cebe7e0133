/** What somebody can be to an initiative, most first. One person has one role in one initiative. */
export const roles = ['lead', 'help', 'support'] as const;
export type Role = (typeof roles)[number];

/** Characters that fit in each text. */
export const longest = { title: 80, what: 600, needed: 300 } as const;
