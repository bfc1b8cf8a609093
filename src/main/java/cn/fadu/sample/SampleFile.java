package cn.fadu.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A file of the sample county, as it lies in {@code sql/sample}. */
record SampleFile(String name) {

    String text() {
        try (InputStream in = SampleFile.class.getResourceAsStream("/sql/sample/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Not in the product: sql/sample/" + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Rows by the names in the first line. */
    List<CSVRecord> rows() {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new StringReader(text()))) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
