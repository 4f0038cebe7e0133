import type { Recounted } from './recount-here.ts';

/** Counts the text of a log. What is needed for it is fetched now, and not before. */
export async function countLog(text: string): Promise<Recounted> {
	const { recountHere } = await import('./recount-here.ts');
	return recountHere(text);
}
