package cn.fadu.scoring;

/**
 * Random numbers that any computer draws alike: SplitMix64 (Steele, Lea and Flood 2014), begun anew
 * for every purpose, so that the order in which threads draw changes nothing.
 */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    Dice(long key) {
        this.state = key;
    }

    /** A key that depends on all of its parts. */
    static long key(long... parts) {
        long key = 0;
        for (long part : parts) {
            key = mixed(key + GOLDEN + mixed(part + GOLDEN));
        }
        return key;
    }

    /** Uniform from 0 to less than 1. */
    double next() {
        state += GOLDEN;
        return (mixed(state) >>> 11) * 0x1.0p-53;
    }

    int below(int bound) {
        return (int) (next() * bound);
    }

    private static long mixed(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
