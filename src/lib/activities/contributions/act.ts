import type { Action } from './schema.ts';

/** Does something with the cards; resolves with whether it was done. What was refused is said above the list. */
export type Act = (action: Action) => Promise<boolean>;
