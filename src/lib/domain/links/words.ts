/** Words as a computer compares them. */

/** Small letters, no accents, no punctuation. */
export function splitWords(text: string): string[] {
	const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
	return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that say nothing by themselves: no title begins or ends with one. */
export const smallWords: ReadonlySet<string> = new Set(
	[
		'de het een en of is zijn er in op bij aan te van voor met om dat die dit deze naar uit onze ons ik wij we',
		'the a an and or are there at on to of for with that this these our i it'
	].flatMap((line) => line.split(' '))
);

/** Words that stand in what people say about anything here: alone they tie nothing to anything. */
const everyday: ReadonlySet<string> = new Set(
	[
		'wijk wijken buurt buurten straat straten plein dorp stad plek plekken plaats bewoner bewoners mens mensen iedereen niemand',
		'meer minder veel weinig genoeg geen niet niets wel ook nog al heel erg ernstig ernstige beter goed slecht graag samen elkaar',
		'doen doet gaan gaat kom komen komt maken maakt heeft hebben had wordt worden kan kunnen moet moeten mag willen wil zou',
		'voelt voelen gevoel vindt vinden moeite elke week dag groot grote klein kleine nieuw nieuwe oud oude aantal soms vaak altijd',
		'zich hij zij hun hen mij mijn zelf hoe wat wie waar als dan door over onder tot per hier daar tevreden sociale fysieke',
		'street streets place neighbourhood area people person resident residents more less many few no not very feel feels good better',
		'have has do does is be make makes can could should would new old big small every week day number of how own me my their social physical'
	].flatMap((line) => line.split(' '))
);

/** The words that say what it is about, in their order, each once. */
export function listTelling(text: string): string[] {
	const telling = splitWords(text).filter(
		(word) => word.length > 2 && !smallWords.has(word) && !everyday.has(word)
	);
	return [...new Set(telling)];
}

/** Dutch endings of number, size and kind, longest first. */
const endings = ['heden', 'heid', 'tjes', 'tje', 'jes', 'en', 'je', 'e', 's', 't'];

const shortestRoot = 3;

/**
 * A word without its ending, as it would be written then: eenzame, eenzaam and eenzaamheid become one, and straten and straat. It is no
 * dictionary: what it makes need not be a word.
 */
export function findRoot(word: string): string {
	const ending = endings.find(
		(one) => word.endsWith(one) && word.length - one.length >= shortestRoot
	);
	const bare = ending === undefined ? word : word.slice(0, -ending.length);
	return bare
		.replace(/([aeou])\1/g, '$1')
		.replace(/([^aeiou])\1$/, '$1')
		.replace(/v$/, 'f')
		.replace(/z$/, 's');
}
