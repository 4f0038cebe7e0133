/** The log of an evening as it leaves the house, and who may have it. */
import { countExposure, type Exposure } from '../../domain/session/exposure.ts';
import { exportFormat, exportVersion, type EveningExport } from '../../domain/session/export.ts';
import { foldVersion } from '../../domain/session/fold.ts';
import { isOver } from '../../domain/session/session.ts';
import type { Permit } from '../../domain/access/permit.ts';
import type { StoredLine } from '../../domain/session/chain.ts';
import type { Closing, LogQueries } from '../db/log.ts';
import type { OutcomeRow, SessionQueries, SessionRow } from '../db/sessions.ts';
import type { Kompas } from '../kompas/kompas.ts';

/**
 * Why somebody may not have a log. `unpublished`: the report is not for everybody yet, and the log tells the same. `removed`: its term is
 * over, and nobody has it any more.
 */
export type Withheld = Exposure | 'unpublished' | 'removed';

export interface Exports {
	/** Why the log of this evening is not for this reader; null when it is. Only of an evening that is over. */
	withheldFrom(session: SessionRow, permit: Permit<'read-log'> | null): Promise<Withheld | null>;
	/** Why the log would not be for everybody once the report is published; null when it would. Only of an evening that is over. */
	foreseeWithheld(session: SessionRow): Promise<Exposure | 'removed' | null>;
	/**
	 * The text of the whole log in chunks, with backpressure: an evening goes on in this same process. Null for an
	 * evening that is not over, that never had its doors open, or of which the log is not for this reader.
	 */
	write(
		session: SessionRow,
		permit: Permit<'read-log'> | null
	): Promise<AsyncGenerator<string> | null>;
	/** The whole control code, as it stood on the wall when the evening closed, and when that was; null before. */
	closing(session: SessionRow): Promise<Closing | null>;
}

interface World {
	log: LogQueries;
	sessions: SessionQueries;
	kompas: Kompas;
}

/** Lines per chunk; between chunks the event loop is free for others. */
const linesPerStretch = 1_000;

export function openExports({ log, sessions, kompas }: World): Exports {
	/** Of an evening that is over nobody comes in or answers any more: its log is checked once, and the outcome cached. */
	const exposures = new Map<string, Promise<Exposure | null>>();

	const readStretch = (sessionId: string, after: number) =>
		log.readStretch(sessionId, after, after + linesPerStretch);

	async function lookThrough(sessionId: string): Promise<Exposure | null> {
		const count = countExposure();
		let stretch = await readStretch(sessionId, 0);
		for (let after = 0; stretch.length > 0; stretch = await readStretch(sessionId, after)) {
			for (const line of stretch) count.add(line);
			after += linesPerStretch;
		}
		return count.find();
	}

	function findExposureOf(session: SessionRow): Promise<Exposure | null> {
		const known = exposures.get(session.id);
		if (known) return known;
		const finding = lookThrough(session.id);
		if (isOver(session)) exposures.set(session.id, finding);
		finding.catch(() => exposures.delete(session.id));
		return finding;
	}

	async function* writeFile(
		head: Omit<EveningExport, 'lines' | 'outcomes' | 'version'> & { version: number },
		lines: StoredLine[],
		outcomes: EveningExport['outcomes'],
		sessionId: string
	): AsyncGenerator<string> {
		yield `${JSON.stringify(head).slice(0, -1)},"lines":[`;
		for (let after = 0, stretch = lines; stretch.length > 0;) {
			yield (after > 0 ? ',' : '') + JSON.stringify(stretch).slice(1, -1);
			after += linesPerStretch;
			stretch = await readStretch(sessionId, after);
		}
		yield `],"outcomes":${JSON.stringify(outcomes)}}`;
	}

	async function foreseeWithheld(session: SessionRow): Promise<Exposure | 'removed' | null> {
		if (isOver(session) && !(await log.findClosing(session.id))) return 'removed';
		return findExposureOf(session);
	}

	async function withheldFrom(
		session: SessionRow,
		permit: Permit<'read-log'> | null
	): Promise<Withheld | null> {
		if (isOver(session) && !(await log.findClosing(session.id))) return 'removed';
		if (permit?.covers(session)) return null;
		return session.publishedAt === null ? 'unpublished' : findExposureOf(session);
	}

	return {
		closing: (session) => log.findClosing(session.id),
		withheldFrom,
		foreseeWithheld,
		async write(session, permit) {
			if (!isOver(session) || (await withheldFrom(session, permit))) return null;
			const [lines, outcomes, wijk] = await Promise.all([
				readStretch(session.id, 0),
				sessions.listOutcomes(session.id),
				kompas.findWijkByCode(session.wijk)
			]);
			if (lines.length === 0) return null;
			const head = {
				format: exportFormat,
				version: session.format === 1 ? (1 as const) : exportVersion,
				rules: rulesOf(outcomes),
				session: {
					id: session.id,
					wijk: { code: session.wijk, name: wijk?.name ?? session.wijk },
					title: session.title,
					plannedAt: session.plannedAt.toISOString(),
					practice: session.practice
				}
			} as const;
			const given = session.agenda.flatMap(({ id, title }) => {
				const stored = outcomes.find(({ stepId }) => stepId === id);
				if (!stored) return [];
				return [{ stepId: id, activity: stored.activity, title, result: stored.result }];
			});
			return writeFile(head, lines, given, session.id);
		}
	};
}

/** Of an evening that went on over a new version, the oldest: today's rules did not make all of it. */
function rulesOf(outcomes: OutcomeRow[]): number {
	if (outcomes.length === 0) return foldVersion;
	return Math.min(...outcomes.map(({ rules }) => rules));
}
