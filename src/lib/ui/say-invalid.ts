/** What a field says of itself when the browser finds it wrong: at the field, and in the language of the page, not of the browser. */
import { getContext, setContext } from 'svelte';

export interface InvalidWords {
	missing: string;
	unchosen: string;
	/** A number that is none, or lies outside of what the field takes. */
	range: (least: string, most: string) => string;
	/** By so many characters. */
	tooLong: (n: number) => string;
	other: string;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const key = Symbol('invalid');

/** Said once, by the frame of all pages. */
export const setInvalidWords = (words: () => InvalidWords) => setContext(key, words);

/**
 * Keeps the browser's own bubble away, goes to the first field that is wrong, and gives the sentence. Undefined: the browser says it.
 * While somebody types it says only that it is longer than `longest`, and no form sends it.
 */
export function useInvalidWords(): (event: Event, longest?: number | null) => string | undefined {
	const words = getContext<(() => InvalidWords) | undefined>(key);
	return (event, longest) => {
		if (!words) return undefined;
		const field = event.target as Field;
		if (event.type === 'input') {
			const over = field.value.length - (longest ?? Infinity);
			field.setCustomValidity(over > 0 ? words().tooLong(over) : '');
			return over > 0 ? field.validationMessage : undefined;
		}
		event.preventDefault();
		if (field.form?.querySelector(':is(input, textarea, select):invalid') === field) field.focus();
		if (field.validity.customError) return field.validationMessage;
		if (!field.validity.valueMissing) {
			return field.type === 'number' ? sayRange(field as HTMLInputElement, words()) : words().other;
		}
		return words()[
			field.type === 'radio' || field.type.startsWith('select') ? 'unchosen' : 'missing'
		];
	};
}

function sayRange({ min, max }: { min: string; max: string }, words: InvalidWords): string {
	return min && max ? words.range(min, max) : words.other;
}
