import type { Component, ComponentProps } from 'svelte';
import Pictogram from './Pictogram.svelte';

type Props = ComponentProps<typeof Pictogram>;

/** A component that draws these lines. What it is given stays live. */
export function drawIcon(icon: Props['icon']): Component<Omit<Props, 'icon'>> {
	return (place, props) =>
		Pictogram(
			place,
			Object.defineProperties({ icon } as Props, Object.getOwnPropertyDescriptors(props))
		);
}
