/**
 * A screen that lies over the console, such as the card desk, covers "Gezien" too. There the words of a press that was held tell it, and
 * whoever then chooses again has seen it. With that screen the words go.
 */
export class ToldAbove {
	#isTold = false;

	/** Of a press on something that another console changed. */
	isChosenAgain(): boolean {
		const above = document.querySelector('dialog:modal');
		const isAgain = this.#isTold && above !== null;
		this.#isTold = above !== null && !isAgain;
		above?.addEventListener('close', () => this.forget(), { once: true });
		return isAgain;
	}

	/** It was seen elsewhere. */
	forget(): void {
		this.#isTold = false;
	}
}
