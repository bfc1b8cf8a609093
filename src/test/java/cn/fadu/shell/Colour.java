package cn.fadu.shell;

import java.util.stream.IntStream;

/** An sRGB colour as eyes of different kinds see it. */
record Colour(double red, double green, double blue) {

    /** How colours reach an eye; dichromacy after Machado, Oliveira and Fernandes (2009). */
    enum Eye {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPE(
                0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
                1.051998),
        DEUTERANOPE(
                0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
                0.968881),
        TRITANOPE(
                1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
                0.303900);

        private final double[] matrix;

        Eye(double... matrix) {
            this.matrix = matrix;
        }

        double[] seen(double... linear) {
            return IntStream.range(0, 3)
                    .mapToDouble(
                            row ->
                                    matrix[3 * row] * linear[0]
                                            + matrix[3 * row + 1] * linear[1]
                                            + matrix[3 * row + 2] * linear[2])
                    .map(part -> Math.clamp(part, 0, 1))
                    .toArray();
        }
    }

    static Colour of(String hex) {
        var value = Integer.parseInt(hex.substring(1), 16);
        return new Colour(
                (value >> 16 & 255) / 255.0, (value >> 8 & 255) / 255.0, (value & 255) / 255.0);
    }

    /** WCAG 2.2, relative luminance and contrast ratio. */
    double contrastWith(Colour other) {
        var mine = luminance();
        var theirs = other.luminance();
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** CIE 1976 colour difference; about 2.3 is just noticeable. */
    double distanceFrom(Colour other, Eye eye) {
        var mine = lab(eye);
        var theirs = other.lab(eye);
        return Math.sqrt(
                IntStream.range(0, 3).mapToDouble(at -> Math.pow(mine[at] - theirs[at], 2)).sum());
    }

    private double[] lab(Eye eye) {
        var rgb = eye.seen(linear(red), linear(green), linear(blue));
        var x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
        var y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
        var z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
        return new double[] {
            116 * bent(y) - 16, 500 * (bent(x) - bent(y)), 200 * (bent(y) - bent(z))
        };
    }

    private static double bent(double part) {
        return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16.0 / 116;
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
