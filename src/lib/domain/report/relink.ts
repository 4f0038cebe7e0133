/** After the evening the wijkregisseur links topics, figures and initiatives otherwise. */
import { joinLinks, noLinks, type Link, type Links } from '../links/links.ts';
import { canBeLinked } from '../links/link-evening.ts';
import type { FreeText } from '../free-text.ts';
import type { Indicator } from '../wijkkompas/indicator.ts';
import { findFigureLink, findOpgaveFor, goesByTheme } from './belonging.ts';
import { chooseOpgaven } from './choice.ts';
import { composeDraft } from './compose.ts';
import type { Draft, Paragraph, Section } from './draft.ts';
import { readEvening } from './evening.ts';
import type { DraftInputs } from './inputs.ts';

/** What can be linked, and what is linked now. */
export interface LinkChoices {
	figures: Indicator[];
	opgaven: {
		/** `opgave-1` */
		sectionId: string;
		topic: string;
		/** Null: nobody knows; in an evening of before all figures of its theme stand with it. */
		figure: Link | null;
	}[];
	initiatives: {
		id: string;
		title: FreeText;
		/** The topic of an opgave; null: it stands apart. */
		topic: string | null;
	}[];
}

export function listLinkChoices(inputs: DraftInputs, chosen: Links = noLinks): LinkChoices {
	const evening = readEvening(inputs, chosen);
	const { opgaven } = chooseOpgaven(evening);
	return {
		figures: evening.figures.map(({ figure }) => figure.indicator).filter(canBeLinked),
		opgaven: opgaven.flatMap((opgave) => {
			const { topic, number } = opgave;
			if (topic === null) return [];
			const figure = goesByTheme(evening, opgave) ? null : findFigureLink(evening, opgave);
			return [{ sectionId: `opgave-${String(number)}`, topic, figure }];
		}),
		initiatives: evening.initiatives.map(({ finding }) => ({
			id: finding.id,
			title: finding.title,
			topic: findOpgaveFor(finding, evening, opgaven)?.topic ?? null
		}))
	};
}

/** Writes anew what the change touches, and leaves what somebody wrote or took out. */
export function relinkDraft(draft: Draft, inputs: DraftInputs, changed: Links): Draft {
	const links = joinLinks(draft.links ?? noLinks, changed);
	const before = composeDraft(inputs, draft.links);
	const after = composeDraft(inputs, links);
	return {
		...draft,
		links,
		sections: draft.sections.map((section) => {
			const old = before.sections.find(({ id }) => id === section.id);
			const now = after.sections.find(({ id }) => id === section.id);
			return old && now ? relinkSection(section, old, now) : section;
		})
	};
}

function relinkSection(section: Section, before: Section, after: Section): Section {
	const find = ({ paragraphs }: Section, id: string) => paragraphs.find((one) => one.id === id);
	const isTouched = (id: string) =>
		JSON.stringify(find(before, id)) !== JSON.stringify(find(after, id));
	const isKept = ({ id, rewritten, removed }: Paragraph) => rewritten || removed || !isTouched(id);
	// In the order in which it writes itself; what is no longer written of itself stays behind where a person wrote it.
	const written = after.paragraphs.flatMap((paragraph) => {
		const now = find(section, paragraph.id);
		if (now && isKept(now)) return [now];
		return now || isTouched(paragraph.id) ? [paragraph] : [];
	});
	const others = section.paragraphs.filter(
		(one) => isKept(one) && !written.some(({ id }) => id === one.id)
	);
	return { ...section, paragraphs: [...written, ...others] };
}
