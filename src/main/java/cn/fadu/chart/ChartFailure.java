package cn.fadu.chart;

/** A chart could not be drawn: it took too long, grew too large, or its thread was interrupted. */
public final class ChartFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    ChartFailure(Throwable cause) {
        super("The chart could not be drawn", cause);
    }

    ChartFailure(String reason) {
        super(reason);
    }
}
