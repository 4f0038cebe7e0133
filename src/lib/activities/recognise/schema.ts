import { z } from 'zod';
import { rungSetting } from '../../domain/rung-setting.ts';
import type { Rung } from '../../domain/rung.ts';
import { longestRemark } from './limits.ts';
import type { Group } from '../../domain/ballot/ballot.ts';
import type { OwnBallot } from '../../domain/ballot/own-ballot.ts';
import type { FreeText, TextRef } from '../../domain/free-text.ts';
import type { ForWriter, Standing } from '../../domain/moderation/standing.ts';
import type { ComparisonReason, ComparisonStatus } from '../../domain/wijkkompas/comparison.ts';
import type { Indicator } from '../../domain/wijkkompas/indicator.ts';
import type { Measurement } from '../../domain/wijkkompas/measurement.ts';
import {
	recognitionAnswers,
	type RecognitionAnswer,
	type RecognitionCount
} from '../../domain/finding/finding.ts';

/** Do people recognise what the figures of their wijk say? */
export const settingsSchema = z.object({
	/** Ids of indicators; empty: those that changed most clearly. The wall has room for five. */
	indicators: z.array(z.string().trim().min(1).max(60)).max(5, 'too-many-choices').default([]),
	/** Empty: the question in the reader's own language. */
	question: z.string().trim().max(120).default(''),
	/** First a guess, then the figure. */
	guessFirst: z.boolean().default(false),
	rung: rungSetting('consult')
});
export type Settings = z.infer<typeof settingsSchema>;

const indicator = z.string().min(1).max(60);

export const actionSchema = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('answer'), indicator, answer: z.enum(recognitionAnswers) }),
	z.object({ kind: z.literal('guess'), indicator, tenths: z.number().int().min(0).max(10) }),
	z.object({
		kind: z.literal('remark'),
		id: z.uuid(),
		indicator,
		text: z.string().trim().min(1, 'text-empty').max(longestRemark, 'text-too-long')
	}),
	/** Facilitator: which figure the wall shows. */
	z.object({ kind: z.literal('spotlight'), indicator }),
	/** Facilitator: all figures together, once there is a result to see. */
	z.object({ kind: z.literal('overview') })
]);
export type Action = z.infer<typeof actionSchema>;

export interface FigurePoint {
	year: number;
	value: number;
	/** "6 van de 10"; null where people are not what is counted. */
	tenths: number | null;
}

/** What a figure says: where it stands, and how it moved. */
interface ShownFigure {
	/** The measurements that may be put beside the last one, old to new. */
	series: Pick<Measurement, 'year' | 'value' | 'status'>[];
	status: ComparisonStatus;
	reason: ComparisonReason | null;
	latest: FigurePoint | null;
	previous: FigurePoint | null;
}

/** An indicator as it stood when the step was opened: no more than what is shown. */
export interface AskedIndicator extends Pick<
	Indicator,
	'id' | 'theme' | 'texts' | 'unit' | 'decimals' | 'source'
> {
	origin: Indicator['kind'];
	figure: ShownFigure;
}

/** Every figure has a question of its own, and so has the guess: what one person said of two figures is nowhere put together. */
export type Ballot =
	{ kind: 'answer'; answer: RecognitionAnswer } | { kind: 'guess'; tenths: number };

export interface Remark {
	id: string;
	indicator: string;
	text: TextRef;
	/** Null: in a secret step nothing is kept of who wrote it. */
	group: Group | null;
}

export interface State {
	indicators: AskedIndicator[];
	/** Which indicator is on the wall; null when there is none to ask about. */
	spotlight: string | null;
	/** Not that one alone but all figures together. */
	isOverview?: true;
	remarks: Record<string, Remark>;
	/** Ids of the remarks that each participant wrote, by indicator. */
	written: Record<string, Record<string, string[]>>;
}

/** Figures without their numbers: what one sees before the first guess. */
export interface IndicatorView extends Omit<AskedIndicator, 'figure'> {
	figure: ShownFigure | null;
	/** A guess comes first. */
	asksGuess: boolean;
}

/** One group's answers; the share is of everybody in it who answered, "weet ik niet" included. */
export interface GroupResult {
	counts: RecognitionCount;
	total: number;
	/** The share that says "herken ik", as n of 10. */
	tenths: number;
	/** 95% interval of that share, 0..1. */
	low: number;
	high: number;
}

export interface IndicatorResult {
	indicator: string;
	/** Everybody who answered, also of a group too small to be shown. */
	answers: number;
	/** Null: fewer than five, or lost. */
	residents: GroupResult | null;
	professionals: GroupResult | null;
	/** The middle guess of the hall; null when fewer than five guessed. */
	guess: { tenths: number; people: number } | null;
	/** What opens the answers is gone, so that nobody can count them. */
	isLost?: true;
}

export interface RemarkView {
	id: string;
	indicator: string;
	text: FreeText;
	/** Null: one of the groups is too small to tell them apart. */
	group: Group | null;
}

/** As it is stored. `state`: so that what was stored when there were others is equal to its recount. */
export interface PublishedRemark extends RemarkView {
	state: 'visible';
}

export interface View {
	question: string;
	rung: Rung;
	indicators: IndicatorView[];
	/** For the wall and the facilitator. */
	spotlight: string | null;
	/** The wall shows all figures together, as soon as it shows a result. */
	isOverview?: true;
	/** Told to whoever leads: none of the figures that the step names is there, so nothing is asked. */
	isGone?: true;
	/** Null as long as this audience may not know. */
	results: IndicatorResult[] | null;
	remarks: (RemarkView & { standing: Standing })[];
}

export interface Own {
	answers: Record<string, OwnBallot<RecognitionAnswer>>;
	guesses: Record<string, OwnBallot<number>>;
	/** The figures this participant has guessed. */
	figures: Record<string, ShownFigure>;
	remarks: ({ id: string; indicator: string; text: FreeText } & ForWriter)[];
}

export interface Result {
	indicators: AskedIndicator[];
	results: IndicatorResult[];
	/** Only those that may be read. */
	remarks: PublishedRemark[];
}

export interface Published {
	question: string;
	rung: Rung;
	indicators: AskedIndicator[];
	results: IndicatorResult[];
	/** Only those that may be read. */
	remarks: PublishedRemark[];
}

export interface Types {
	settings: Settings;
	state: State;
	action: Action;
	ballot: Ballot;
	view: View;
	own: Own;
	result: Result;
	published: Published;
	textField: 'text';
}
