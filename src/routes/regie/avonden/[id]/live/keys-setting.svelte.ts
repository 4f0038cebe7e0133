/** Whether keys lead the evening from this computer. Whoever speaks to it, or presses keys by accident, turns them off. */
const name = 'keys-lead';

export class KeysSetting {
	isOn = $state(true);

	/** What was chosen here before; a browser that keeps nothing begins with keys. */
	recall(): void {
		try {
			this.isOn = localStorage.getItem(name) !== 'no';
		} catch {
			// It stays as it is.
		}
	}

	choose(isOn: boolean): void {
		this.isOn = isOn;
		try {
			localStorage.setItem(name, isOn ? 'yes' : 'no');
		} catch {
			// It holds until the page is left.
		}
	}
}
