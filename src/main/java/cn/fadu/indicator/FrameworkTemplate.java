package cn.fadu.indicator;

/** The frameworks that the product brings along, for a county to begin with. */
public enum FrameworkTemplate {
    /** The whole catalogue. */
    WHOLE("/framework/outline-2021.yaml"),
    /** What is ranked, what that is counted from, and the background. */
    CORE("/framework/outline-2021-core.yaml");

    private final String file;

    FrameworkTemplate(String file) {
        this.file = file;
    }

    /** The file, as it is adopted. */
    public String text() {
        return FrameworkFile.resource(file);
    }

    public Framework framework() {
        return FrameworkFile.stored(text());
    }
}
