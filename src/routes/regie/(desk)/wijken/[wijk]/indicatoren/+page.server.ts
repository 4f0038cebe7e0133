import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { gatherFields, readField } from '#lib/domain/form.ts';
import { findBounds } from '#lib/domain/wijkkompas/bounds.ts';
import { makeOwnId } from '#lib/domain/wijkkompas/own-indicator.ts';
import { kompasThemeIds } from '#lib/domain/wijkkompas/theme.ts';
import type { Actions, PageServerLoad } from './$types';

const text = z.string().min(1).max(200);
const ownSchema = z.object({
	name: text,
	theme: z.enum(kompasThemeIds),
	unit: z.enum(['percent', 'percent-change', 'count', 'score', 'grade']),
	polarity: z.enum(['higher-is-better', 'lower-is-better', 'neutral']),
	explanation: text,
	source: text
});

async function findWijk(locals: App.Locals, slug: string) {
	const wijk = (await locals.app.kompas.findWijk(slug)) ?? error(404);
	const permit = locals.may('edit-kompas', { wijk: wijk.code }) ?? error(403);
	return { wijk, indicators: locals.app.staff(permit) };
}

export const load: PageServerLoad = async ({ params, locals }) => {
	const { wijk, indicators } = await findWijk(locals, params.wijk);
	return {
		wijk: { name: wijk.name, slug: wijk.slug },
		own: (await indicators.listOwn(wijk.code)).map((one) => ({
			...one,
			bounds: findBounds(one.indicator.unit)
		})),
		themes: [...kompasThemeIds]
	};
};

export const actions: Actions = {
	add: async ({ request, params, locals }) => {
		const { wijk, indicators } = await findWijk(locals, params.wijk);
		const fields = gatherFields(await request.formData());
		const parsed = ownSchema.safeParse(
			Object.fromEntries(
				Object.keys(ownSchema.shape).map((name) => [name, readField(fields, name)])
			)
		);
		if (!parsed.success) return fail(400, { problem: 'problem' as const, fields, refused: null });
		const { name, theme, unit, polarity, explanation, source } = parsed.data;
		const words = { name, people: null, person: null, more: name, less: name, explanation };
		const added = await indicators.addOwn({
			id: makeOwnId(wijk.code, name),
			theme,
			polarity,
			kind: 'register',
			unit,
			decimals: unit === 'count' ? 0 : 1,
			source,
			frequency: 'irregular',
			noticeableChange: null,
			base: false,
			area: wijk.code,
			texts: { nl: words }
		});
		if (!added) return fail(409, { problem: 'exists' as const, fields, refused: null });
		redirect(303, `/regie/wijken/${wijk.slug}/indicatoren`);
	},
	value: async ({ request, params, locals }) => {
		const { wijk, indicators } = await findWijk(locals, params.wijk);
		const fields = gatherFields(await request.formData());
		const own = await indicators.listOwn(wijk.code);
		const found = own.find(({ indicator }) => indicator.id === readField(fields, 'indicator'));
		if (!found) error(400);
		const { indicator } = found;
		const reason = await indicators.saveOwn(
			indicator,
			readField(fields, 'year'),
			readField(fields, 'value')
		);
		if (reason) return fail(400, { problem: null, fields, refused: { id: indicator.id, reason } });
		redirect(303, `/regie/wijken/${wijk.slug}/indicatoren`);
	}
};
