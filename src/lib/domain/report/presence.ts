/** Who were there, so that nobody can tell how few of a kind came: also in a draft that was stored before that was guarded. */
import { participantKinds, type CountByKind } from '../audience.ts';
import { areEnough, mayStandApart } from '../disclosure/disclosed.ts';
import { isText, type Draft, type Sentence, type Wording } from './draft.ts';
import type { DraftInputs } from './inputs.ts';
import { say, type Saying, type SentenceKey, type SentenceParts } from './saying.ts';

export function mayTellKinds(present: CountByKind): boolean {
	return mayStandApart(participantKinds.map((kind) => present[kind]));
}

/** How many people were put aside; null where nobody was, or too few to tell. */
export function tellPutAside({ putAside = 0 }: Pick<DraftInputs, 'putAside'>): number | null {
	return areEnough(putAside) ? putAside : null;
}

/** One kind left out could be told from the total: then they go together. */
export function sayPresent(present: CountByKind): Saying {
	const { resident, entrepreneur, professional: professionals } = present;
	const residents = resident + entrepreneur;
	if (mayTellKinds(present)) return say('participation.present', present);
	return residents > 0 && professionals > 0 && mayStandApart([residents, professionals])
		? say('participation.presentGroups', {
				...{ residents, professionals, hasEntrepreneurs: entrepreneur > 0 }
			})
		: say('participation.presentTogether', residents + professionals);
}

/** What a stored draft says of who were there, as a new one would say it. What somebody of the staff wrote is theirs, and stays. */
export function guardPresence({ sections }: Draft): Draft {
	const sentences = sections.flatMap(({ paragraphs }) =>
		paragraphs.flatMap((one) => one.sentences)
	);
	const told = sentences.flatMap(({ wording }) => partsOf('participation.present', wording) ?? []);
	const isTold = told.every(mayTellKinds);
	return {
		sections: sections.map((section) => ({
			...section,
			paragraphs: section.paragraphs.map((paragraph) => ({
				...paragraph,
				sentences: paragraph.sentences.flatMap((sentence) => guardSentence(sentence, isTold))
			}))
		}))
	};
}

function guardSentence(sentence: Sentence, mayTellResidents: boolean): Sentence[] {
	const { wording } = sentence;
	const present = partsOf('participation.present', wording);
	if (present) return [{ ...sentence, wording: sayPresent(present[0]) }];
	const inhabitants = partsOf('participation.inhabitants', wording);
	if (inhabitants && !mayTellResidents) {
		return [{ ...sentence, wording: say('participation.unheard', inhabitants[1]) }];
	}
	const used = partsOf('participation.channels', wording)?.[0];
	return used && !mayStandApart(used.map(({ people }) => people)) ? [] : [sentence];
}

/** With what this sentence is filled in, when it is that one. */
function partsOf<Key extends SentenceKey>(key: Key, wording: Wording): SentenceParts<Key> | null {
	if (isText(wording) || wording.say !== key) return null;
	return wording.with as SentenceParts<Key>;
}
