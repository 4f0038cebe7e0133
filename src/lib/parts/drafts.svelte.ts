/**
 * Forms that somebody filled in and did not send yet, kept in this tab of the browser: a step that closes, a reload, or a phone that
 * drops its tabs takes nothing away. Each place, such as one evening of one person, has its own.
 */
import { getContext, setContext } from 'svelte';
import type { FormFields } from '../domain/form.ts';

export interface Draft {
	stepId: string;
	/** Which form of the step. */
	form: string;
	fields: FormFields;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

export class Drafts {
	all: readonly Draft[] = $state.raw([]);
	readonly #key: string;
	readonly #shelf: Shelf | null;

	constructor(place: string, shelf: Shelf | null) {
		this.#key = `wijkdialoog-drafts-${place}`;
		this.#shelf = shelf;
		try {
			this.all = JSON.parse(shelf?.getItem(this.#key) ?? '[]') as Draft[];
		} catch {
			// A browser that has no storage now.
		}
	}

	find(stepId: string, form: string): FormFields | undefined {
		return this.all.find((kept) => kept.stepId === stepId && kept.form === form)?.fields;
	}

	/** In place of what was kept of this form before. */
	keep(draft: Draft): void {
		this.drop((kept) => kept.stepId === draft.stepId && kept.form === draft.form, draft);
	}

	/** What was sent, or will not be. */
	drop(isDropped: (kept: Draft) => boolean, ...more: Draft[]): void {
		this.all = [...this.all.filter((kept) => !isDropped(kept)), ...more];
		try {
			this.#shelf?.setItem(this.#key, JSON.stringify(this.all));
		} catch {
			// A private window may have no storage; then what is filled in lives as long as the page.
		}
	}
}

/** This tab's own storage; null where there is none, and where a browser does not allow it. */
export function openShelf(): Shelf | null {
	try {
		return sessionStorage;
	} catch {
		return null;
	}
}

const key = Symbol('drafts');

/** Says whose forms stand below: in another place what was filled in does not come back. */
export const setDrafts = (drafts: Drafts) => setContext(key, drafts);
/** None where a form is only looked at, such as in a preview. */
export const findDrafts = () => getContext<Drafts | undefined>(key);
