package cn.fadu.scoring;

/** What is done to a value, and to its goalposts, before it is normalised. */
public enum Transform {
    NONE {
        @Override
        double of(double value) {
            return value;
        }
    },
    LN {
        @Override
        double of(double value) {
            return value > 0 ? Math.log(value) : Double.NaN;
        }
    },
    LOG10 {
        @Override
        double of(double value) {
            return value > 0 ? Math.log10(value) : Double.NaN;
        }
    },
    SQRT {
        @Override
        double of(double value) {
            return value >= 0 ? Math.sqrt(value) : Double.NaN;
        }
    };

    /** NaN where the function is not defined. */
    abstract double of(double value);
}
