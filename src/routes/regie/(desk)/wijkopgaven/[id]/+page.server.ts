import { error, fail, redirect } from '@sveltejs/kit';
import { gatherFields, readField } from '#lib/domain/form.ts';
import { countEvidence } from '#lib/domain/report/count-evidence.ts';
import { hasLinks, noLinks } from '#lib/domain/links/links.ts';
import type { Draft } from '#lib/domain/report/draft.ts';
import { listLinkChoices, relinkDraft } from '#lib/domain/report/relink.ts';
import { takeTold, tellOnce } from '#lib/pages/told-once.ts';
import { sourceLanguage } from '#lib/texts/language.ts';
import { editDraft, findClashes, keepChanges } from './edit-draft.ts';
import {
	figureField,
	keepLinks,
	none,
	readLinks,
	topicField,
	valueOfFigure,
	valueOfTopic
} from './edit-links.ts';
import type { Actions, PageServerLoad } from './$types';

/** It is edited in Dutch: what somebody writes has one language. */
async function findEditable(locals: App.Locals, id: string) {
	const open = (await locals.app.drafts.find(id, sourceLanguage, locals.may)) ?? error(404);
	const permit = locals.may('edit-report', open.row) ?? error(403);
	const first = open.versions[0];
	const last = open.versions.at(-1);
	if (!first || !last) error(404);
	return { open, first, last, report: locals.app.staff(permit) };
}

export const load: PageServerLoad = async ({ params, locals, url, cookies }) => {
	const { open, last } = await findEditable(locals, params.id);
	const choices = listLinkChoices(open.row.inputs, last.draft.links);
	const titles = await locals.app.drafts.withWords(
		open,
		choices.initiatives.map(({ title }) => title)
	);
	const describeFigure = (id: string) => {
		const opgave = choices.opgaven.find(({ sectionId }) => sectionId === id);
		return opgave ? { name: figureField(id), value: valueOfFigure(opgave) } : null;
	};
	return {
		none,
		figures: choices.figures.map(({ id, texts }) => ({ value: id, label: texts.nl.name })),
		topics: choices.opgaven.map(({ sectionId, topic }) => ({ value: topic, sectionId })),
		initiatives: choices.initiatives.map((initiative, index) => ({
			name: topicField(initiative.id),
			title: titles[index]?.text ?? null,
			value: valueOfTopic(initiative)
		})),
		practiceOf: open.row.practice ? ('draft' as const) : null,
		draft: { id: open.row.id, wijkName: open.row.inputs.wijk.name, practice: open.row.practice },
		basedOn: last.number,
		saved: Number(takeTold(cookies, url)) || null,
		sections: last.read.sections.map((section) => ({
			id: section.id,
			kind: section.kind,
			title: section.title,
			figure: describeFigure(section.id),
			paragraphs: section.paragraphs.map((paragraph) => ({
				id: paragraph.id,
				heading: paragraph.heading,
				text: paragraph.text,
				rewritten: paragraph.rewritten,
				removed: paragraph.removed,
				counts: countEvidence(paragraph.evidence),
				/** Where its evidence can be read; none once it was taken out. */
				sentenceId: paragraph.sentences[0]?.id ?? null,
				/** Words of people that stand before its sentences. A rewritten text has only its own words. */
				about: paragraph.sentences.flatMap(({ about }) => about?.text ?? [])
			}))
		}))
	};
};

export const actions: Actions = {
	default: async ({ request, params, locals, url, cookies }) => {
		const fields = gatherFields(await request.formData());
		const { open, first, last, report } = await findEditable(locals, params.id);
		const basedOn = Number(readField(fields, 'basedOn'));
		const read = open.versions.find(({ number }) => number === basedOn);
		if (!read) error(400);
		if (read === last) {
			const { inputs } = open.row;
			const links = readLinks(fields, listLinkChoices(inputs, last.draft.links));
			const relink = (draft: Draft) =>
				hasLinks(links) ? relinkDraft(draft, inputs, links) : draft;
			const original = relinkDraft(first.draft, inputs, last.draft.links ?? noLinks);
			const edited = editDraft(
				relink(last.draft),
				last.read,
				relink(original),
				fields,
				report.author
			);
			if (edited === last.draft) return { refusal: null, fields: null, clashes: null };
			const saved = await report.save(open, basedOn, edited);
			if (saved.ok) {
				tellOnce(cookies, url, url.pathname, String(basedOn + 1));
				redirect(303, `/regie/wijkopgaven/${open.row.id}`);
			}
		}
		// Somebody else saved a version. It is read anew, with what was typed here over it.
		const { last: newer } = await findEditable(locals, params.id);
		const kept = {
			...keepChanges(read.read, fields),
			...keepLinks(fields, listLinkChoices(open.row.inputs, read.draft.links))
		};
		return fail(409, {
			refusal: 'screen-was-behind' as const,
			fields: kept,
			clashes: findClashes(read.read, newer.read, kept)
		});
	}
};
