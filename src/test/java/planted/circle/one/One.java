package planted.circle.one;

import planted.circle.two.Two;

/** One half of a circle of features. */
public record One(Two other) {}
