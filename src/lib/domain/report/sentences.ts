/** The catalogue that the draft is written with. The domain chooses and fills in; how a sentence reads is up to the catalogue. */
import type { Rung } from '../rung.ts';
import type { Channel, CountByKind } from '../audience.ts';
import type { BoundaryBreak } from '../wijkkompas/boundary-break.ts';
import type { OpgaveVotes } from './choice.ts';
import type { Group } from './evidence.ts';
import type { FigureFact } from './figure-fact.ts';
import type { CardFinding, PriorityFinding, RecognitionCount } from '../finding/finding.ts';
import type { Subject } from './mention.ts';
import type { Share } from './share-difference.ts';

type Mood = CardFinding['mood'];

/** What is needed to name an indicator in either language. */
export interface IndicatorName {
	texts: { nl: { name: string }; [language: string]: { name: string } };
}

export interface CardCount {
	cards: number;
	/** How often others said "ook ik". */
	support: number;
}

export interface Backing {
	/** Name of the buurt; null when it is for the whole wijk. */
	buurt: string | null;
	leaders: number;
	hands: number;
	supporters: number;
}

export interface DraftSentences {
	titles: {
		state: string;
		voices: string;
		differences: string;
		choice: string;
		opgave: (number: number, subject: Subject) => string;
		initiatives: string;
		follow: string;
		participation: string;
	};
	headings: {
		people: string;
		better: string;
		worse: string;
		same: string;
		unknown: string;
		method: string;
		residents: string;
		professionals: string;
		remarks: string;
		cards: Record<Mood, string>;
		counting: string;
		comparing: string;
		figureAndExperience: string;
		twoGroups: string;
		notChosen: string;
		why: string;
		who: string;
		goal: string;
		followOpgaven: string;
		followBase: string;
		attendance: string;
		rungs: string;
		missed: string;
	};
	state: {
		inhabitants: (fact: FigureFact) => string;
		neutral: (fact: FigureFact) => string;
		/** Better or worse: the catalogue says which way it went. */
		changed: (fact: FigureFact) => string;
		same: (fact: FigureFact) => string;
		first: (fact: FigureFact) => string;
		incomparable: (fact: FigureFact) => string;
		suppressed: (name: IndicatorName) => string;
		absent: (names: IndicatorName[]) => string;
		border: (border: BoundaryBreak) => string;
		estimates: string;
		frozen: (day: string) => string;
		noFigures: string;
	};
	voices: {
		recognition: (name: IndicatorName, group: Group, count: RecognitionCount) => string;
		tooFew: (name: IndicatorName, group: Group, answers: number) => string;
		remarks: (name: IndicatorName, remarks: number) => string;
		entrepreneurs: string;
		cards: (mood: Mood, count: CardCount) => string;
		standout: (subject: Subject, count: CardCount, place: 'most' | 'as-often' | 'next') => string;
		noStandout: string;
		counting: string;
		silence: string;
	};
	differences: {
		figure: (name: IndicatorName, fact: FigureFact | null, unrecognised: Share) => string;
		groups: (name: IndicatorName, residents: Share, professionals: Share) => string;
		rule: string;
		none: string;
		tooFew: string;
		notAsked: string;
	};
	choice: {
		turnout: (
			finding: Pick<PriorityFinding, 'method' | 'limit'>,
			count: { voters: number; present: number; options: number }
		) => string;
		groups: (residents: number, professionals: number) => string;
		rung: (rung: Rung) => string;
		selection: (opgaven: number) => string;
		tied: (subjects: Subject[], opgave: number) => string;
		fewer: (
			options: { subject: Subject; votes: number }[],
			method: PriorityFinding['method']
		) => string;
		none: (subjects: Subject[]) => string;
		byMentions: (opgaven: number) => string;
		tiedMentions: (subjects: Subject[], opgave: number) => string;
		nothing: string;
	};
	opgave: {
		votes: (votes: OpgaveVotes) => string;
		mentions: (count: CardCount) => string;
		/** What should be better, and wishes. */
		needs: (count: CardCount, theme: string | null) => string;
		/** What goes well already. */
		strengths: (count: CardCount) => string;
		recognition: (
			name: IndicatorName,
			residents: Share | null,
			professionals: Share | null
		) => string;
		noneWorse: (theme: string) => string;
		noVerdict: (theme: string) => string;
		noFigure: (theme: string) => string;
		noTheme: string;
		figuresElsewhere: (theme: string, opgave: number) => string;
		initiative: (backing: Backing) => string;
		noInitiative: string;
		initiativesElsewhere: (theme: string, opgave: number) => string;
		/** What is not known yet: the part of the municipality and its partners. */
		partners: (municipality: string) => string;
		goal: (fact: FigureFact) => string;
		estimateGoal: string;
		noGoal: string;
	};
	initiatives: {
		none: string;
		allPlaced: (initiatives: number) => string;
	};
	follow: {
		own: string;
		figure: (fact: FigureFact) => string;
		absent: (names: IndicatorName[]) => string;
		nothing: string;
	};
	participation: {
		practice: string;
		evening: (evening: { title: string; day: string; place: string }) => string;
		present: (present: CountByKind) => string;
		nobody: string;
		inhabitants: (residents: number, fact: FigureFact) => string;
		channels: (people: { channel: Channel; people: number }[]) => string;
		ladder: string;
		step: (title: string, answered: number | null, rung: Rung) => string;
		missed: (buurten: string[]) => string;
		everyBuurt: string;
		buurtUnknown: string;
		unknown: string;
	};
}
