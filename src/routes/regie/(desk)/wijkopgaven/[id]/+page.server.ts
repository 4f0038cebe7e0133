import { error, fail, redirect } from '@sveltejs/kit';
import { readField, type FormFields } from '#lib/domain/form.ts';
import { mayDo } from '#lib/domain/staff.ts';
import { readParagraph, type Draft } from '#lib/domain/wijkopgave/draft.ts';
import { restoreParagraph, rewriteParagraph } from '#lib/domain/wijkopgave/edit.ts';
import { readFields } from '../../details.ts';
import type { Actions, PageServerLoad } from './$types';

async function findEditable(locals: App.Locals, id: string) {
	const open = await locals.app.wijkopgaven.find(id);
	if (!open) error(404);
	if (!locals.staff || !mayDo(locals.staff, 'edit-wijkopgave', open.row.wijk)) error(403);
	const first = open.versions[0];
	const last = open.versions.at(-1);
	if (!first || !last) error(404);
	return { open, first, last, staff: locals.staff };
}

export const load: PageServerLoad = async ({ params, locals, url }) => {
	const { open, last } = await findEditable(locals, params.id);
	return {
		draft: { id: open.row.id, wijkName: open.row.inputs.wijk.name, practice: open.row.practice },
		basedOn: last.number,
		saved: Number(url.searchParams.get('bewaard')) || null,
		sections: last.content.sections.map(({ id, title, paragraphs }) => ({
			id,
			title,
			paragraphs: paragraphs.map((paragraph) => ({
				id: paragraph.id,
				heading: paragraph.heading,
				text: readParagraph(paragraph),
				rewritten: paragraph.rewritten,
				removed: paragraph.removed,
				evidence: paragraph.evidence.length
			}))
		}))
	};
};

/** The draft after everything that stands in the form; the same draft when nothing was changed. */
function editDraft(draft: Draft, original: Draft, fields: FormFields): Draft {
	let edited = draft;
	for (const paragraph of draft.sections.flatMap((section) => section.paragraphs)) {
		const field = `text.${paragraph.id}`;
		if (readField(fields, `restore.${paragraph.id}`) === 'yes') {
			edited = restoreParagraph(edited, original, paragraph.id) ?? edited;
			continue;
		}
		if (!(field in fields)) continue;
		const text = readField(fields, field).replaceAll('\r\n', '\n');
		if (text === readParagraph(paragraph)) continue;
		edited = rewriteParagraph(edited, paragraph.id, text) ?? edited;
	}
	return edited;
}

export const actions: Actions = {
	default: async ({ request, params, locals }) => {
		const fields = readFields(await request.formData());
		const { open, first, last, staff } = await findEditable(locals, params.id);
		const basedOn = Number(readField(fields, 'basedOn'));
		if (basedOn !== last.number)
			return fail(409, { refusal: 'screen-was-behind' as const, fields });
		const edited = editDraft(last.content, first.content, fields);
		if (edited === last.content) return { refusal: null, fields: null };
		const saved = await locals.app.wijkopgaven.save(open, basedOn, edited, staff.id);
		if (!saved.ok) return fail(409, { refusal: saved.refusal, fields });
		redirect(303, `/regie/wijkopgaven/${open.row.id}?bewaard=${basedOn + 1}`);
	}
};
