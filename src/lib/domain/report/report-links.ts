/** What belongs to each topic and initiative of an evening, as its report shows it beside them. */
import type { FreeText } from '../free-text.ts';
import { ifShown } from '../disclosure/disclosed.ts';
import { findingsOf, type Finding } from '../finding/finding.ts';
import { joinLinks, noLinks } from '../links/links.ts';
import type { Draft } from './draft.ts';
import type { DraftInputs } from './inputs.ts';
import type { IndicatorName } from './sentences.ts';
import { nameOf } from './recognition.ts';

/** `isSuggested`: by words and theme, and nobody chose. */
export type ReportLink = { isSuggested: boolean } &
	/** `sentenceId`: of the draft, where its value stands with its evidence. */
	(
		| { what: 'figure'; indicator: IndicatorName; sentenceId: string | null }
		/** `title`: what people wrote, or a line that was typed beforehand. */
		| { what: 'topic'; id: string; title: FreeText | string }
		| { what: 'initiative'; id: string; title: FreeText }
	);

/** By topic and by initiative; whatever has nothing is left out. Words stand in it by reference. */
export function listReportLinks(inputs: DraftInputs, draft: Draft): Record<string, ReportLink[]> {
	const links = joinLinks(inputs.links ?? noLinks, draft.links ?? noLinks);
	const findings = inputs.steps.flatMap((step) => step.findings);
	const titles = nameTopics(findings);
	const byId = new Map<string, ReportLink[]>();
	const add = (id: string, link: ReportLink) => byId.set(id, [...(byId.get(id) ?? []), link]);
	for (const [topic, { to, by }] of Object.entries(links.figures)) {
		const found = inputs.figures.find(({ indicator }) => indicator.id === to);
		if (!found) continue;
		const sentenceId = findSentence(draft, found.indicator.id);
		const isSuggested = by === 'words';
		add(topic, { what: 'figure', indicator: nameOf(found.indicator), sentenceId, isSuggested });
	}
	for (const { id, title } of findingsOf(findings, 'proposal')) {
		const link = Object.hasOwn(links.initiatives, id) ? links.initiatives[id] : undefined;
		const topic = link?.to ?? null;
		const topicTitle = topic === null ? undefined : titles.get(topic);
		if (!link || topic === null || topicTitle === undefined) continue;
		const isSuggested = link.by === 'words';
		add(topic, { what: 'initiative', id, title, isSuggested });
		add(id, { what: 'topic', id: topic, title: topicTitle, isSuggested });
	}
	return Object.fromEntries(byId);
}

/** How each topic is called that stands in the report: what was put together, a card by itself, and a line that people voted on. */
function nameTopics(findings: readonly Finding[]): Map<string, FreeText | string> {
	const said = findingsOf(findings, 'said');
	const options = findingsOf(findings, 'tally').flatMap((tally) => ifShown(tally.options) ?? []);
	return new Map<string, FreeText | string>([
		...options.flatMap(({ id, label }) =>
			typeof label === 'string' ? [[id, label] as const] : []
		),
		...said.map(({ id, text }) => [id, text] as const),
		...said.flatMap(({ group }) => (group ? [[group.id, group.title] as const] : []))
	]);
}

/** The sentence of the state of the wijk that says it. */
function findSentence({ sections }: Draft, indicator: string): string | null {
	const sentences = sections
		.filter(({ kind }) => kind === 'state')
		.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
	const found = sentences.find(({ evidence }) =>
		evidence.some((ref) => ref.kind === 'figure' && ref.indicator === indicator)
	);
	return found?.id ?? null;
}
