package cn.fadu.intake;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.bench.Figures;
import cn.fadu.filing.HistoryImport;
import cn.fadu.filing.HistoryPlan;
import cn.fadu.tenancy.County;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Times a county's sheet of 25 townships, 10 years and 50 indicators, from file to schemas. */
final class HistoryRun {

    private static final int TOWNSHIPS = 25;
    private static final int INDICATORS = 50;
    private static final int FIRST_COLUMN = 3;
    private static final List<Integer> YEARS = IntStream.rangeClosed(2012, 2021).boxed().toList();

    private final HistoryImport history = UseCases.get(HistoryImport.class);

    void run(Figures out) throws IOException {
        time(filled());
        var seconds = time(filled());
        out.figure("county sheet 25 x 10 x 50 imported", seconds, "s", "< 5", seconds < 5);
    }

    private record Filled(County county, byte[] bytes) {}

    private double time(Filled sheet) {
        var began = System.nanoTime();
        var plan = (HistoryPlan.Ready) history.plan(sheet.county(), "history.xlsx", sheet.bytes());
        history.carryOut(sheet.county(), plan, "bench", (_, _) -> {});
        return (System.nanoTime() - began) / 1e9;
    }

    private Filled filled() throws IOException {
        var county = UseCases.newCounty();
        for (var i = 0; i < TOWNSHIPS; i++) {
            TestDatabase.newTownship(county);
        }
        try (var book =
                        new XSSFWorkbook(
                                new ByteArrayInputStream(history.template(county, YEARS)));
                var bytes = new ByteArrayOutputStream()) {
            fill(book);
            book.write(bytes);
            return new Filled(county, bytes.toByteArray());
        }
    }

    private static void fill(XSSFWorkbook book) {
        var sheet = book.getSheetAt(0);
        for (var row = 1; row <= TOWNSHIPS * YEARS.size(); row++) {
            for (var column = FIRST_COLUMN; column < FIRST_COLUMN + INDICATORS; column++) {
                var heading = sheet.getRow(0).getCell(column).getStringCellValue();
                var most = heading.endsWith("（是否）") ? 2 : heading.endsWith("（%）") ? 101 : 500;
                sheet.getRow(row).getCell(column).setCellValue((row * 7 + column * 13) % most);
            }
        }
    }
}
