package cn.fadu.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.filing.Attachment;
import cn.fadu.filing.EvidenceFiles;
import cn.fadu.filing.Upload;
import cn.fadu.filing.Uploads;
import cn.fadu.identity.Contract;
import cn.fadu.identity.CountyTerms;
import cn.fadu.identity.Terms;
import cn.fadu.indicator.IndicatorCode;
import cn.fadu.tenancy.County;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UsagesTest {

    private final County county = TestDatabase.newCounty();

    private Usage usage() {
        return UseCases.get(Usages.class).all().stream()
                .filter(one -> one.county().equals(county))
                .findFirst()
                .orElseThrow();
    }

    private void agree(Terms terms) {
        UseCases.get(CountyTerms.class).agree(county, terms, "test");
    }

    @Test
    void a_county_uses_room_for_each_of_its_townships() {
        var before = usage();
        TestDatabase.newTownship(county);

        assertThat(before.townships()).hasValue(0);
        assertThat(usage().townships()).hasValue(1);
        assertThat(usage().bytes().orElseThrow()).isGreaterThan(before.bytes().orElseThrow());
        assertThat(usage().remark()).isEqualTo(Usage.Remark.NONE);
    }

    @Test
    void a_limit_that_is_reached_and_a_contract_that_ended_are_remarked() {
        agree(new Terms(Contract.OPEN, Optional.of(0), Optional.empty(), Optional.empty()));
        assertThat(usage().remark()).isEqualTo(Usage.Remark.FULL);

        var past = new Contract(Optional.empty(), Optional.of(LocalDate.of(2020, 1, 1)));
        agree(new Terms(past, Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(usage().remark()).isEqualTo(Usage.Remark.OUT_OF_CONTRACT);
    }

    @Test
    void a_file_beyond_the_agreed_room_is_refused_with_its_reason() {
        var full = UseCases.newCounty();
        var township = TestDatabase.newTownship(full);
        var none = new Terms(Contract.OPEN, Optional.empty(), Optional.of(0), Optional.empty());
        UseCases.get(CountyTerms.class).agree(full, none, "test");
        var bytes = "本镇开展普法活动 12 场。".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(
                        UseCases.get(EvidenceFiles.class)
                                .add(
                                        township,
                                        new EvidenceFiles.Proof(
                                                2024,
                                                new IndicatorCode("A04"),
                                                "a.txt",
                                                "text/plain",
                                                bytes),
                                        "test"))
                .isEqualTo(new Attachment.NoRoom());
        assertThat(
                        UseCases.get(Uploads.class)
                                .take(
                                        township,
                                        new Uploads.Report(
                                                2024, "a.txt", "text/plain", bytes, true),
                                        "test"))
                .isEqualTo(new Upload.NoRoom());
    }

    /** The record that the operator's page is made of has no room for an indicator's value. */
    @Test
    void what_the_operator_is_shown_holds_volumes_alone() {
        assertThat(Arrays.stream(Usage.class.getRecordComponents()).map(one -> one.getName()))
                .containsExactly("county", "terms", "people", "townships", "bytes", "remark");
    }
}
