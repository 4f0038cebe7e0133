import type { FreeText } from '../../domain/free-text.ts';

/** The words of a free text, or what stands there once its writer had them erased. */
export function readWords(text: FreeText, erased: string): string {
	return text.text ?? erased;
}
