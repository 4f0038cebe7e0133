/** Whether two words are about the same: one root, one as the end of the other, or one of the families below. */
import { findRoot } from './words.ts';

/** The end of a compound says what it is, in Dutch: a "winkelwagen" is no shop. A shorter end says too little: "last" in "overlast". */
const shortestPart = 6;

interface Family {
	words: readonly string[];
	/** With one of these in the same text the word means something else: "veilig oversteken" is about traffic. */
	unless?: readonly string[];
}

/** What people of a wijk say in several ways. No splitter of words knows that a lantern gives light. Short, to be read in a minute. */
const families: Family[] = [
	family('eenzaam vereenzaming isolement lonely loneliness isolated isolation'),
	family(
		'licht verlichting straatverlichting lamp lantaarn lantaarnpaal donker duister dark light lamppost streetlight lighting'
	),
	family(
		'afval zwerfafval zwerfvuil vuil troep rommel vuilnis container opruimen schoon schoonmaken litter rubbish waste clean'
	),
	family(
		'verkeer rijden hardrijder hardrijden snelheid drempel oversteken oversteekplaats zebrapad speeding traffic'
	),
	family('parkeren parkeerplaats parkeerplek geparkeerd parking parked'),
	family(
		'groen omgeving surroundings boom bomen struik plant bloem gras tuin geveltuin moestuin green tree garden'
	),
	family('jeugd jongere jeugdhonk tiener jongerenwerk youth teenager'),
	family(
		'samenhang saamhorigheid kennen kent praatje koffie koffietafel ontmoeten ontmoeting ontmoetingsplek cohesion'
	),
	family('betrekken betrekt inspraak meedenken meepraten meebeslissen luisteren luistert involved'),
	family('rondkomen geld schuld armoede minima energierekening debt poverty'),
	family(
		'woning woningvoorraad huurwoning huur huis nieuwbouw woningnood housing homes',
		'koud vocht vochtig schimmel tocht'
	),
	family('geluid geluidshinder geluidsoverlast lawaai herrie noise noisy'),
	family('bewegen beweegt beweging sport sporten exercise sports active'),
	family('gezond gezondheid healthy health'),
	family('vrijwilliger vrijwilligerswerk volunteer'),
	family('voorziening winkel supermarkt huisarts apotheek bus bushalte amenities shop supermarket'),
	family(
		'veilig veiligheid onveilig inbraak diefstal criminaliteit vandalisme vernieling drugs safe unsafe safety burglary',
		'verkeer verkeersveiligheid oversteken fiets fietsen fietspad rijden speeltuin cross traffic'
	),
	family('overlast hinder nuisance')
];

function family(words: string, unless = ''): Family {
	const roots = (line: string) => line.split(' ').filter(Boolean).map(findRoot);
	return { words: roots(words), unless: roots(unless) };
}

function isSame(one: string, other: string): boolean {
	if (one === other) return true;
	const [short, long] = one.length < other.length ? [one, other] : [other, one];
	return short.length >= shortestPart && long.endsWith(short);
}

/** A text, ready to be compared. */
export interface Read {
	words: { word: string; root: string; families: Family[] }[];
}

export function readWords(words: readonly string[]): Read {
	const read = words.map((word) => ({ word, root: findRoot(word) }));
	const isElsewhere = ({ unless = [] }: Family) => read.some(({ root }) => unless.includes(root));
	return {
		words: read.flatMap((one) => {
			const theirs = families.filter(({ words: members }) =>
				members.some((member) => isSame(member, one.root))
			);
			return theirs.some(isElsewhere) ? [] : [{ ...one, families: theirs }];
		})
	};
}

/** The first word of a text that is about the same as this one. */
export function findKin(
	wanted: Read['words'][number],
	{ words }: Read
): Read['words'][number] | undefined {
	return (
		words.find(({ root }) => isSame(root, wanted.root)) ??
		words.find(({ families: theirs }) => theirs.some((one) => wanted.families.includes(one)))
	);
}
