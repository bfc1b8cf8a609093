package cn.fadu.scoring;

/** The ends between which normalised values and scores are expressed, such as 0 to 100. */
public record Scale(double lowest, double highest) {

    public static final Scale UNIT = new Scale(0, 1);
    public static final Scale HUNDRED = new Scale(0, 100);

    double at(double share) {
        return lowest + (highest - lowest) * share;
    }

    double width() {
        return highest - lowest;
    }
}
