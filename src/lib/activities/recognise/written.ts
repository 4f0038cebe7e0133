import type { Written } from '../../domain/moderation/standing.ts';
import { longestRemark } from './limits.ts';
import type { Remark } from './schema.ts';

/** A remark as something that people wrote: held, hidden or shown. */
export function writtenIn({ id, text }: Remark): Written {
	return { id, texts: [{ ref: text, longest: longestRemark }] };
}
