import { findActivity } from '../../activities/index.ts';
import type { Step } from '../../domain/session/session.ts';

/** A programme as it holds today: what could be picked when it was stored, and can not be promised any more, reads as what can. */
export function readAgenda(agenda: readonly Step[]): Step[] {
	return agenda.map((step) => {
		const settings = findActivity(step.activity)?.settingsSchema.safeParse(step.settings);
		return settings?.success ? { ...step, settings: settings.data } : step;
	});
}

/**
 * As the doors freeze it. The log is exported, and a note is for the facilitator alone. What was skipped when the doors were open before is
 * there again.
 */
export function freezeAgenda(agenda: readonly Step[]): Step[] {
	return readAgenda(agenda).map(({ skipped: _, ...step }) => ({ ...step, note: '' }));
}
