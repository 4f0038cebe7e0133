import type { Written } from '../../domain/moderation/standing.ts';
import { longest } from './limits.ts';
import type { Proposal } from './schema.ts';

/** An initiative as something that people wrote: held, hidden and shown as a whole. */
export function writtenIn({ id, title, what, needed }: Proposal): Written {
	return {
		id,
		texts: [
			{ ref: title, longest: longest.title },
			{ ref: what, longest: longest.what },
			...(needed ? [{ ref: needed, longest: longest.needed }] : [])
		]
	};
}
