package cn.fadu.standing;

/** A figure of an edition and whose it is. */
public record EditionFigure(String code, String name, PublishedReading published) {}
