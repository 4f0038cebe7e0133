import type { SessionPhase } from '#lib/domain/session/session.ts';
import type { SessionRow } from '#lib/server/db/sessions.ts';
import { whenHeld } from '#lib/pages/when-held.ts';
import type { WijkSummary } from '#lib/server/kompas/kompas.ts';

/** An evening as everybody may see it. Its code is for who is in the hall, so it does not travel. */
export interface ShownEvening {
	id: string;
	title: string;
	place: string;
	/** The moment that was planned, or another day on which the doors opened. */
	when: Date;
	phase: SessionPhase;
	practice: boolean;
	wijk: { code: string; name: string; slug: string };
}

/** Leaves out an evening of a wijk that is not there any more. */
export function showEvenings(
	rows: readonly SessionRow[],
	wijken: readonly WijkSummary[]
): ShownEvening[] {
	return rows.flatMap((row) => {
		const { id, title, place, phase, practice, wijk: code } = row;
		const wijk = wijken.find((one) => one.code === code);
		if (!wijk) return [];
		const { name, slug } = wijk;
		const when = whenHeld(row);
		return [{ id, title, place, when, phase, practice, wijk: { code, name, slug } }];
	});
}

/** Whether people can come in now. */
export function isLive({ phase }: Pick<ShownEvening, 'phase'>): boolean {
	return phase === 'open' || phase === 'running';
}
