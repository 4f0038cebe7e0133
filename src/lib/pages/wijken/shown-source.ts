import { pick } from '#lib/texts/pick.ts';
import type { Sources } from '#lib/domain/wijkkompas/source.ts';
import type { Language } from '#lib/texts/language.ts';

/** A source as it is named on screen. */
export interface ShownSource {
	code: string;
	publisher: string;
	name: string;
	/** The shorter of the two, for beside a figure. */
	short: string;
	licence: string | null;
	url: string | null;
	note: string | null;
}

/** The sources of these codes, each once, in the order in which they come. One that is not in the list has the name it was given. */
export function showSources(
	codes: readonly string[],
	sources: Sources,
	language: Language
): ShownSource[] {
	return [...new Set(codes)].map((code) => {
		const source = sources[code];
		if (!source) {
			return {
				code,
				publisher: code,
				name: code,
				short: code,
				licence: null,
				url: null,
				note: null
			};
		}
		const { publisher, licence, url, texts } = source;
		const { name, note } = pick(texts, language);
		// "RIVM, CBS" beside "Leefbaarometer 3.0": one publisher has a long name, another a long title.
		const short = publisher.length < name.length ? publisher : name;
		return { code, publisher, name, short, licence, url, note };
	});
}
