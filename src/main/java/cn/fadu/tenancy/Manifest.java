package cn.fadu.tenancy;

import java.util.List;

/**
 * What an export holds, so that it can be read back years later and elsewhere.
 *
 * @param format of the file itself; 1
 * @param at when it was made, ISO 8601
 */
record Manifest(int format, String at, List<Part> parts) {

    static final int FORMAT = 1;

    /**
     * One schema.
     *
     * @param folder where its tables lie in the file
     * @param id the registry's number, which the county's own tables refer to
     * @param template and the version of it that the tables have
     * @param kind of a township; empty for a county
     * @param ended whether the township was merged or split
     */
    record Part(
            String folder,
            String template,
            int version,
            int id,
            String code,
            String name,
            String kind,
            boolean ended,
            List<TableData> tables) {}

    /**
     * One table's rows, as COPY writes them.
     *
     * @param sha256 of those rows
     * @param townshipColumns columns that hold a township's number
     * @param counted identity columns, whose counters go on after the largest value
     */
    record TableData(
            String name,
            List<String> columns,
            List<String> townshipColumns,
            List<String> counted,
            long rows,
            String sha256) {}
}
