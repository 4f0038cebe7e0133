/** What the evenings behind a wijkopgave counted, in the words of their own drafts. */
import type { May } from '../../domain/access/permit.ts';
import { countEvidence } from '../../domain/report/count-evidence.ts';
import { pickCounted, type Counted } from '../../domain/wijkopgave/counted.ts';
import type { Opgave, Plan, Source } from '../../domain/wijkopgave/plan.ts';
import type { Language } from '../../texts/language.ts';
import type { Drafts, OpenDraft, OpenVersion } from '../report/drafts.ts';

export type ReadSentence =
	OpenVersion['read']['sections'][number]['paragraphs'][number]['sentences'][number];

export interface CountedSentence extends Pick<ReadSentence, 'id' | 'text' | 'about' | 'isDutch'> {
	counts: ReturnType<typeof countEvidence>;
	/** Where its evidence opens. */
	href: string;
	/** Left out, and why; null: it is not. */
	hidden: { reason: string | null; at: string } | null;
}

export interface OwnWords {
	cardId: string;
	words: string;
	people: number;
	sessionId: string;
}

/** Of one opgave. Sentences null: the report of that evening is not for this reader, or not any more. */
export interface CountedOpgave {
	sentences: CountedSentence[] | null;
	/** What most people stood behind, in the words of who wrote it; null: nothing, or it was erased. */
	ownWords: OwnWords | null;
}

/** Of all sources together, in the order in which they were added. */
export interface SourceTexts {
	/** By opgave; those that come from no evening are not in it. */
	counted: Record<string, CountedOpgave>;
	/** What can become an opgave. */
	priorities: { source: string; section: string; title: string }[];
	/** Of the evenings, by source; not of those whose report is not for this reader. */
	titles: Record<string, string>;
}

/** By source. Null: not for this reader. */
type OpenSources = Map<string, OpenDraft | null>;

export async function readSources(
	drafts: Pick<Drafts, 'find' | 'show'>,
	plan: Pick<Plan, 'sources' | 'opgaven'>,
	language: Language,
	may: May
): Promise<SourceTexts> {
	const opened: OpenSources = new Map(
		await Promise.all(
			plan.sources.map(
				async ({ id, draftId }) => [id, await drafts.find(draftId, language, may)] as const
			)
		)
	);
	const there = plan.sources.flatMap((source) => {
		const open = opened.get(source.id);
		return open ? [{ source, open }] : [];
	});
	return {
		counted: await readCounted(drafts, plan, opened),
		priorities: there.flatMap(({ source, open }) => listPriorities(open, source)),
		titles: Object.fromEntries(
			there.map(({ source, open }) => [source.id, open.row.inputs.session.title])
		)
	};
}

async function readCounted(
	drafts: Pick<Drafts, 'show'>,
	{ sources, opgaven }: Pick<Plan, 'sources' | 'opgaven'>,
	opened: OpenSources
): Promise<Record<string, CountedOpgave>> {
	const read = await Promise.all(
		opgaven.map(async (opgave) => {
			const source = sources.find(({ id }) => id === opgave.from?.source);
			if (!source) return [];
			const open = opened.get(source.id);
			if (!open) return [[opgave.id, { sentences: null, ownWords: null }] as const];
			const counted = pickOf(open, source, opgave);
			const ownWords = await findOwnWords(drafts, open, counted);
			const sentences = counted.map((one) => showSentence(one, source, opgave));
			return [[opgave.id, { sentences, ownWords }] as const];
		})
	);
	return Object.fromEntries(read.flat());
}

/** The priorities of the version that was frozen. */
function listPriorities(
	{ versions }: OpenDraft,
	{ id: source, version }: Source
): SourceTexts['priorities'] {
	const frozen = versions.find(({ number }) => number === version);
	return (frozen?.read.sections ?? [])
		.filter(({ kind }) => kind === 'opgave')
		.map(({ id, title }) => ({ source, section: id, title }));
}

function pickOf({ versions }: OpenDraft, source: Source, { from }: Opgave) {
	const told = versions.map(({ number, read }) => ({ number, sections: read.sections }));
	return from ? pickCounted<ReadSentence>(told, source.version, from.section) : [];
}

function showSentence(
	{ sentence: { id, text, about, isDutch, evidence }, version }: Counted<ReadSentence>,
	{ draftId }: Source,
	{ hidden }: Opgave
): CountedSentence {
	return {
		...{ id, text, about, isDutch, counts: countEvidence(evidence) },
		href: `/wijkopgaven/${draftId}?versie=${String(version)}&zin=${id}#onderbouwing`,
		hidden: hidden[id] ?? null
	};
}

async function findOwnWords(
	drafts: Pick<Drafts, 'show'>,
	open: OpenDraft,
	counted: Counted<ReadSentence>[]
): Promise<OwnWords | null> {
	const cards = counted
		.flatMap(({ sentence }) => sentence.evidence)
		.filter(({ kind }) => kind === 'card');
	const shown = await drafts.show(open, cards);
	const said = shown.flatMap((one) =>
		one.kind === 'card' && one.text.text
			? [{ cardId: one.id, words: one.text.text, people: one.people }]
			: []
	);
	const [most] = said.toSorted((one, other) => other.people - one.people);
	return most ? { ...most, sessionId: open.row.sessionId } : null;
}
