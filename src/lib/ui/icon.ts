import type { LucideIcon } from '@lucide/svelte';

/** A pictogram that a page hands to a component; it never stands without a word. */
export type IconComponent = LucideIcon;
