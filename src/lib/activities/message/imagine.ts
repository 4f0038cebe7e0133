import type { Imagine } from '../imagine.ts';
import type { View } from './schema.ts';

/** One listens. */
export const imagine: Imagine<View, null> = () => [];
