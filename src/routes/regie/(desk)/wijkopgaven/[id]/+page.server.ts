import { error, fail, redirect } from '@sveltejs/kit';
import { gatherFields, readField } from '#lib/domain/form.ts';
import { countEvidence } from '#lib/domain/report/count-evidence.ts';
import { sourceLanguage } from '#lib/texts/language.ts';
import { editDraft, findClashes, keepChanges } from './edit-draft.ts';
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

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { open, last } = await findEditable(locals, params.id);
	return {
		practiceOf: open.row.practice ? ('draft' as const) : null,
		draft: { id: open.row.id, wijkName: open.row.inputs.wijk.name, practice: open.row.practice },
		basedOn: last.number,
		saved: Number(url.searchParams.get('bewaard')) || null,
		sections: last.read.sections.map((section) => ({
			id: section.id,
			kind: section.kind,
			title: section.title,
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
	default: async ({ request, params, locals }) => {
		const fields = gatherFields(await request.formData());
		const { open, first, last, report } = await findEditable(locals, params.id);
		const basedOn = Number(readField(fields, 'basedOn'));
		const read = open.versions.find(({ number }) => number === basedOn);
		if (!read) error(400);
		if (read === last) {
			const edited = editDraft(last, first, fields, report.author);
			if (edited === last.draft) return { refusal: null, fields: null, clashes: null };
			const saved = await report.save(open, basedOn, edited);
			if (saved.ok) redirect(303, `/regie/wijkopgaven/${open.row.id}?bewaard=${basedOn + 1}`);
		}
		// Somebody else saved a version. It is read anew, with what was typed here over it.
		const { last: newer } = await findEditable(locals, params.id);
		const kept = keepChanges(read.read, fields);
		return fail(409, {
			refusal: 'screen-was-behind' as const,
			fields: kept,
			clashes: findClashes(read.read, newer.read, kept)
		});
	}
};
