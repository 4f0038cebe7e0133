/** The catalogue that a draft is read with. The domain chooses what is said and with what; how a sentence reads is up to the catalogue. */
import type { Channel, CountByKind } from '../audience.ts';
import type { FreeText } from '../free-text.ts';
import type {
	Mood,
	RecognitionCount,
	TallyFinding,
	TallyMethod,
	TallyShift
} from '../finding/finding.ts';
import type { Rung } from '../rung.ts';
import type { BoundaryBreak } from '../wijkkompas/boundary-break.ts';
import type { OpgaveVotes, SharesByGroup } from './choice.ts';
import type { Group } from './evidence.ts';
import type { FigureFact } from './figure-fact.ts';
import type { Subject } from './mention.ts';
import type { Share } from './share-difference.ts';

/** What is needed to name an indicator in either language. */
export interface IndicatorName {
	texts: { nl: { name: string }; [language: string]: { name: string } };
}

/** How many of each group voted; whether residents are all residents. */
export interface VoterCount {
	residents: number;
	professionals: number;
	hasEntrepreneurs: boolean;
}

export interface SaidOption {
	subject: Subject;
	votes: number;
}

/** To which question a count belongs, and to which of two rounds. Reports from before this was kept do not say it. */
export interface Asked {
	/** Null: the title of the step says what was asked. */
	question: string | null;
	step: string;
	/** Null when there was one round. */
	round: 'before' | 'after' | null;
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
		/** `theme`: what is left to say of it when its words were erased since. Older ones do not have it. */
		opgave: (number: number, subject: Subject, theme?: string | null) => string;
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
		mentioned: string;
		cardsGood: string;
		cardsBetter: string;
		cardsWish: string;
		question: (question: string) => string;
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
		frozen: (day: string, years: { oldest: number; newest: number }) => string;
		noFigures: string;
	};
	voices: {
		/** `fact`: null where there is no figure to say; left out where it stands right above, and in reports of before. */
		recognition: (
			name: IndicatorName,
			group: Group,
			count: RecognitionCount,
			fact?: FigureFact | null
		) => string;
		tooFew: (name: IndicatorName, group: Group) => string;
		nobody: (name: IndicatorName, group: Group) => string;
		/** What opens the answers is gone: nobody can count them. */
		lost: (name: IndicatorName, group: Group) => string;
		remarks: (name: IndicatorName, remarks: FreeText[]) => string;
		entrepreneurs: string;
		cards: (mood: Mood, cards: number) => string;
		/**
		 * Those behind which most people stand, of so many. `next`: how many stand behind the first one that is left out; reports from before
		 * this was kept do not have it.
		 */
		quotes: (said: { text: FreeText; people: number }[], of: number, next?: number) => string;
		/** `shared-most`: behind another one stand as many. */
		standout: (
			subject: Subject,
			people: number,
			place: 'most' | 'shared-most' | 'as-often' | 'next'
		) => string;
		noStandout: string;
		counting: string;
		silence: string;
		/** Nobody computed the result of the step with this title. */
		uncomputed: (step: string) => string;
		/** Of all that people wrote, cards, remarks and initiatives. */
		withheld: (texts: number) => string;
	};
	differences: {
		figure: (name: IndicatorName, fact: FigureFact | null, unrecognised: Share) => string;
		groups: (name: IndicatorName, residents: Share, professionals: Share) => string;
		rule: string;
		none: string;
		tooFew: string;
		lost: string;
		uncomputed: string;
		notAsked: string;
	};
	tally: {
		counted: (
			vote: { method: TallyMethod; limit: number; voters: number; asked?: Asked },
			options: SaidOption[]
		) => string;
		/** Of two rounds, why there is only the first: few answered in the second, or it never began. */
		firstAlone: string;
		firstOnly: string;
		tooFew: string;
		nobody: string;
		lost: string;
		/** The first round of two, where it is not known how many answered in it. */
		before: (method: TallyMethod, options: SaidOption[]) => string;
		shift: (
			method: TallyMethod,
			shift: { people: number; stayed: number; moved: number; asked?: Asked } & Pick<
				TallyShift,
				'direction'
			>
		) => string;
		move: (from: Subject, to: Subject, people: number) => string;
		moveTo: (to: Subject, people: number) => string;
		/** Says neither that few answered twice nor that few moved: that may not be so, or has to be kept. */
		shiftTooFew: string;
		unanimousBefore: string;
		unanimousAfter: string;
	};
	choice: {
		turnout: (
			finding: Pick<TallyFinding, 'method' | 'limit'>,
			count: { voters: number; present: number; options: number }
		) => string;
		groups: (count: VoterCount) => string;
		rung: (rung: Rung) => string;
		/** `isTie`: everything got as many. `isShared`: something that is no opgave got as many as the last one. */
		selection: (opgaven: number, isTie: boolean, isShared?: boolean) => string;
		/** Where something that people voted for can not be read any more. */
		selectionOfRead: (opgaven: number, isTie: boolean, isShared?: boolean) => string;
		gone: (subjects: number) => string;
		unanimous: string;
		orders: (residents: Subject, professionals: Subject) => string;
		tied: (subjects: Subject[], opgave: number) => string;
		fewer: (options: SaidOption[], method: TallyMethod) => string;
		none: (subjects: Subject[]) => string;
		tooFew: string;
		lost: string;
		uncomputed: string;
		/** `isShared`: behind all of them, or behind the last one and another subject, stand as many people. */
		byMentions: (opgaven: number, hadVote: boolean, isShared?: boolean) => string;
		tiedMentions: (subjects: Subject[], opgave: number) => string;
		nothing: (tooFew: boolean) => string;
		/** Where the sentence before it said what became of the vote. */
		nothingElse: string;
		/** Where not all is computed, so that nobody knows whether there was anything else. */
		noneYet: string;
	};
	opgave: {
		votes: (votes: OpgaveVotes) => string;
		groups: (groups: SharesByGroup) => string;
		/** `people`: everybody behind them, each once; null where nobody counted them. */
		cards: (count: { cards: number; people: number | null }, theme: string | null) => string;
		quotes: (texts: FreeText[]) => string;
		noneWorse: (theme: string, figures: number) => string;
		noVerdict: (theme: string) => string;
		noFigure: (theme: string) => string;
		noTheme: string;
		/** Nothing was clear enough to link it to a figure; or somebody said that none belongs to it. */
		figureUnknown: string;
		figureDeclined: string;
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
		/** There may be some that are not shown. */
		noneShown: string;
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
		/** Where the kinds of people are too few to stand apart: residents and entrepreneurs together, or everybody. */
		presentGroups: (count: VoterCount) => string;
		presentTogether: (people: number) => string;
		nobody: string;
		/** People who came in and were no hall. */
		putAside: (people: number) => string;
		inhabitants: (residents: number, fact: FigureFact) => string;
		/** Without saying how many residents there were. */
		unheard: (fact: FigureFact) => string;
		channels: (people: { channel: Channel; people: number }[]) => string;
		ladder: string;
		step: (title: string, answered: number | null, rung: Rung) => string;
		missed: (buurten: string[]) => string;
		everyBuurt: string;
		buurtUnknown: string;
		unknown: string;
	};
}
