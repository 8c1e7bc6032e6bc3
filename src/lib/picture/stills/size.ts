/** Width of a picture in pixels: what sites that show a preview of a link ask for. */
export const WIDTH = 1200;

/** Height of a picture in pixels. */
export const HEIGHT = 630;
