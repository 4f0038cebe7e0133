/** What every page says, with the names and words of this municipality in place of the product's. */
import type { ParticipantKind } from '../domain/audience.ts';
import type { OwnWords, SourceName } from '../domain/municipality.ts';
import type { Language } from './language.ts';
import type { Texts } from './nl/site.ts';
import { pickPlural } from './plural.ts';

interface Own {
	name: string;
	sources: { line: string; names: Record<string, SourceName> };
	words: OwnWords;
}

export function inOwnWords(site: Texts, { name, sources, words }: Own, language: Language): Texts {
	const { themes, kinds = {}, rungs } = words;
	const named = Object.entries(kinds) as [
		ParticipantKind,
		Record<'name' | 'one' | 'other', string>
	][];
	return {
		...site,
		municipality: name,
		footer: { ...site.footer, sources: sources.line },
		sourceNames: { ...site.sourceNames, ...sources.names },
		themes: { ...site.themes, ...themes },
		kinds: { ...site.kinds, ...Object.fromEntries(named.map(([kind, own]) => [kind, own.name])) },
		kindCount: {
			...site.kindCount,
			...Object.fromEntries(
				named.map(([kind, own]) => [kind, (n: number) => `${n} ${pickPlural(language, n, own)}`])
			)
		},
		rungs: { ...site.rungs, ...rungs }
	};
}
