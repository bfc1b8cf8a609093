package planted.export;

/** Something that stands high. */
public record Pack(String title) {}
