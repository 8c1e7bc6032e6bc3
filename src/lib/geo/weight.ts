/**
 * How heavy the map's lines are, as a share of their full width: light where the whole world is in sight,
 * full once one is near. In steps, because with each of them all shapes are styled anew.
 *
 * @param nearness the camera's scale over that at which the whole world fits the free space
 */
export const weightAt = (nearness: number): number =>
	nearness < 1.6 ? 0.6 : nearness < 3 ? 0.8 : 1;
