/** Dates and numbers as people write them, by Intl. */
import { factsOf, type Language } from './language.ts';
import { timeZone } from './time-zone.ts';

/** A number with a fixed number of decimals, a true minus and the language's own marks. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
	const text = new Intl.NumberFormat(factsOf[language].locale, {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	}).format(value);
	// "−0,000" says more than is known.
	return /^-[0.,]+$/.test(text) ? text.slice(1) : text.replace('-', '−');
}

/** "26 november 2026" */
export function formatDate(date: Date | string, language: Language): string {
	return new Intl.DateTimeFormat(factsOf[language].locale, {
		timeZone: timeZone(),
		day: 'numeric',
		month: 'long',
		year: 'numeric'
	}).format(new Date(date));
}

/** "donderdag 26 november" */
export function formatWeekday(date: Date | string, language: Language): string {
	return new Intl.DateTimeFormat(factsOf[language].locale, {
		timeZone: timeZone(),
		weekday: 'long',
		day: 'numeric',
		month: 'long'
	}).format(new Date(date));
}

/** "19.30" in Dutch, "19:30" in English. */
export function formatTime(date: Date | string, language: Language): string {
	const text = new Intl.DateTimeFormat(factsOf[language].locale, {
		timeZone: timeZone(),
		hour: '2-digit',
		minute: '2-digit'
	}).format(new Date(date));
	return language === 'nl' ? text.replace(':', '.') : text;
}
