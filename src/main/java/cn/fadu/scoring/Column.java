package cn.fadu.scoring;

/** One indicator over all rows: NaN is missing; the ends of the range are the value if exact. */
record Column(double[] value, double[] low, double[] high) {

    static Column exact(double[] value) {
        return new Column(value, value, value);
    }

    void copy(Column from, int source, int row) {
        value[row] = from.value[source];
        low[row] = from.low[source];
        high[row] = from.high[source];
    }

    boolean isExact() {
        return low == value && high == value;
    }
}
