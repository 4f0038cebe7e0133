import Sprout from '@lucide/svelte/icons/sprout';
import Star from '@lucide/svelte/icons/star';
import Wrench from '@lucide/svelte/icons/wrench';
import type { IconComponent } from '../../ui/icon.ts';
import type { Mood } from './mood.ts';

/** A pictogram never stands without its word. */
export const moodIcons: Record<Mood, IconComponent> = { good: Sprout, better: Wrench, wish: Star };
