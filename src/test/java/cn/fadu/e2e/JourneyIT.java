package cn.fadu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report becomes a ranked, charted, exported figure, all through the pages. */
@Tag("browser")
class JourneyIT {

    private static final Path REAL_REPORTS = Path.of("..", "shared", "reports");
    private static final Path OWN_REPORT = Path.of("src/test/resources/e2e/report.txt");

    @RegisterExtension final Visitors visitors = new Visitors();

    private final RunningFadu fadu = RunningFadu.get();

    /** A report's file, and whose and of which year it is; no county: it names none. */
    record Report(Path file, String county, String township, int year) {

        @Override
        public String toString() {
            return township + " " + year;
        }
    }

    static Stream<Report> reports() {
        return Stream.concat(Stream.of(new Report(OWN_REPORT, "", "桤木镇", 2025)), realReports());
    }

    /** The real reports stay outside the project; where they are missing the own sample walks. */
    private static Stream<Report> realReports() {
        var gold = REAL_REPORTS.resolve("gold.tsv");
        if (!Files.exists(gold)) {
            return Stream.empty();
        }
        try {
            return Files.readAllLines(gold).stream()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(
                            row ->
                                    new Report(
                                            REAL_REPORTS.resolve(row[0]),
                                            row[2],
                                            row[1],
                                            Integer.parseInt(row[3])))
                    .distinct();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void a_report_becomes_a_ranked_charted_exported_figure(Report report) throws IOException {
        var workshop = new Workshop(fadu, report.county(), report.township(), report.year());
        clerkFiles(workshop, report);
        reviewerApproves(workshop, report);
        reviewerPublishes(workshop, report);
        leaderReads(workshop, report);
        headLooksOn(workshop, report);
    }

    @Test
    void a_report_of_another_township_is_asked_about_before_it_is_kept() {
        var workshop = new Workshop(fadu, "别处镇", 2025);
        var clerk = visitors.come().signIn(workshop.clerk());
        clerk.open("/township/filing?year=2025");
        upload(clerk, OWN_REPORT);

        assertThat(clerk.page().getByText("这份报告可能不属于这里")).isVisible();
        clerk.byRole(AriaRole.BUTTON, "不采用").click();
        assertThat(clerk.page().getByText("还有")).hasCount(0);
    }

    @Test
    void bad_files_are_answered_with_one_sentence() throws IOException {
        var workshop = new Workshop(fadu, "桤木镇", 2025);
        var clerk = visitors.come().signIn(workshop.clerk());
        clerk.open("/township/filing?year=2025");
        var folder = Files.createTempDirectory("bad-files");
        upload(clerk, Files.write(folder.resolve("空.docx"), new byte[0]));
        assertThat(clerk.page().getByText("文件是空的").first()).isVisible();
        var picture = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        upload(clerk, Files.write(folder.resolve("照片.docx"), picture));
        assertThat(clerk.page().getByText("这不是文字报告").first()).isVisible();
        upload(clerk, Files.writeString(folder.resolve("空话.txt"), "全镇上下高度重视，成效明显。"));
        assertThat(clerk.page().getByText("没有找到任何数字").first()).isVisible();
        var big = Files.write(folder.resolve("大.txt"), new byte[60 << 20]);
        upload(clerk, big);
        assertThat(clerk.page().getByText("文件超过 50 MB").first()).isVisible();
    }

    @Test
    void a_foreign_code_in_the_address_is_answered_like_one_that_never_was() {
        var mine = new Workshop(fadu, "桤木镇", 2025);
        var foreign = new Workshop(fadu, "杨树镇", 2025);
        var leader = visitors.come().signIn(mine.leader());
        leader.open("/county/townships/" + foreign.codeOfNeighbour());
        var answer = leader.page().locator("main").innerText();
        leader.open("/county/townships/999999999");
        assertThat(leader.page().locator("main").innerText())
                .isEqualTo(answer.replace(foreign.codeOfNeighbour(), "999999999"));
        assertThat(answer).doesNotContain(Workshop.NEIGHBOUR);

        var clerk = visitors.come().signIn(mine.clerk());
        clerk.open("/county/ranking");
        assertThat(clerk.page().locator("body")).not().containsText(Workshop.NEIGHBOUR);
    }

    private void clerkFiles(Workshop workshop, Report report) {
        var clerk = visitors.come().signIn(workshop.clerk());
        clerk.open("/township/filing?year=" + report.year());
        upload(clerk, report.file());
        insistIfAsked(clerk);
        assertThat(clerk.page().getByText("报告已读完").first()).isVisible();
        assertThat(clerk.page().locator("mark").first()).isVisible();

        button(clerk, "^更正 ").first().click();
        var field = clerk.page().getByLabel(Pattern.compile("^更正“"));
        field.fill("1");
        clerk.byRole(AriaRole.BUTTON, "保存").first().click();
        button(clerk, "^不采用 ").first().click();
        clerk.settle();
        confirmAll(clerk);

        clerk.byRole(AriaRole.BUTTON, "提交").first().click();
        clerk.page().locator("vaadin-confirm-dialog").getByText("提交", exactly()).last().click();
        assertThat(clerk.page().getByText("等待县级审核").first()).isVisible();
    }

    /** The report's own words may name the township otherwise: a person says it belongs here. */
    private static void insistIfAsked(Visitor clerk) {
        var read = clerk.page().getByText("报告已读完").first();
        var insist = clerk.page().getByText("仍然采用").first();
        read.or(insist).first().waitFor();
        if (insist.isVisible()) {
            insist.click();
        }
    }

    private static void confirmAll(Visitor clerk) {
        var open = button(clerk, "^确认 ");
        var meeting = button(clerk, "^(改用|相加为) ");
        for (int left = open.count(); left > 0; left = open.count()) {
            open.first().click();
            clerk.settle();
            if (meeting.count() > 0) {
                meeting.last().click();
                clerk.settle();
            }
            clerk.page().waitForCondition(notMoreThan(open, left - 1));
        }
    }

    private static java.util.function.BooleanSupplier notMoreThan(Locator open, int most) {
        return () -> open.count() <= most;
    }

    private void reviewerApproves(Workshop workshop, Report report) {
        var reviewer = visitors.come().signIn(workshop.reviewer());
        reviewer.open("/county/review");
        reviewer.byRole(AriaRole.LINK, report.township()).first().click();
        var yearBefore = String.valueOf(report.year() - 1);
        assertThat(reviewer.byRole(AriaRole.COLUMNHEADER, yearBefore).first()).isVisible();
        reviewer.byRole(AriaRole.BUTTON, "审核通过").click();
        assertThat(reviewer.page().getByText("没有待审核的填报")).isVisible();
    }

    private void reviewerPublishes(Workshop workshop, Report report) {
        var reviewer = visitors.come().signIn(workshop.reviewer());
        reviewer.open("/county/editions?publish=" + report.year());
        reviewer.byRole(AriaRole.BUTTON, "发布 " + report.year() + " 年排名").click();
        assertThat(reviewer.page().getByText(report.year() + " 年排名已发布为第 2 期").first()).isVisible();
    }

    private void leaderReads(Workshop workshop, Report report) throws IOException {
        var leader = visitors.come().signIn(workshop.leader());
        leader.open("/county/ranking?year=" + report.year());
        for (var name : List.of(report.township(), Workshop.NEIGHBOUR, Workshop.OTHER_NEIGHBOUR)) {
            assertThat(leader.byRole(AriaRole.LINK, name).first()).isVisible();
        }
        assertThat(leader.page().locator("fadu-chart svg").first()).isVisible();
        leader.byRole(AriaRole.BUTTON, "导出").first().click();
        var download =
                leader.page()
                        .waitForDownload(
                                () -> leader.byRole(AriaRole.LINK, "PNG 2×").first().click());
        leader.page().keyboard().press("Escape");
        var picture = ImageIO.read(download.path().toFile());
        assertThat(picture.getWidth()).isGreaterThan(800);
        assertThat(download.suggestedFilename()).endsWith(".png");

        leader.byRole(AriaRole.LINK, report.township()).first().click();
        leader.page().waitForURL(Pattern.compile(".*/county/townships/.*"));
        assertThat(leader.page().locator("h1").first()).containsText(report.township());
        assertThat(leader.troubles()).isEmpty();
    }

    private void headLooksOn(Workshop workshop, Report report) {
        var head = visitors.come().signIn(workshop.head());
        head.open("/township");
        assertThat(head.page().locator("h1").first()).containsText(report.township());
        head.open("/township/trends?indicator=F03");
        assertThat(head.page().locator("fadu-chart svg").first()).isVisible();
        assertThat(head.page().getByText("全县中位数").first()).isVisible();
        for (var page :
                List.of("/township", "/township/trends?indicator=TOTAL", "/township/history")) {
            head.open(page);
            assertThat(head.page().content())
                    .doesNotContain(Workshop.NEIGHBOUR, Workshop.OTHER_NEIGHBOUR);
        }
        assertThat(head.troubles()).isEmpty();
    }

    private static void upload(Visitor clerk, Path file) {
        clerk.page().locator("input[type=file][accept*='.docx']").setInputFiles(file);
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
