/** What the parts of the screens read from. */
import type { Shape } from '../../texts/shape.ts';
import type { texts as dutch } from './texts/nl.ts';

export type CardTexts = Shape<typeof dutch>;
