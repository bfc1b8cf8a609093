package cn.fadu.indicator;

/** Which way an indicator is better; context indicators are never ranked by themselves. */
public enum Direction {
    UP,
    DOWN,
    CONTEXT
}
