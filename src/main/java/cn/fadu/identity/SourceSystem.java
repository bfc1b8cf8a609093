package cn.fadu.identity;

import java.util.Arrays;

/** The systems beside the township's own work from which figures can come. */
public enum SourceSystem {
    CASES("cases", "执法办案平台"),
    HOTLINE("12345", "12345热线"),
    PETITIONS("petitions", "信访系统"),
    GRID("grid", "网格平台"),
    MEDIATION("mediation", "调解平台");

    private final String code;
    private final String label;

    SourceSystem(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** As a figure's source is written down, whatever language the reader has. */
    public String label() {
        return label;
    }

    static SourceSystem of(String code) {
        return Arrays.stream(values())
                .filter(system -> system.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No system: " + code));
    }
}
