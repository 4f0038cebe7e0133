import type { Shape } from '../../texts/shape.ts';
import type { texts } from './texts/nl.ts';

/** The words of this activity, in whatever language. */
export type Texts = Shape<typeof texts>;
