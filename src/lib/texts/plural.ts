/** Which words go with a number: real plural forms (Unicode CLDR, by Intl), as many as the language has. */
import { factsOf, type Language, type PluralOf } from './language.ts';

/** Chooses the form of one language: `plural(n, { one: '1 kaartje', other: `${n} kaartjes` })`. */
export function pluralIn<Tongue extends Language>(language: Tongue) {
	const rules = new Intl.PluralRules(factsOf[language].locale);
	return <Words>(n: number, forms: Record<PluralOf<Tongue>, Words>): Words => {
		const chosen = rules.select(n);
		// Every form that the language has is there: the type asks for them, and a test holds the list against Intl.
		return forms[chosen as PluralOf<Tongue>];
	};
}

/** The same for words that come from outside, such as a municipality's own: a form that is not there is said as all others. */
export function pickPlural(
	language: Language,
	n: number,
	forms: { other: string } & Partial<Record<string, string>>
): string {
	const chosen = new Intl.PluralRules(factsOf[language].locale).select(n);
	return forms[chosen] ?? forms.other;
}
