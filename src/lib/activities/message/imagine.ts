import type { Imagine } from '../imagine.ts';
import type { Own, View } from './schema.ts';

/** One listens. */
export const imagine: Imagine<View, Own> = () => [];
