package cn.fadu.chart;

/** Whom a bar, a line or a row stands for; the key is what a click on it reports. */
public record Subject(String key, String name) {

    public Subject {
        key = Wording.clean(key);
        name = Wording.clean(name);
    }
}
