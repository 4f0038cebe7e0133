/** What a page needs to know of the municipality, in the language of who reads it. */
import type { MunicipalityFacts, OwnWords, SourceName } from '../../domain/municipality.ts';
import { factsOf, type Language } from '../../texts/language.ts';
import { pick } from '../../texts/pick.ts';

export interface ShownMunicipality {
	name: string;
	/** Reachable: by mail or by phone. */
	contact: { who: string; ways: string[]; isReachable: boolean };
	accessibility: NonNullable<MunicipalityFacts['accessibility']> | null;
	/** Null: the sign of the product. */
	logo: string | null;
	timeZone: string;
	/** To choose from, each under its own name. */
	languages: { language: Language; name: string }[];
	inhabitants: string;
	sources: { line: string; names: Record<string, SourceName> };
	icons: MunicipalityFacts['icons'];
	words: OwnWords;
}

type Facts = Omit<MunicipalityFacts, 'languages'> & { languages: Language[] };

export function showMunicipality(
	facts: Facts,
	logo: string | null,
	language: Language
): ShownMunicipality {
	const { name, contact, timeZone, languages, inhabitants, sources, icons, words } = facts;
	const { website, email, phone } = contact;
	const site = website && new URL(website).host;
	return {
		name,
		contact: {
			who: pick(contact.who, language),
			ways: [site, email, phone].filter((way) => way !== null),
			isReachable: (email ?? phone) !== null
		},
		accessibility: facts.accessibility ?? null,
		logo,
		timeZone,
		languages: languages.map((offered) => ({ language: offered, name: factsOf[offered].name })),
		inhabitants,
		sources: {
			line: pick(sources.line, language),
			names: Object.fromEntries(
				Object.entries(sources.names).map(([code, names]) => [code, pick(names, language)])
			)
		},
		icons,
		// No Dutch words among those of another language: there the product has words of its own.
		words: words[language] ?? {}
	};
}
