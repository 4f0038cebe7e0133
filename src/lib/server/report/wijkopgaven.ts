/** Drafts of the wijkopgave as pages ask for them: with words put in, evidence looked up, and versions kept. */
import { attachTexts, type FreeText } from '../../domain/free-text.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { compareVersions, type ComparedSection } from '../../domain/report/compare.ts';
import { draftSchema, readSentence, readTitle, type Draft } from '../../domain/report/draft.ts';
import type { EvidenceRef } from '../../domain/report/evidence.ts';
import { showEvidence, type ShownEvidence } from '../../domain/report/show-evidence.ts';
import { whereItEndedUp, type Contribution, type TraceReason } from '../../domain/report/trace.ts';
import type { Chance } from '../chance.ts';
import type { LogQueries } from '../db/log.ts';
import type { OutcomeRow, SessionQueries } from '../db/sessions.ts';
import type {
	VersionRow,
	WijkopgaveQueries,
	WijkopgaveRow,
	WijkopgaveSummary
} from '../db/wijkopgaven.ts';

export interface OpenWijkopgave {
	row: WijkopgaveRow;
	/** Oldest first; the first one wrote itself. Words of people are put in. */
	versions: VersionRow[];
}

export interface ShownTrace {
	reason: TraceReason | null;
	places: { sectionId: string; title: string; sentences: { id: string; text: string }[] }[];
}

export interface Wijkopgaven {
	list(): Promise<WijkopgaveSummary[]>;
	find(id: string): Promise<OpenWijkopgave | null>;
	findBySession(sessionId: string): Promise<OpenWijkopgave | null>;
	/** What stands behind a sentence, with the words of cards and initiatives. */
	show(open: OpenWijkopgave, refs: EvidenceRef[]): Promise<ShownEvidence[]>;
	/** Optimistic concurrency: refused when somebody saved another version since the one that was read. */
	save(
		open: OpenWijkopgave,
		basedOn: number,
		draft: Draft,
		staffId: string
	): Promise<{ ok: true } | { ok: false; refusal: Refusal }>;
	compare(open: OpenWijkopgave, from: number, to: number): ComparedSection[] | null;
	/** Where a card or an initiative stands in the last version, with the sentences, and why not where it does not. */
	trace(open: OpenWijkopgave, contribution: Contribution): ShownTrace;
	/** Outcomes of an evening, with the words put in. */
	outcomes(sessionId: string): Promise<OutcomeRow[]>;
	/** The words of one text; null when they were erased. */
	findWords(sessionId: string, text: FreeText): Promise<string | null>;
	findInitiative(id: string): Promise<Initiative | null>;
}

interface World {
	wijkopgaven: WijkopgaveQueries;
	sessions: SessionQueries;
	log: LogQueries;
	chance: Chance;
}

export function openWijkopgaven(world: World): Wijkopgaven {
	async function withWords<T>(sessionId: string, value: T): Promise<T> {
		const words = await world.log.findTexts(sessionId);
		return attachTexts(value, (textId) => words.get(textId) ?? null);
	}

	async function open(row: WijkopgaveRow | null): Promise<OpenWijkopgave | null> {
		if (!row) return null;
		const stored = await world.wijkopgaven.listVersions(row.id);
		// Parsing fills in what an older version of this program did not know.
		const versions = stored.map((one) => ({ ...one, content: draftSchema.parse(one.content) }));
		return { row, versions: await withWords(row.sessionId, versions) };
	}

	function latest({ versions }: OpenWijkopgave): Draft {
		return versions.at(-1)?.content ?? { sections: [] };
	}

	return {
		list: () => world.wijkopgaven.list(null),
		find: async (id) => open(await world.wijkopgaven.find(id)),
		findBySession: async (sessionId) => open(await world.wijkopgaven.findBySession(sessionId)),
		async show({ row }, refs) {
			const shown = refs.map((ref) => showEvidence(ref, row.inputs));
			return withWords(
				row.sessionId,
				shown.filter((one) => one !== null)
			);
		},
		async save({ row }, basedOn, draft, staffId) {
			const saved = await world.wijkopgaven.addVersion(
				row.id,
				basedOn,
				// Parsing leaves out the words that were put in for reading: they must stay erasable.
				draftSchema.parse(draft),
				staffId,
				world.chance.now()
			);
			return saved ? { ok: true } : { ok: false, refusal: 'screen-was-behind' };
		},
		compare({ versions }, from, to) {
			const [older, newer] = [from, to].map(
				(wanted) => versions.find(({ number }) => number === wanted)?.content
			);
			return older && newer ? compareVersions(older, newer) : null;
		},
		trace(found, contribution) {
			const draft = latest(found);
			const { places, reason } = whereItEndedUp(draft, found.row.inputs, contribution);
			return {
				reason,
				places: draft.sections.flatMap((section) => {
					const { id, paragraphs } = section;
					const ids = places.find(({ sectionId }) => sectionId === id)?.sentenceIds;
					if (!ids) return [];
					const sentences = paragraphs
						.flatMap((paragraph) => paragraph.sentences)
						.filter((sentence) => ids.includes(sentence.id))
						.map((sentence) => ({ id: sentence.id, text: readSentence(sentence) }));
					return [{ sectionId: id, title: readTitle(section), sentences }];
				})
			};
		},
		outcomes: async (sessionId) =>
			withWords(sessionId, await world.sessions.listOutcomes(sessionId)),
		findWords: async (sessionId, text) => (await withWords(sessionId, text)).text ?? null,
		findInitiative: world.wijkopgaven.findInitiative
	};
}
