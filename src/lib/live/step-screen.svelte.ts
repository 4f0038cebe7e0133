/** The screen of the step that is on: another one is fetched once the evening goes on. */
import { fetchCode } from './fetch-code.ts';

export class StepScreen<Screen extends { activity: string }> {
	shown: Screen | null = $state.raw(null);
	/** The code of the step that is on did not arrive yet. */
	isLate = $state(false);

	constructor(first: Screen | null | undefined) {
		this.shown = first ?? null;
	}

	/** In an effect. Gives how to stop. */
	follow(
		activity: string | undefined,
		load: (activity: string) => Promise<Screen | null>,
		mayReload?: () => boolean
	): (() => void) | undefined {
		if (!activity || this.shown?.activity === activity) return;
		const stop = fetchCode(() => load(activity), {
			show: (screen) => (this.shown = screen),
			sayLate: () => (this.isLate = true),
			mayReload
		});
		return () => {
			stop();
			this.isLate = false;
		};
	}
}
