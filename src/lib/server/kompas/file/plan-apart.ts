/**
 * Plans files in a thread of their own: one may take seconds, and live evenings go on in this process. The last plans are kept, because a
 * page asks for the same one again and again: shown, stored, shown on its next page.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FigureImportQueries } from '../../db/figure-imports.ts';
import { runInThread } from '../../work/thread.ts';
import type { FileToPlan, PlannedFile } from './plan-file.ts';
import type { FileProblem } from './read-as-grid.ts';

const script = join(import.meta.dirname, 'plan-worker.ts');

const mostKept = 4;
/** A zip may lie about its size: then the thread ends, and nothing else. */
const limits = { maxOldGenerationSizeMb: 1_500 };

type Planned = PlannedFile | FileProblem;
type Question = Omit<FileToPlan, 'bytes'>;

/** `contentOf` gives the bytes of an import, or null when they are gone. */
export function keepPlans(contentOf: FigureImportQueries['contentOf']) {
	const kept = new Map<string, Promise<Planned | null>>();

	async function planAnew(id: string, question: Question): Promise<Planned | null> {
		const bytes = await contentOf(id);
		return bytes && planApart({ bytes, ...question });
	}

	function keep(key: string, planned: Promise<Planned | null>): void {
		// The one that was asked for last goes last.
		kept.delete(key);
		kept.set(key, planned);
		const [oldest] = kept.keys();
		if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
	}

	return {
		/** What was made of a file before it had an id. */
		keep(id: string, question: Question, planned: Planned): void {
			keep(nameOf(id, question), Promise.resolve(planned));
		},
		/** Null when the file is gone. */
		async plan(id: string, question: Question): Promise<Planned | null> {
			const key = nameOf(id, question);
			const planned = kept.get(key) ?? planAnew(id, question);
			keep(key, planned);
			planned.catch(() => kept.delete(key));
			return planned;
		}
	};
}

export async function planApart(file: FileToPlan): Promise<Planned> {
	try {
		return (await runInThread(script, file, limits)) as Planned;
	} catch (error) {
		if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') return 'too-large-inside';
		throw error;
	}
}

/** All that decides about a plan: the file never changes. */
function nameOf(id: string, { reading, context }: Question): string {
	const { areas, names, indicators, ...rest } = context;
	const facts = [id, reading, [...areas], [...names], [...indicators], rest];
	return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
