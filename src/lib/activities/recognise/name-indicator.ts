import type { Language } from '../../texts/language.ts';
import { pick } from '../../texts/pick.ts';
import type { IndicatorView } from './schema.ts';

/** The name of one of the figures of this step; undefined for one that is not among them. */
export function nameIndicator(
	indicators: readonly Pick<IndicatorView, 'id' | 'texts'>[],
	id: string,
	language: Language
): string | undefined {
	const found = indicators.find((indicator) => indicator.id === id);
	return found && pick(found.texts, language).name;
}
