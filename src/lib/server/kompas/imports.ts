/** Files with figures: brought, looked through, stored, and taken back as a whole. */
import { createHash } from 'node:crypto';
import type { StaffMember } from '../../domain/access/staff.ts';
import { findChanges, type FigureChange } from '../../domain/figures-file/changes.ts';
import type { Mapping } from '../../domain/figures-file/mapping.ts';
import { makePlan, type Plan } from '../../domain/figures-file/plan.ts';
import { findOutAll, type Reading } from '../../domain/figures-file/reading.ts';
import { breakOfImport } from '../../domain/wijkkompas/boundary-break.ts';
import type { Chance } from '../chance.ts';
import type {
	FigureImportQueries,
	ImportRow,
	ImportSummary,
	KeptMapping
} from '../db/figure-imports.ts';
import type { KompasQueries } from '../db/kompas.ts';
import { readFile, type FileProblem, type Found } from './file/read-file.ts';

/** A file that somebody brought, as it is read now. */
export interface OpenImport {
	readonly row: ImportRow;
	readonly found: Found;
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
	/** A file that was not stored yet. */
	open(id: string): Promise<OpenImport | null>;
	read(id: string, reading: Reading): Promise<void>;
	/** Stores what was shown; false when that is not what it would be now. */
	store(id: string, seen: string): Promise<boolean>;
	discard(id: string): Promise<void>;
	/** What an import that was stored did. */
	find(id: string): Promise<{ row: ImportRow; changes: FigureChange[] } | null>;
	takeBack(id: string, by: StaffMember): Promise<{ restored: number; kept: number } | null>;
	list(): Promise<ImportSummary[]>;
	listMappings(): Promise<KeptMapping[]>;
	keepMapping(name: string, mapping: Mapping, by: StaffMember): Promise<void>;
}

/** A file that nobody stored is thrown away when somebody brings one so many days later. */
const daysUnstored = 14;

export function openImports(
	queries: FigureImportQueries,
	kompas: KompasQueries,
	inhabitants: string,
	chance: Chance
): Imports {
	/** Null when the figures of a file are stored, and the file is gone. */
	async function planOf(id: string) {
		const kept = await queries.find(id);
		if (!kept?.content) return null;
		const { row, content } = kept;
		const file = await readFile(content, row.reading);
		if (typeof file === 'string') return null;
		const kinds = ['country', 'municipality', 'wijk', 'buurt'] as const;
		const [areas, indicators] = await Promise.all([
			Promise.all(kinds.map((kind) => kompas.listAreas(kind))),
			kompas.listIndicators(null)
		]);
		const names = new Map(areas.flat().map(({ code, name }) => [code, name]));
		const plan = makePlan(file.grid, row.reading, {
			areas: new Set(names.keys()),
			names,
			indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
			thisYear: chance.now().getFullYear(),
			fileName: row.fileName,
			inhabitants
		});
		const rows = plan?.good.map(({ measurement }) => measurement) ?? [];
		const known = await kompas.listMeasurements([...new Set(rows.map(({ area }) => area))]);
		const changes = findChanges(known, rows);
		return { row, found: file.found, plan, rows, changes, seen: hash(JSON.stringify(changes)) };
	}

	return {
		async bring({ name, bytes }, by) {
			const now = chance.now();
			await queries.discardBefore(new Date(now.getTime() - daysUnstored * 86_400_000));
			const file = await readFile(bytes, findOutAll);
			if (typeof file === 'string') return file;
			const id = chance.newId();
			await queries.insert({
				...{ id, staffId: by.id, staffName: by.name, broughtAt: now },
				fileName: name.slice(0, 200),
				fileHash: hash(bytes),
				fileSize: bytes.length,
				content: bytes,
				reading: findOutAll
			});
			return { id };
		},
		async open(id) {
			const planned = await planOf(id);
			if (!planned) return null;
			const { row, found, plan, changes, seen } = planned;
			return { row, found, plan, changes, seen };
		},
		read: queries.saveReading,
		async store(id, seen) {
			const planned = await planOf(id);
			if (!planned || planned.seen !== seen || planned.rows.length === 0) return false;
			const breaks = (planned.plan?.moved ?? []).map((moved) => breakOfImport(moved, id));
			return queries.store(id, planned.rows, breaks, chance.now());
		},
		discard: queries.discard,
		async find(id) {
			const kept = await queries.find(id);
			if (!kept?.row.storedAt) return null;
			return { row: kept.row, changes: await queries.changesOf(id) };
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
