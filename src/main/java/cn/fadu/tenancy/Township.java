package cn.fadu.tenancy;

import java.util.Arrays;

/** A township of a county; {@code code} is the administrative division's, nine digits. */
public record Township(
        int id, County county, String code, String name, Kind kind, SchemaName schema)
        implements Tenant {

    /** The three kinds of township-level divisions. */
    public enum Kind {
        TOWNSHIP("乡"),
        TOWN("镇"),
        SUBDISTRICT("街道");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static Kind of(String label) {
            return Arrays.stream(values())
                    .filter(kind -> kind.label.equals(label))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("No kind of township: " + label));
        }
    }
}
