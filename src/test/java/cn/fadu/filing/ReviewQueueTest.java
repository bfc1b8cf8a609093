package cn.fadu.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.Filer;
import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.indicator.FrameworkVersions;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.tenancy.County;
import cn.fadu.tenancy.SentStatements;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {

    private final County county = UseCases.newCounty();
    private final ReviewQueue queue = UseCases.get(ReviewQueue.class);
    private final Filer filer = new Filer(UseCases::get);

    private Township file(int... years) {
        var township = TestDatabase.newTownship(county);
        for (var year : years) {
            filer.file(township, year, 90);
        }
        return township;
    }

    private List<List<Integer>> waiting() {
        return queue.of(county).stream()
                .map(CaseLook::received)
                .map(one -> List.of(one.townshipId(), one.year()))
                .toList();
    }

    @Test
    void a_county_without_a_filing_has_nothing_waiting() {
        TestDatabase.newTownship(county);
        assertThat(queue.of(county)).isEmpty();
    }

    @Test
    void what_waits_longest_comes_first_whatever_its_year_and_what_is_decided_is_gone() {
        var first = file(2024, 2023);
        var second = file(2024);
        assertThat(waiting())
                .containsExactly(
                        List.of(first.id(), 2024),
                        List.of(first.id(), 2023),
                        List.of(second.id(), 2024));

        UseCases.get(Reviews.class).approve(first, 2024, 1, "reviewer");
        assertThat(waiting())
                .containsExactly(List.of(first.id(), 2023), List.of(second.id(), 2024));
    }

    @Test
    void each_look_is_what_the_opened_filing_says() {
        var township = file(2024);
        UseCases.get(Comments.class)
                .add(township, 2024, 1, new IndicatorCode("A04"), "请核对", "reviewer");
        var other = file(2024);

        for (var one : List.of(township, other)) {
            var opened = UseCases.get(FilingsUnderReview.class).of(one, 2024, 1).orElseThrow();
            var framework = UseCases.get(FrameworkVersions.class).forYear(county, 2024);
            assertThat(queue.of(county)).contains(CaseLook.at(opened, framework));
        }
    }

    @Test
    void five_townships_are_asked_by_as_many_statements_as_one() throws Exception {
        file(2024);
        try (var statements = new SentStatements()) {
            var one = statements.during(() -> queue.of(county));
            Stream.of(1, 2, 3, 4).forEach(_ -> file(2024));

            assertThat(statements.during(() -> assertThat(queue.of(county)).hasSize(5)))
                    .isEqualTo(one)
                    .isLessThan(8);
        }
    }
}
