/** Drafts that evenings wrote, as pages ask for them: with words put in, evidence looked up, and versions kept. */
import { findActivity } from '../../activities/index.ts';
import type { May } from '../../domain/access/permit.ts';
import { attachTexts, type FreeText } from '../../domain/free-text.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { compareVersions, type ComparedSection } from '../../domain/report/compare.ts';
import type { Draft } from '../../domain/report/draft.ts';
import { mayReadReport, type Publication } from '../../domain/report/publication.ts';
import type { EvidenceRef } from '../../domain/report/evidence.ts';
import { readDraft, type ReadDraft } from '../../domain/report/read-draft.ts';
import { showEvidence, type ShownEvidence } from '../../domain/report/show-evidence.ts';
import { whereItEndedUp, type Contribution, type TraceReason } from '../../domain/report/trace.ts';
import type { Language } from '../../texts/language.ts';
import { loadReportTexts } from './report-texts.ts';
import type { Chance } from '../chance.ts';
import type { LogQueries } from '../db/log.ts';
import type { OutcomeRow, SessionQueries } from '../db/sessions.ts';
import type { DraftQueries, DraftRow, DraftSummary } from '../db/drafts.ts';

export interface OpenDraft {
	row: DraftRow;
	/** Oldest first; the first one wrote itself. */
	versions: OpenVersion[];
}

export interface OpenVersion {
	number: number;
	/** As it is stored: to change, not to read. */
	draft: Draft;
	/** In the words of the reader's language, with those of people put in. Authors are named. */
	read: ReadDraft;
	/** Name of who saved it; null for the version that wrote itself. */
	savedBy: string | null;
	savedAt: Date;
	/** Nobody rewrote it: words of people were erased. */
	isErasure: boolean;
}

/** How a draft reads now. */
export interface LastVersion {
	row: DraftRow;
	draft: Draft;
	read: ReadDraft;
}

export interface ShownTrace {
	reason: TraceReason | null;
	places: { sectionId: string; title: string; sentences: { id: string; text: string }[] }[];
}

/** What is not published is only there for who may edit it; to anybody else it does not exist. */
export interface Drafts {
	list(may: May): Promise<DraftSummary[]>;
	find(id: string, language: Language, may: May): Promise<OpenDraft | null>;
	findBySession(sessionId: string, language: Language, may: May): Promise<OpenDraft | null>;
	/** Without its earlier versions, and without the names of who wrote in it. */
	findLast(sessionId: string, language: Language, may: May): Promise<LastVersion | null>;
	/** What stands behind a sentence, with the words of cards and initiatives. */
	show(open: Pick<OpenDraft, 'row'>, refs: EvidenceRef[]): Promise<ShownEvidence[]>;
	/** Optimistic concurrency: refused when somebody saved another version since the one that was read. */
	save(
		open: OpenDraft,
		basedOn: number,
		draft: Draft,
		staffId: string
	): Promise<{ ok: true } | { ok: false; refusal: Refusal }>;
	compare(open: OpenDraft, from: number, to: number): ComparedSection[] | null;
	/** Where a card or an initiative stands in the last version, with the sentences, and why not where it does not. */
	trace(last: LastVersion, contribution: Contribution): ShownTrace;
	/** Outcomes of an evening, with the words put in. */
	outcomes(session: Publication & { id: string }, may: May): Promise<OutcomeRow[]>;
	/** With the words of people put in. */
	withWords<T>(open: OpenDraft, value: T): Promise<T>;
	/** The words of one text; null when they were erased. */
	findWords(sessionId: string, text: FreeText): Promise<string | null>;
	/** `sessionId` null: on the first evening that had this id. */
	findInitiative(id: string, sessionId: string | null, may: May): Promise<Initiative | null>;
}

interface World {
	drafts: DraftQueries;
	sessions: SessionQueries;
	log: LogQueries;
	chance: Chance;
}

export function openDrafts(world: World): Drafts {
	async function withWords<T>(sessionId: string, value: T): Promise<T> {
		const words = await world.log.findTexts(sessionId);
		return attachTexts(value, (textId) => words.get(textId) ?? null);
	}

	async function open(
		row: DraftRow | null,
		language: Language,
		may: May
	): Promise<OpenDraft | null> {
		if (!row || !mayReadReport(row, may)) return null;
		const [stored, { sentences }] = await Promise.all([
			world.drafts.listVersions(row.id),
			loadReportTexts(language)
		]);
		const names = new Map(stored.map(({ savedById, savedBy }) => [savedById, savedBy]));
		const withPeople = await withWords(
			row.sessionId,
			stored.map(({ content }) => content)
		);
		const versions = stored.map(({ content, savedById: _, ...version }, index) => ({
			...version,
			draft: content,
			read: nameAuthors(readDraft(withPeople[index] ?? content, sentences), names)
		}));
		return { row, versions };
	}

	return {
		list: async (may) =>
			(await world.drafts.list(null)).filter((draft) => mayReadReport(draft, may)),
		find: async (id, language, may) => open(await world.drafts.find(id), language, may),
		findBySession: async (sessionId, language, may) =>
			open(await world.drafts.findBySession(sessionId), language, may),
		async findLast(sessionId, language, may) {
			const row = await world.drafts.findBySession(sessionId);
			if (!row || !mayReadReport(row, may)) return null;
			const [draft, { sentences }] = await Promise.all([
				world.drafts.findLastVersion(row.id),
				loadReportTexts(language)
			]);
			if (!draft) return null;
			return { row, draft, read: readDraft(await withWords(sessionId, draft), sentences) };
		},
		async show({ row }, refs) {
			const shown = refs.map((ref) => showEvidence(ref, row.inputs));
			return withWords(
				row.sessionId,
				shown.filter((one) => one !== null)
			);
		},
		async save({ row }, basedOn, draft, staffId) {
			const saved = await world.drafts.addVersion(
				row.id,
				basedOn,
				draft,
				staffId,
				world.chance.now()
			);
			return saved ? { ok: true } : { ok: false, refusal: 'screen-was-behind' };
		},
		compare({ versions }, from, to) {
			const [older, newer] = [from, to].map(
				(wanted) => versions.find(({ number }) => number === wanted)?.read
			);
			return older && newer ? compareVersions(older, newer) : null;
		},
		trace({ row, draft, read }, contribution) {
			const { places, reason } = whereItEndedUp(draft, row.inputs, contribution);
			return {
				reason,
				places: read.sections.flatMap(({ id, title, paragraphs }) => {
					const ids = places.find(({ sectionId }) => sectionId === id)?.sentenceIds;
					if (!ids) return [];
					const sentences = paragraphs
						.flatMap((paragraph) => paragraph.sentences)
						.filter((sentence) => ids.includes(sentence.id))
						.map(({ id, text }) => ({ id, text }));
					return [{ sectionId: id, title, sentences }];
				})
			};
		},
		outcomes: async (session, may) => {
			if (!mayReadReport(session, may)) return [];
			const outcomes = await world.sessions.listOutcomes(session.id);
			return withWords(session.id, outcomes.map(readResult));
		},
		withWords: async ({ row }, value) => withWords(row.sessionId, value),
		findWords: async (sessionId, text) => (await withWords(sessionId, text)).text ?? null,
		async findInitiative(id, sessionId, may) {
			const found = await world.drafts.findInitiative(id, sessionId);
			return found && mayReadReport(found, may) ? found.content : null;
		}
	};
}

/** As its activity reads it, also when an earlier version of it stored it. */
function readResult(outcome: OutcomeRow): OutcomeRow {
	const activity = findActivity(outcome.activity);
	if (!activity) return outcome;
	return { ...outcome, result: activity.publishedSchema.parse(outcome.result) };
}

/** Who wrote a sentence, by name. Whoever wrote one saved a version with it. */
function nameAuthors(
	{ sections }: ReadDraft,
	names: ReadonlyMap<string | null, string | null>
): ReadDraft {
	return {
		sections: sections.map((section) => ({
			...section,
			paragraphs: section.paragraphs.map((paragraph) => ({
				...paragraph,
				sentences: paragraph.sentences.map((sentence) => ({
					...sentence,
					author: sentence.author === null ? null : (names.get(sentence.author) ?? null)
				}))
			}))
		}))
	};
}
