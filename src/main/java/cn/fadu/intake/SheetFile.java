package cn.fadu.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a sheet's cells from XLSX or CSV as a stream, within limits. */
final class SheetFile {

    /** The largest file taken, in bytes. */
    static final long LARGEST_FILE = 20L << 20;

    private static final long MOST_BYTES = 60L << 20;

    private SheetFile() {}

    /** Either the cells or why there are none. */
    sealed interface Outcome {
        record Cells(Sheet sheet) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    static Outcome read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Outcome.Refused(new Refusal.Empty());
        }
        if (bytes.length > LARGEST_FILE) {
            return new Outcome.Refused(new Refusal.TooLarge(bytes.length, LARGEST_FILE));
        }
        if (!Packing.isPacked(bytes)) {
            return csv(bytes);
        }
        return Packing.isBomb(bytes, MOST_BYTES)
                ? new Outcome.Refused(new Refusal.TooComplex("packing"))
                : xlsx(bytes);
    }

    private static Outcome csv(byte[] bytes) {
        var text = PlainText.decode(bytes);
        if (text.isEmpty()) {
            return new Outcome.Refused(new Refusal.NotADocument("application/octet-stream"));
        }
        var cells = new CellCollector();
        try (var records = CSVFormat.DEFAULT.parse(new StringReader(text.get()))) {
            var row = 0;
            for (var line : records) {
                for (var column = 0; column < line.size(); column++) {
                    cells.put(row, column, line.get(column));
                }
                row++;
            }
            return new Outcome.Cells(cells.sheet());
        } catch (CellCollector.TooManyCells tooMany) {
            return new Outcome.Refused(new Refusal.TooComplex("cells"));
        } catch (IOException | IllegalStateException | UncheckedIOException broken) {
            return new Outcome.Refused(new Refusal.Damaged("CSV"));
        }
    }

    private static Outcome xlsx(byte[] bytes) {
        var cells = new CellCollector();
        try (var file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            var reader = new XSSFReader(file);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                return new Outcome.Refused(new Refusal.Empty());
            }
            try (var first = sheets.next()) {
                parse(reader, file, cells, new InputSource(first));
            }
            return new Outcome.Cells(cells.sheet());
        } catch (CellCollector.TooManyCells tooMany) {
            return new Outcome.Refused(new Refusal.TooComplex("cells"));
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException // the library meets a broken package with any of these,
                | NoClassDefFoundError broken) { // and an odd packing without its unpacker
            return new Outcome.Refused(new Refusal.Damaged("XLSX"));
        }
    }

    /** The parser resolves no entities and knows no DTD. */
    private static void parse(
            XSSFReader reader, OPCPackage file, CellCollector cells, InputSource sheet)
            throws IOException, SAXException, OpenXML4JException, ParserConfigurationException {
        var strings = new ReadOnlySharedStringsTable(file, false);
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(
                new XSSFSheetXMLHandler(
                        reader.getStylesTable(), strings, cells, new PlainNumbers(), false));
        parser.parse(sheet);
    }

    /** Builds the sheet cell by cell. */
    static final class CellCollector implements XSSFSheetXMLHandler.SheetContentsHandler {

        private static final int MOST_CELLS = 400_000;
        private static final int LONGEST_CELL = 2_000;

        /** More than any sheet of ours; it must get out through the parser that calls us. */
        static final class TooManyCells extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }

        private final List<Sheet.Line> lines = new ArrayList<>();
        private int count;

        void put(int row, int column, String text) {
            var clean = text.strip();
            if (clean.isEmpty()) {
                return;
            }
            if (++count > MOST_CELLS || clean.length() > LONGEST_CELL) {
                throw new TooManyCells();
            }
            if (lines.isEmpty() || lines.getLast().row() != row) {
                lines.add(new Sheet.Line(row, new TreeMap<>()));
            }
            lines.getLast().cells().put(column, clean);
        }

        Sheet sheet() {
            return new Sheet(List.copyOf(lines));
        }

        @Override
        public void startRow(int row) {
            // a row without cells leaves no trace
        }

        @Override
        public void endRow(int row) {
            // the next cell opens the next row
        }

        @Override
        public void cell(
                @Nullable String address, @Nullable String text, @Nullable XSSFComment comment) {
            if (address != null && text != null) {
                var place = new CellReference(address);
                put(place.getRow(), place.getCol(), text);
            }
        }
    }
}
