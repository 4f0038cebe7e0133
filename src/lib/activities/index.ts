/** Looks up activities by name. */
import type { FindActivity } from '../domain/activity.ts';
import type { Step } from '../domain/session/session.ts';
import type { Imagine } from './imagine.ts';
import * as list from './list.ts';
import type { ActivityForm, Manifest } from './manifest.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the one place where activities of all types stand together
type AnyManifest = Manifest<any>;

export const activities: readonly AnyManifest[] = Object.values(list);

const find = (name: string): AnyManifest | null =>
	activities.find((activity) => activity.name === name) ?? null;

export const findActivity: FindActivity = find;

/** How the forms of an activity are read; null for an unknown activity. */
export function findForm(name: string): ActivityForm | null {
	return find(name)?.form ?? null;
}

/** The figures that a step asks for and that its wijk does not have. */
export function findGoneFigures(
	step: Pick<Step, 'activity' | 'settings'>,
	known: readonly { indicator: { id: string } }[]
): string[] {
	const activity = find(step.activity);
	const settings = activity?.settingsSchema.safeParse(step.settings);
	if (!settings?.success) return [];
	const ids = new Set(known.map(({ indicator }) => indicator.id));
	const named = activity?.namedFigures?.(settings.data) ?? [];
	return [...new Set(named)].filter((id) => !ids.has(id));
}

/** What still has to be filled in before a step can be shown, by the names of the fields. */
export function findLacking(step: Pick<Step, 'activity' | 'settings'>): readonly string[] {
	const activity = find(step.activity);
	const settings = activity?.settingsSchema.safeParse(step.settings);
	return settings?.success ? (activity?.lacks?.(settings.data) ?? []) : [];
}

/** What a made-up resident does in a step of this activity; null for an unknown activity. */
export function findImagination(name: string): Imagine<unknown, unknown> | null {
	return find(name)?.imagine ?? null;
}
