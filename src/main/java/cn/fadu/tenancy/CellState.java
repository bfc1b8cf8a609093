package cn.fadu.tenancy;

/** One database that holds counties, and whether it answers now. */
public record CellState(String name, boolean reachable) {}
