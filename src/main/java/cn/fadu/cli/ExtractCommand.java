package cn.fadu.cli;

import cn.fadu.intake.Extraction;
import cn.fadu.intake.Refusal;
import cn.fadu.intake.ReportFindings;
import cn.fadu.intake.ReportReader;
import cn.fadu.intake.ReportText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the figures of reports, each with the words that prove it. */
@Command(
        name = "extract",
        description = "Reads the figures out of reports (txt, html, docx, doc, pdf, ofd).",
        mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", defaultValue = "tsv", description = "${COMPLETION-CANDIDATES}; tsv")
    FindingsFormat format = FindingsFormat.tsv;

    @Option(names = "--codes-only", description = "leaves out quantities that no indicator counts")
    boolean codesOnly;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the reports")
    List<Path> files = List.of();

    @Override
    public Integer call() {
        var desk = new Desk(new ReportReader(), Extraction.standard());
        var read = new ArrayList<ReportFigures>();
        for (var file : files) {
            figures(desk, file).ifPresent(read::add);
        }
        format.print(read, spec.commandLine().getOut());
        return read.size() == files.size() ? 0 : 1;
    }

    /** What reading takes; made only by whoever reads, for it takes a while to make. */
    private record Desk(ReportReader reader, Extraction extraction) {}

    private Optional<ReportFigures> figures(Desk desk, Path file) {
        try {
            if (Files.size(file) > ReportReader.LARGEST_FILE) {
                return refuse(file, "larger than 50 MB 文件超过 50 MB");
            }
            return switch (desk.reader().read(file.toString(), Files.readAllBytes(file))) {
                case ReportText text -> Optional.of(figures(desk, file, text));
                case Refusal refusal -> refuse(file, reason(refusal));
            };
        } catch (NoSuchFileException missing) {
            return refuse(file, "no such file 文件不存在");
        } catch (IOException unreadable) {
            return refuse(file, "cannot be read 无法读取");
        }
    }

    private ReportFigures figures(Desk desk, Path file, ReportText text) {
        ReportFindings findings = desk.extraction().of(text, OptionalInt.empty());
        var wanted =
                findings.proposals().stream()
                        .filter(proposal -> !codesOnly || proposal.code().isPresent())
                        .toList();
        return new ReportFigures(name(file), findings.identity(), text.text(), wanted);
    }

    /** The file's own name, or the path as given where two files bear the same name. */
    private String name(Path file) {
        var name = file.getFileName();
        var same = files.stream().filter(other -> name.equals(other.getFileName())).count();
        return same > 1 ? file.toString() : name.toString();
    }

    private Optional<ReportFigures> refuse(Path file, String reason) {
        spec.commandLine().getErr().printf("extract: %s: %s%n", file, reason);
        return Optional.empty();
    }

    private static String reason(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Empty() -> "empty 空文件";
            case Refusal.TooLarge(_, var limit) ->
                    "larger than %d MB 文件超过上限".formatted(limit >> 20);
            case Refusal.NotADocument(var type) ->
                    "not a text document (%s) 不是文字文件".formatted(type);
            case Refusal.NoTextLayer(var pages) ->
                    "%d scanned pages without text 扫描件没有文字层".formatted(pages);
            case Refusal.Encrypted() -> "closed by a password 文件已加密";
            case Refusal.Damaged(var kind) ->
                    "damaged %s 文件损坏".formatted(kind.toLowerCase(java.util.Locale.ROOT));
            case Refusal.TooComplex(var what) -> "too much to read (%s) 内容超出可读范围".formatted(what);
        };
    }
}
