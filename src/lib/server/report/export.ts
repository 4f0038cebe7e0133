/** The log of an evening as it leaves the house, and who may have it. */
import { findExposure, type Exposure } from '../../domain/session/exposure.ts';
import { exportFormat, exportVersion, type EveningExport } from '../../domain/session/export.ts';
import { foldVersion } from '../../domain/session/fold.ts';
import { isOver } from '../../domain/session/session.ts';
import { mayDo, type StaffMember } from '../../domain/staff.ts';
import type { LogQueries } from '../db/log.ts';
import type { OutcomeRow, SessionQueries, SessionRow } from '../db/sessions.ts';
import type { Kompas } from '../kompas/kompas.ts';

export interface Exports {
	/** Why the log of this evening is not for this reader; null when it is. Only of an evening that is over. */
	withheldFrom(session: SessionRow, reader: StaffMember | null): Promise<Exposure | null>;
	/** The whole log; null for an evening that is not over, or that never had its doors open. */
	make(session: SessionRow): Promise<EveningExport | null>;
}

interface World {
	log: LogQueries;
	sessions: SessionQueries;
	kompas: Kompas;
}

const noEnd = 2 ** 31 - 1;

export function openExports({ log, sessions, kompas }: World): Exports {
	/** A log that is over says the same for ever; a page that everybody may open does not read all of it each time. */
	const exposures = new Map<string, Exposure | null>();

	async function findExposureOf({ id, phase }: SessionRow): Promise<Exposure | null> {
		const known = exposures.get(id);
		if (known !== undefined) return known;
		const exposure = findExposure(await log.readStretch(id, 0, noEnd));
		if (phase === 'reported') exposures.set(id, exposure);
		return exposure;
	}

	return {
		withheldFrom: async (session, reader) =>
			mayDo(reader, 'lead-session', session.wijk) ? null : findExposureOf(session),
		async make(session) {
			if (!isOver(session)) return null;
			const [lines, outcomes, wijk] = await Promise.all([
				log.readStretch(session.id, 0, noEnd),
				sessions.listOutcomes(session.id),
				kompas.findWijkByCode(session.wijk)
			]);
			if (lines.length === 0) return null;
			return {
				format: exportFormat,
				version: exportVersion,
				rules: rulesOf(outcomes),
				session: {
					id: session.id,
					wijk: { code: session.wijk, name: wijk?.name ?? session.wijk },
					title: session.title,
					plannedAt: session.plannedAt.toISOString(),
					practice: session.practice
				},
				lines,
				outcomes: session.agenda.flatMap(({ id, title }) => {
					const stored = outcomes.find(({ stepId }) => stepId === id);
					if (!stored) return [];
					return [{ stepId: id, activity: stored.activity, title, result: stored.result }];
				})
			};
		}
	};
}

/** Of an evening that went on over a new version, the oldest: today's rules did not make all of it. */
function rulesOf(outcomes: OutcomeRow[]): number {
	if (outcomes.length === 0) return foldVersion;
	return Math.min(...outcomes.map(({ rules }) => rules));
}
