/** What stood there when the finger or the key of a press went down. Where nothing went down, as with a screen reader, there is nothing. */
export class Touch<View> {
	#last: { view: View; code: string | null } | null = null;

	get view(): View | null {
		return this.#last?.view ?? null;
	}

	pointerDown(view: View): void {
		this.#last = { view, code: null };
	}

	/** A key that is held went down once. */
	keyDown(view: View, { code, repeat }: Pick<KeyboardEvent, 'code' | 'repeat'>): void {
		if (!repeat) this.#last = { view, code };
	}

	/** The click of a key follows at once, or there is none. Of another key than the last one nothing is known any more. */
	keyUp({ code }: Pick<KeyboardEvent, 'code'>): void {
		const last = this.#last;
		if (last?.code !== code) return;
		setTimeout(() => {
			if (this.#last === last) this.#last = null;
		});
	}

	/** The press was done, or will not come. */
	end(): void {
		this.#last = null;
	}
}
