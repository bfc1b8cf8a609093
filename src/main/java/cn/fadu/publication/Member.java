package cn.fadu.publication;

/** A township of the county as it was in a reporting year, by the name it had then. */
record Member(int id, String code, String name, String kind) {

    /** What the scoring engine calls it. */
    String unit() {
        return String.valueOf(id);
    }
}
