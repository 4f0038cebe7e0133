/** The `worlds.ts` of every activity. */
import type { EveryAction, Forms, World } from '#lib/activities/world.ts';

/** What each of them has; one without all of it fails in `tests/activities/every-activity.test.ts`. */
export interface Worlds {
	worlds: World<unknown, unknown>[];
	everyAction: EveryAction<unknown, { kind: string }>;
	forms: Forms<{ kind: string }>;
}

const files = import.meta.glob<Partial<Worlds>>('../../src/lib/activities/*/worlds.ts', {
	eager: true
});

/** Throws when something is missing, with the name of the file to add it to. */
export function findWorlds(activity: string): Worlds {
	const path = `../../src/lib/activities/${activity}/worlds.ts`;
	const { worlds, everyAction, forms } = files[path] ?? {};
	if (!worlds || !everyAction || !forms) {
		throw new Error(
			`src/lib/activities/${activity}/worlds.ts has to export worlds, everyAction and forms: see activities/world.ts`
		);
	}
	return { worlds, everyAction, forms };
}
