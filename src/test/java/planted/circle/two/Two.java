package planted.circle.two;

import planted.circle.one.One;

/** One half of a circle of features. */
public record Two(One other) {}
