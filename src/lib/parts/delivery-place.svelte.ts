/** Where a phone says what became of an answer: below the form that sent it, as long as that is there; else at the top. It covers nothing. */
import { getContext, setContext, type Snippet } from 'svelte';

export class DeliveryPlace {
	/** The form that sent the last answer, while it is on the screen. */
	form = $state<string | null>(null);
	readonly note: Snippet;

	constructor(note: Snippet) {
		this.note = note;
	}
}

const key = Symbol('delivery');

export const setDeliveryPlace = (place: DeliveryPlace) => setContext(key, place);
/** None where a form is only looked at, such as in a preview. */
export const findDeliveryPlace = () => getContext<DeliveryPlace | undefined>(key);
