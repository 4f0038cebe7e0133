/**
 * Words that were still being typed when their form went away, because the facilitator closed the step or went on. Nobody sent them,
 * so nobody else has them: the phone shows them to their writer until they are dismissed.
 */
type WordField = HTMLTextAreaElement | HTMLInputElement;

const fieldSelector = 'textarea, input[type="text"]';

export class UnsentWords {
	left: { id: number; words: string }[] = $state.raw([]);
	#fields: WordField[] = [];
	#lastId = 0;

	/** Somebody types. */
	hear({ target }: Event): void {
		if (!(target instanceof Element) || !target.matches(fieldSelector)) return;
		const field = target as WordField;
		if (!this.#fields.includes(field)) this.#fields.push(field);
	}

	/** What was sent is in the hands of the outbox. */
	hearSubmit({ target }: SubmitEvent): void {
		this.#fields = this.#fields.filter(({ form }) => form !== target);
	}

	/** The screen changed: keeps the words of fields that are no longer on it. */
	check(): void {
		const gone = this.#fields.filter((field) => !field.isConnected);
		if (gone.length === 0) return;
		this.#fields = this.#fields.filter((field) => field.isConnected);
		const written = gone.map(({ value }) => value).filter((words) => words.trim() !== '');
		this.left = [...this.left, ...written.map((words) => ({ id: (this.#lastId += 1), words }))];
	}

	dismiss(id: number): void {
		this.left = this.left.filter((one) => one.id !== id);
	}
}
