/**
 * What acts of a wijkopgave bring, by kind. Never what somebody wrote: words are texts beside the chain (`plan-texts.ts`), so that they can
 * be erased.
 */
import { z } from 'zod';
import { mostCents } from './cents.ts';

const id = z.string().min(1).max(100);
const count = z.int().min(0);
const year = z.int().min(2000).max(2100);
/** 2026-12-03 */
const day = z.iso.date();
/** "2027-1": the first three months. Words of that form stand in the order of time. */
const quarter = z.string().regex(/^20\d\d-[1-4]$/);

export const projectKinds = [
	'regular',
	'wijkbudget',
	'initiative',
	'programme',
	'partner',
	'investment'
] as const;
export const leaderKinds = ['municipality', 'residents', 'organisation'] as const;
export const coverKinds = [
	'none',
	'wijkbudget',
	'regular',
	'programme',
	'partner',
	'subsidy'
] as const;

/** An evening, as it was when it was added. */
const source = z.strictObject({
	source: id,
	kind: z.literal('session'),
	sessionId: id,
	draftId: id,
	/** Of its draft. */
	version: z.int().min(1),
	/** ISO 8601. */
	heldOn: z.string().min(1),
	/** Who took part. */
	people: count,
	/** What was practised is nobody's opinion: a practice evening is no source. */
	practice: z.literal(false)
});

const project = z.strictObject({
	project: id,
	opgave: id,
	kind: z.enum(projectKinds),
	leader: z.enum(leaderKinds),
	/** The day on which the organisation that leads it was asked; null: it was not. Of the others nobody wrote down a day. */
	askedOn: day.nullable(),
	/** Null: not known yet. */
	start: quarter.nullable(),
	end: quarter.nullable(),
	/** Null: not known yet; 0: none is needed. */
	cents: count.max(mostCents).nullable(),
	/** In which the money is needed. */
	year: year.nullable(),
	/** Who pays; `none`: nobody yet. */
	cover: z.enum(coverKinds),
	/** When there is more to tell; null: not known. */
	nextOn: day.nullable()
});

const aboutOpgave = z.strictObject({ opgave: id });
const aboutSentence = z.strictObject({ opgave: id, sentence: id });

export const planDataSchemas = {
	begin: z.strictObject({ wijk: id, from: year, to: year }),
	addSource: source,
	removeSource: z.strictObject({ source: id }),
	writeAmbition: z.null(),
	addOpgave: z.strictObject({
		opgave: id,
		/** The priority of an evening that it comes from: a section of its draft. */
		from: z.strictObject({ source: id, section: id }).nullable()
	}),
	changeOpgave: aboutOpgave,
	removeOpgave: aboutOpgave,
	addProject: project,
	changeProject: project,
	removeProject: z.strictObject({ project: id, opgave: id }),
	hideSentence: aboutSentence,
	showSentence: aboutSentence,
	/** Of one that nobody else ever saw: its years are free again. */
	discard: z.null(),
	/** `looked`: the counted sentences that whoever released it says to have read. */
	release: z.strictObject({ looked: z.array(id) })
} as const;

export type PlanActKind = keyof typeof planDataSchemas;
export type PlanData = { [Kind in PlanActKind]: z.infer<(typeof planDataSchemas)[Kind]> };

/** A kind of act with what it brings. */
export type PlanBrings = {
	[Kind in PlanActKind]: { kind: Kind; data: PlanData[Kind] };
}[PlanActKind];

/** Of every kind that brings anything, for the log. */
export const planDataSchema = z.union([
	planDataSchemas.begin,
	planDataSchemas.addSource,
	planDataSchemas.removeSource,
	planDataSchemas.addOpgave,
	planDataSchemas.changeOpgave,
	planDataSchemas.addProject,
	planDataSchemas.removeProject,
	planDataSchemas.hideSentence,
	planDataSchemas.release
]);

export function isPlanAct(kind: string): kind is PlanActKind {
	return Object.hasOwn(planDataSchemas, kind);
}

/** An act as it stands in the log, read by the schema of its kind. Throws where it brings something else: a mistake in our code. */
export function readPlanAct({ kind, data }: { kind: string; data: unknown }): PlanBrings {
	if (!isPlanAct(kind)) throw new Error(`"${kind}" is no act of a wijkopgave`);
	return { kind, data: planDataSchemas[kind].parse(data) } as PlanBrings;
}
