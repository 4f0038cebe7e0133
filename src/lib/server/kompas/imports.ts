/** Files with figures: brought, looked through, stored, and taken back as a whole. */
import { createHash } from 'node:crypto';
import type { StaffMember } from '../../domain/access/staff.ts';
import { findChanges, type FigureChange } from '../../domain/figures-file/changes.ts';
import type { PlanContext } from '../../domain/figures-file/found-rows.ts';
import type { KeptMapping } from '../../domain/figures-file/mapping.ts';
import type { Plan } from '../../domain/figures-file/plan.ts';
import { findOutAll, type Reading } from '../../domain/figures-file/reading.ts';
import { yearOf } from '../../texts/time-zone.ts';
import type { Chance } from '../chance.ts';
import type {
	FigureImportQueries,
	ImportRow,
	ImportSummary,
	NamedMapping
} from '../db/figure-imports.ts';
import type { KompasQueries } from '../db/kompas.ts';
import { keepPlans, planApart } from './file/plan-apart.ts';
import type { FileProblem, Found } from './file/read-as-grid.ts';
import { listNames } from './names.ts';

/** A file that somebody brought, as it is read now. */
export interface OpenImport {
	readonly row: ImportRow;
	/** Why it cannot be read at all any more. */
	readonly problem: FileProblem | null;
	readonly found: Found | null;
	/** Null when no line looks like a header. */
	readonly plan: Plan | null;
	/** What each good row would do, in the order of the file. */
	readonly changes: readonly FigureChange[];
	/** Of all that would be stored: what is stored is what was shown, or it is shown again. */
	readonly seen: string;
}

export interface Imports {
	/** Takes a file in; nothing of it is stored as a figure. Gives its id, or why it cannot be read. */
	bring(
		file: { name: string; bytes: Buffer },
		by: StaffMember
	): Promise<{ id: string } | FileProblem>;
	/** A file that was not stored yet, as it is read now or as it would be read. */
	open(id: string, reading?: Reading): Promise<OpenImport | null>;
	/** From now on the file is read like this; not when it cannot be, and then it says why. */
	read(id: string, reading: Reading): Promise<FileProblem | null>;
	/** Stores what was shown; false when that is not what it would be now. */
	store(id: string, seen: string): Promise<boolean>;
	discard(id: string): Promise<void>;
	/** What an import that was stored did. */
	find(id: string): Promise<{ row: ImportRow; changes: FigureChange[] } | null>;
	takeBack(id: string, by: StaffMember): Promise<{ restored: number; kept: number } | null>;
	list(): Promise<ImportSummary[]>;
	listMappings(): Promise<NamedMapping[]>;
	keepMapping(name: string, mapping: KeptMapping, by: StaffMember): Promise<void>;
}

/** A file that nobody stored is thrown away when somebody brings one so many days later. */
const daysUnstored = 14;

export function openImports(
	queries: FigureImportQueries,
	kompas: KompasQueries,
	inhabitants: string,
	chance: Chance
): Imports {
	const plans = keepPlans(queries.contentOf);

	async function contextOf(fileName: string): Promise<PlanContext> {
		const { areas, indicators } = await listNames(kompas);
		const names = new Map(areas.map(({ code, name }) => [code, name]));
		return {
			areas: new Set(names.keys()),
			names,
			indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
			thisYear: yearOf(chance.now()),
			fileName,
			inhabitants
		};
	}

	/** Null when the figures of a file are stored, and the file is gone. */
	async function planOf(id: string, asked?: Reading) {
		const row = await queries.find(id);
		if (!row || row.storedAt) return null;
		const context = await contextOf(row.fileName);
		const planned = await plans.plan(id, { reading: asked ?? row.reading, context });
		return planned && { row, planned };
	}

	async function open(id: string, asked?: Reading): Promise<OpenImport | null> {
		const found = await planOf(id, asked);
		if (!found) return null;
		const { row, planned } = found;
		if (typeof planned === 'string') {
			// A reading that was kept before it was tried. Whatever is wrong, somebody can still mend it, or throw the file away.
			const isFoundOut = JSON.stringify(row.reading) === JSON.stringify(findOutAll);
			const mended = asked || isFoundOut ? null : await open(id, findOutAll);
			if (mended) return mended;
			return { row, problem: planned, found: null, plan: null, changes: [], seen: '' };
		}
		const rows = planned.plan?.good.map(({ measurement }) => measurement) ?? [];
		const known = await kompas.listMeasurements([...new Set(rows.map(({ area }) => area))]);
		const changes = findChanges(known, rows);
		const reading = asked ?? row.reading;
		const seen = hash(JSON.stringify(changes));
		return { ...planned, row: { ...row, reading }, problem: null, changes, seen };
	}

	return {
		async bring({ name, bytes }, by) {
			const now = chance.now();
			await queries.discardBefore(new Date(now.getTime() - daysUnstored * 86_400_000));
			const fileName = name.slice(0, 200);
			const question = { reading: findOutAll, context: await contextOf(fileName) };
			const planned = await planApart({ bytes, ...question });
			if (typeof planned === 'string') return planned;
			const id = chance.newId();
			await queries.insert({
				...{ id, staffId: by.id, staffName: by.name, broughtAt: now, fileName },
				fileHash: hash(bytes),
				fileSize: bytes.length,
				content: bytes,
				reading: findOutAll
			});
			plans.keep(id, question, planned);
			return { id };
		},
		open,
		async read(id, reading) {
			const tried = await planOf(id, reading);
			if (typeof tried?.planned === 'string') return tried.planned;
			await queries.saveReading(id, reading);
			return null;
		},
		async store(id, seen) {
			const opened = await open(id);
			if (!opened || opened.seen !== seen || opened.changes.length === 0) return false;
			const rows = opened.changes.map(({ after }) => after);
			return queries.store(id, rows, opened.plan?.moved ?? [], chance.now());
		},
		discard: queries.discard,
		async find(id) {
			const row = await queries.find(id);
			return row?.storedAt ? { row, changes: await queries.changesOf(id) } : null;
		},
		takeBack: (id, by) => queries.takeBack(id, by.name, chance.now()),
		list: queries.list,
		listMappings: queries.listMappings,
		keepMapping: (name, definition, by) =>
			queries.saveMapping({ name, definition, staffName: by.name, savedAt: chance.now() })
	};
}

function hash(content: string | Buffer): string {
	return createHash('sha256').update(content).digest('hex');
}
