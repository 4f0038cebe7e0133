/**
 * A screen that lies over the console, such as the card desk, covers "Gezien" too. There the words of a press that was held tell it, and
 * whoever then chooses again has seen it.
 */
export class ToldAbove {
	#isTold = false;

	/** Of a press on something that another console changed. */
	isChosenAgain(): boolean {
		const isCovered = document.querySelector('dialog:modal') !== null;
		const isAgain = this.#isTold && isCovered;
		this.#isTold = isCovered && !isAgain;
		return isAgain;
	}

	/** It was seen elsewhere. */
	forget(): void {
		this.#isTold = false;
	}
}
