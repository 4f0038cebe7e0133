/**
 * Forms that somebody filled in and did not send yet, kept in this tab of the browser: a step that closes, a reload, or a phone that
 * drops its tabs takes nothing away. Each place, such as one evening of one person, has its own.
 */
import { getContext, setContext } from 'svelte';
import type { FormFields } from '../domain/form.ts';
import { readTypedWords } from '../domain/written-words.ts';

export interface UnsentForm {
	/** What was asked: the step, and the round of it. */
	question: string;
	/** Which form of the step. */
	form: string;
	fields: FormFields;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

const keyOf = (code: string, owner: string) => `wijkdialoog-drafts-${code} ${owner}`;
function readAll(shelf: Shelf | null, key: string): UnsentForm[] {
	try {
		return JSON.parse(shelf?.getItem(key) ?? '[]') as UnsentForm[];
	} catch {
		// A browser that has no storage now.
		return [];
	}
}

export const hasWords = ({ fields }: UnsentForm) => readTypedWords(fields).length > 0;

/** Of everybody in this evening but `owner` no more than words is left here: whose they are may come back, and ticks may be of a secret vote. */
export function forgetTicks(shelf: Shelf | null, code: string, owner: string): void {
	try {
		for (const key of Object.keys(shelf ?? {})) {
			if (!key.startsWith(keyOf(code, '')) || key === keyOf(code, owner)) continue;
			shelf?.setItem(key, JSON.stringify(readAll(shelf, key).filter(hasWords)));
		}
	} catch {
		// A browser that has no storage now.
	}
}

export class Drafts {
	all: readonly UnsentForm[] = $state.raw([]);
	/** What is asked now. */
	readonly asked: () => string;
	readonly #key: string;
	readonly #shelf: Shelf | null;

	constructor(code: string, owner: string, shelf: Shelf | null, asked: () => string) {
		this.asked = asked;
		this.#key = keyOf(code, owner);
		this.#shelf = shelf;
		forgetTicks(shelf, code, owner);
		this.all = readAll(shelf, this.#key);
	}

	find(form: string): FormFields | undefined {
		return this.all.find((kept) => kept.form === form && kept.question === this.asked())?.fields;
	}

	/** In place of what was kept of this form before; without fields nothing is. */
	keep(question: string, form: string, fields?: FormFields): void {
		const more = fields ? [{ question, form, fields }] : [];
		this.drop((kept) => kept.question === question && kept.form === form, ...more);
	}

	/** What was sent, or will not be. */
	drop(isDropped: (kept: UnsentForm) => boolean, ...more: UnsentForm[]): void {
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
