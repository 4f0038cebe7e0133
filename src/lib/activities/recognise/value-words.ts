import { formatNumber } from '../../texts/format.ts';
import type { Language } from '../../texts/language.ts';
import type { IndicatorView } from './schema.ts';
import type { Texts } from './texts.ts';

/** A value with its unit. */
export function sayValue(
	value: number,
	unit: IndicatorView['unit'],
	decimals: number,
	texts: Texts,
	language: Language
): string {
	return texts.units[unit](formatNumber(value, language, decimals));
}

/** A number around zero, or on a scale of its own: it says nothing to who does not know the scale. */
export function isDeviation(unit: IndicatorView['unit']): boolean {
	return unit === 'deviation' || unit === 'score';
}
