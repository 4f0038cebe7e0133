/** Whether what a server said is what the page says, but for what differs on every server: times, ids it makes, hashes, orders that are drawn. */
import type { CrowdView } from '#lib/domain/session/arrivals.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const hash = /^[0-9a-f]{64}$/;

type Arrival = CrowdView['arrivals'][number];

/** Which id of this server stands for an id of the page. */
export class Ids {
	readonly #known = new Map<string, string>();

	forget(): void {
		this.#known.clear();
	}

	/** A message of the page, with the ids of this server in it. */
	translate<T>(message: T): T {
		const translated = JSON.stringify(message, (_, value: unknown) =>
			typeof value === 'string' ? (this.#known.get(value) ?? value) : value
		);
		return JSON.parse(translated) as T;
	}

	/** What the server said, as the page would say it; learns ids on the way. */
	read(page: unknown, real: unknown, name = ''): unknown {
		if (name === 'order') return readOrder(page, real);
		if (name === 'arrivals') return this.#readArrivals(page as Arrival[], real as Arrival[]);
		if (typeof page === 'string' && typeof real === 'string') return this.#readText(page, real);
		if (Array.isArray(page) && Array.isArray(real)) {
			return real.map((item, index) => this.read(page[index], item));
		}
		if (!isRecord(page) || !isRecord(real)) return real;
		const keyOnPage = new Map(Object.keys(page).map((key) => [this.#known.get(key) ?? key, key]));
		return Object.fromEntries(
			Object.entries(real).map(([key, item]) => {
				const same = keyOnPage.get(key) ?? key;
				return [same, this.read(page[same], item, same)];
			})
		);
	}

	/** As many people in all. A hall that came in over the turn of a minute came in two: the page names the one after it as the last. */
	#readArrivals(page: Arrival[], real: Arrival[]): Arrival[] {
		const sum = (list: Arrival[]) => list.reduce((all, { people }) => all + people, 0);
		const [first, last] = [real[0], real.at(-1)];
		if (!page[0] || !first || !last || sum(page) !== sum(real)) return real;
		this.#known.set(page[0].minute, first.minute);
		this.#known.set(minuteAfter(page[0].minute), last.minute);
		return page;
	}

	#readText(page: string, real: string): string {
		if (this.#known.get(page) === real) return page;
		const differs = [moment, hash].some((shape) => shape.test(page) && shape.test(real));
		if (differs) return page;
		if (!uuid.test(page) || !uuid.test(real)) return real;
		const known = this.#known.get(page);
		if (known !== undefined) return known === real ? page : real;
		this.#known.set(page, real);
		return page;
	}
}

function minuteAfter(minute: string): string {
	return new Date(Date.parse(`${minute}Z`) + 60_000).toISOString().slice(0, minute.length);
}

/** The same choices in another order. */
function readOrder(page: unknown, real: unknown): unknown {
	const sorted = (list: unknown) => JSON.stringify([...(list as string[])].sort());
	return Array.isArray(page) && Array.isArray(real) && sorted(page) === sorted(real) ? page : real;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
