/** Every address of the web. */
import { inside, root } from './base';
import { beforeLogIn } from './outside';
import { aboutSettings } from './settings';
import { atWork } from './work';

export const tree = root.addChildren([...beforeLogIn, inside.addChildren([...atWork, ...aboutSettings])]);
