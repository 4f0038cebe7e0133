/** From the bytes of a file to what would be stored of it. */
import type { PlanContext } from '../../../domain/figures-file/found-rows.ts';
import { makePlan, type Plan } from '../../../domain/figures-file/plan.ts';
import type { Reading } from '../../../domain/figures-file/reading.ts';
import { readAsGrid, type FileProblem, type Found } from './read-as-grid.ts';

export interface FileToPlan {
	readonly bytes: Uint8Array;
	readonly reading: Reading;
	readonly context: PlanContext;
}

export interface PlannedFile {
	readonly found: Found;
	/** Null when no line looks like a header. */
	readonly plan: Plan | null;
}

export async function planFile({
	bytes,
	reading,
	context
}: FileToPlan): Promise<PlannedFile | FileProblem> {
	const file = await readAsGrid(Buffer.from(bytes), reading);
	if (typeof file === 'string') return file;
	return { found: file.found, plan: makePlan(file.grid, reading, context) };
}
