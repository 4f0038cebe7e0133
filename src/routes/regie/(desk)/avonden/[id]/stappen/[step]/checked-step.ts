import { findActivity, findLacking } from '#lib/activities/index.ts';
import { stepSchema, type Step } from '#lib/domain/session/session.ts';

type CheckedStep = { step: Step } | { wrong: string[] };

/** The step as it was filled in, or the names of the fields in which something is wrong. */
export function checkStep(step: Step): CheckedStep {
	const schema = findActivity(step.activity)?.settingsSchema;
	const [checked, settings] = [stepSchema.safeParse(step), schema?.safeParse(step.settings)];
	const lacking = findLacking(step);
	if (checked.success && settings?.success && lacking.length === 0) return { step: checked.data };
	const issues = [...(checked.error?.issues ?? []), ...(settings?.error?.issues ?? [])];
	return { wrong: [...new Set([...issues.map(({ path }) => String(path[0] ?? '')), ...lacking])] };
}

/** Settings as they were filled in; what could not be read from the form is as it was. */
export function fillSettings(typed: unknown, stored: unknown): unknown {
	const read = Object.entries(typed as object).filter(([, value]) => value !== undefined);
	return { ...(stored as object), ...Object.fromEntries(read) };
}
