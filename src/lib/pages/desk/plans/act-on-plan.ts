/** The form actions of the pages on which a wijkopgave is made. */
import { error, fail } from '@sveltejs/kit';
import { gatherFields, type FormFields } from '#lib/domain/form.ts';
import { listWatched } from '#lib/domain/wijkopgave/parts.ts';
import type { PlanBrings } from '#lib/domain/wijkopgave/plan-data.ts';
import type { PlanRefusal } from '#lib/domain/wijkopgave/refuse-plan.ts';
import type { OpenPlan } from '#lib/server/plans/plans.ts';
import { readPlanForm } from './read-act.ts';

/** Nobody learns whether there is one that they may not write in. */
export async function findPlan({ app, may }: App.Locals, id: string) {
	const open = (await app.plans.find(id, may)) ?? error(403);
	return { open, permit: may('edit-plan', open) ?? error(403) };
}

/** With the fields as they were filled in, so that nothing is lost. */
export const refuseForm = (refusal: PlanRefusal, fields: FormFields) =>
	fail(400, { refusal, fields });

/** Null: done. */
export async function writeInPlan(locals: App.Locals, id: string, request: Request) {
	const { open, permit } = await findPlan(locals, id);
	const fields = gatherFields(await request.formData());
	const asked = readPlanForm(fields) ?? error(400);
	const refusal =
		typeof asked === 'string' ? asked : await locals.app.staff(permit).write(open, asked);
	return refusal && refuseForm(refusal, fields);
}

/** Of a form: how many acts there are that whoever sends it has to have seen. */
export const basedOnOf = ({ acts }: Pick<OpenPlan, 'acts'>, asked: PlanBrings): number =>
	listWatched(acts, asked).length;
