package planted.bare;

/** Lives in a package that promises nothing about nulls. */
final class MayBeNull {}
