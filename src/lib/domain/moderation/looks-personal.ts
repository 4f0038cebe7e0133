/** Whether words may point at a person: then the facilitator looks before anybody else reads them. */
import { plainNames, wordyNames } from './first-names.ts';

/** What stands between a first name and a surname. */
const between = String.raw`(?:(?:van|de|der|den|het|ter|ten|te|op|aan|in|'t|’t|la|le|al|el|ait|ben|bin|von|zu|da|dos)\s+){0,3}`;
const surname = String.raw`(?:\p{Lu}[\p{L}'’-]+|(?:d'|d’|O'|O’)\p{Lu}\p{L}+)`;
const address = String.raw`\p{L}+(?:straat|weg|laan|plein|hof|dijk|singel|kade|pad|steeg|gracht|markt|park|brink|es|kamp|dreef|hoek|wal)`;

/** Things that are not a name and still lead to one person or one door. */
const traces: readonly RegExp[] = [
	/[\w.+-]+\s?(?:@|\(at\))\s?[\w-]+\.\w+/i, // an e-mail address
	/(?:\+|\b00)\d{2}[\s-]?(?:\(0\))?[\s-]?\d(?:[\s.-]?\d){7,9}/, // a telephone number of any country
	/(?<![\d,.])0[\s-]?\d(?:[\s.-]?\d){8}(?!\d)/, // a Dutch telephone number
	/\b[A-Z]{2}\d{2}\s?[A-Z]{4}(?:\s?\d){10}\b/i, // a Dutch account number (IBAN)
	/\b\d{4}\s?[A-Z]{2}\b(?!\s?(?:euro|uur))/, // a postcode
	/\b(?:huisnummer|huisnr\.?)\s*\d+/i,
	// A door by its number, in a street that writer and readers know.
	/\b(?:van|op|bij|naast|tegenover)\s+(?:nummer|nr\.?)\s*(?!1\b)\d{1,4}\s?[a-z]?\b/i,
	new RegExp(
		String.raw`(?<!\p{L})${address}\s+\d{1,4}\s?[a-z]?(?![\p{L}\d])(?!\s+(?:jaar|keer|mensen|bomen|uur|auto))`,
		'iu'
	)
];

/**
 * Number plates by RDW's sidecodes (https://www.rdw.nl), with hyphens in whatever letters, without them in capitals only:
 * groups of letters and figures, of which at least one is of letters and one of figures.
 */
const plates: readonly RegExp[] = [
	/\b(?:[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2})\b/i,
	/\b(?:\d{2}-[A-Z]{2}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2})\b/i,
	/\b(?:[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d)\b/i,
	/\b(?:\d{2}[A-Z]{3}\d|\d[A-Z]{3}\d{2}|[A-Z]{2}\d{3}[A-Z]|[A-Z]\d{3}[A-Z]{2}|[A-Z]{3}\d{2}[A-Z]|[A-Z]\d{2}[A-Z]{3}|\d{2}[A-Z]{2}[A-Z]{2})\b/
];

const titles =
	'meneer mevrouw mevr mw dhr hr buurman buurvrouw buurjongen buurmeisje oom tante opa oma juf juffrouw meester dokter dominee pastoor imam familie fam agent wijkagent wethouder burgemeester broer zus'
		.split(' ')
		.map((title) => `[${title.charAt(0).toUpperCase()}${title.charAt(0)}]${title.slice(1)}`)
		.join('|');
const titled: readonly RegExp[] = [
	new RegExp(String.raw`(?<!\p{L})(?:${titles})\.?\s+(?:\p{Lu}\.\s?)*${between}${surname}`, 'u'),
	// Initials and a surname: "J.W. de Boer".
	new RegExp(String.raw`(?<![\p{L}.])(?:\p{Lu}\.\s?){1,4}${between}${surname}`, 'u')
];

const namedBy = new RegExp(String.raw`^\s+${between}${surname}`, 'u');

/** Streets, schools and shops are called after somebody: "Anna van Burenstraat", "Albert Heijn". */
const place = String.raw`(?:straat|weg|laan|plein|hof|school|kerk|park|singel|kade|dijk|brug|hal|court|college|ziekenhuis)`;
const namedAfter: readonly RegExp[] = [
	new RegExp(String.raw`^\s+${between}\p{Lu}\p{L}*${place}(?!\p{L})`, 'u'),
	new RegExp(String.raw`^\s+${between}\p{Lu}\p{L}+\s+${place}(?!\p{L})`, 'u'),
	/^\s+(?:Heijn|Linders|Smit|Cru[iy]j?ff)(?!\p{L})/u
];

/** Two words with a capital that are no name: what a place or an organisation is called. */
const ofPlaces =
	/^(?:almelo|wierden|hengelo|enschede|twente|nederland|noord|oost|zuid|west|centrum|beter|wonen|rode|kruis|sint|st|leger|oude|nieuwe|grote|kleine|rijks|gemeente|stichting|vereniging|de|het|een|in|op|bij|wij|ik|er|en|of|google|maps|whats|app|jumbo|lidl|aldi|action|gamma|praxis|tv|nl|ns)$|(?:park|centrum|school|winkel|station|huis|plein|straat|weg|laan|hof|kerk|club|team|wijk|buurt|dorp|hoek|broek|kwartier|zorg|bus|bibliotheek|museum|theater|politie|moskee|markt|maatschappij)$/iu;

/**
 * A hint, not a verdict: it finds e-mail addresses, telephone, account and citizen's numbers, number plates, postcodes, doors, and names
 * in the usual shapes. A surname alone, and a nickname, it does not find, so that a person always has to look too.
 */
export function looksPersonal(words: string): boolean {
	if ([...traces, ...plates, ...titled].some((pattern) => pattern.test(words))) return true;
	return hasCitizenNumber(words) || hasFirstName(words) || hasUnknownName(words);
}

/** Nine figures that pass the eleven test of a citizen's service number (BSN; Logisch Ontwerp BSN, RvIG). */
function hasCitizenNumber(words: string): boolean {
	return [...words.matchAll(/(?<!\d)\d(?:[ .]?\d){8}(?!\d)/g)].some(([found]) => {
		const digits = [...found.replaceAll(/\D/g, '')].map(Number);
		const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
		return sum % 11 === 0;
	});
}

function hasFirstName(words: string): boolean {
	return [...words.matchAll(/\p{L}+/gu)].some(({ 0: word, index }) => {
		const after = words.slice(index + word.length);
		// "Maria-kerk" and "Willem-Alexanderlaan" are places.
		if (after.startsWith('-') || words[index - 1] === '-') return false;
		if (isNamedAfter(after)) return false;
		const small = word.toLocaleLowerCase('nl');
		if (plainNames.has(small)) return true;
		if (!wordyNames.has(small) || !/^\p{Lu}/u.test(word)) return false;
		return namedBy.test(after) || !beginsSentence(words.slice(0, index));
	});
}

/** Two words with a capital, within a sentence, of which neither is part of the name of a place or an organisation. */
function hasUnknownName(words: string): boolean {
	const pair = new RegExp(
		String.raw`(?<![\p{L}-])(\p{Lu}\p{Ll}+)(?=\s+${between}(\p{Lu}[\p{Ll}’']+)(?![\p{L}-]))`,
		'gu'
	);
	return [...words.matchAll(pair)].some(
		({ 1: first = '', 2: last = '', index }) =>
			!beginsSentence(words.slice(0, index)) &&
			![first, last].some((word) => ofPlaces.test(word)) &&
			!isNamedAfter(words.slice(index + first.length))
	);
}

function isNamedAfter(after: string): boolean {
	return namedAfter.some((pattern) => pattern.test(after));
}

function beginsSentence(before: string): boolean {
	return /(?:^|[.!?:\n"“‘(])\s*$/u.test(before);
}
