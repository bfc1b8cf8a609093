package cn.fadu.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.identity.Role;
import cn.fadu.operation.RosterFault.Kind;
import cn.fadu.tenancy.NewTownship;
import cn.fadu.tenancy.Township;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RostersTest {

    private final Rosters rosters = UseCases.get(Rosters.class);

    private RosterOutcome read(String csv) {
        return rosters.ofNewCounty(csv.getBytes(UTF_8));
    }

    private static List<RosterFault> faults(RosterOutcome outcome) {
        return ((RosterOutcome.Faulty) outcome).faults();
    }

    @Test
    void a_sheet_names_a_county_its_townships_and_its_people() {
        var read =
                (RosterOutcome.Read)
                        read(
                                """
                                代码,名称,类别,起始年度,用户名,角色,电子邮箱
                                770001,新样县,,,,,
                                770001001,甲镇,镇,2024,,,
                                770001002,乙街道,街道,,,,
                                770001,王审核,,,roster.wang,县级审核人,wang@example.org
                                770001001,李经办,,,roster.li,乡镇经办人,
                                """);

        assertThat(read.roster().county().orElseThrow().name()).isEqualTo("新样县");
        assertThat(read.roster().townships())
                .extracting(NewTownship::code, NewTownship::kind)
                .containsExactly(
                        tuple("770001001", Township.Kind.TOWN),
                        tuple("770001002", Township.Kind.SUBDISTRICT));
        assertThat(read.roster().people())
                .extracting(Person::username, Person::role, Person::place)
                .containsExactly(
                        tuple("roster.wang", Role.REVIEWER, "770001"),
                        tuple("roster.li", Role.CLERK, "770001001"));
    }

    @Test
    void an_english_workbook_says_the_same() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            var rows =
                    List.of(
                            List.of("Code", "Name", "Kind", "Since"),
                            List.of("770002", "Sample county", "", ""),
                            List.of("770002001", "Sample town", "town", "2025"));
            for (var row = 0; row < rows.size(); row++) {
                var line = sheet.createRow(row);
                for (var column = 0; column < rows.get(row).size(); column++) {
                    line.createCell(column).setCellValue(rows.get(row).get(column));
                }
            }
            book.write(file);
        }
        var read = (RosterOutcome.Read) rosters.ofNewCounty(file.toByteArray());

        assertThat(read.roster().townships())
                .containsExactly(
                        new NewTownship("770002001", "Sample town", Township.Kind.TOWN, 2025));
    }

    @Test
    void every_fault_is_told_with_its_cell() {
        var taken = TestDatabase.newTownship(TestDatabase.newCounty());

        var outcome =
                read(
                        """
                        代码,名称,类别,起始年度,用户名,角色,电子邮箱
                        77,短码,镇,,,,
                        %s,占用镇,镇,,,,
                        770003001,甲镇,镇,,,,
                        770003001,甲镇,镇,,,,
                        770003002,丙镇,市,,,,
                        770003003,丁镇,镇,去年,,,
                        770003001,李某,,,A!,乡镇经办人,
                        770003001,李某,,,roster.role,村长,
                        770003009,李某,,,roster.place,乡镇经办人,
                        770003001,李某,,,roster.mail,乡镇经办人,不是邮箱
                        """
                                .formatted(taken.code()));

        assertThat(faults(outcome))
                .extracting(RosterFault::cell, RosterFault::kind)
                .containsExactly(
                        tuple("A2", Kind.BAD_CODE),
                        tuple("A3", Kind.CODE_TAKEN),
                        tuple("A5", Kind.TWICE),
                        tuple("C6", Kind.BAD_KIND),
                        tuple("D7", Kind.BAD_YEAR),
                        tuple("E8", Kind.BAD_USERNAME),
                        tuple("F9", Kind.BAD_ROLE),
                        tuple("A10", Kind.UNKNOWN_PLACE),
                        tuple("G11", Kind.BAD_EMAIL));
    }

    @Test
    void a_sheet_for_a_county_cannot_name_another_countys_places() {
        var county = TestDatabase.newCounty();
        var foreign = TestDatabase.newTownship(TestDatabase.newCounty());

        var outcome =
                rosters.of(
                        county,
                        "代码,名称,用户名,角色\n%s,李某,roster.foreign,乡镇经办人\n"
                                .formatted(foreign.code())
                                .getBytes(UTF_8));

        assertThat(faults(outcome))
                .extracting(RosterFault::kind)
                .containsExactly(Kind.UNKNOWN_PLACE);
    }

    @Test
    void what_is_no_sheet_is_refused() {
        assertThat(read("a,b\n1,2\n")).isEqualTo(new RosterOutcome.NoHead());
        assertThat(rosters.ofNewCounty(new byte[0])).isInstanceOf(RosterOutcome.Refused.class);
    }

    @Test
    void the_sample_sheet_can_be_read_back() {
        assertThat(rosters.ofNewCounty(rosters.example())).isInstanceOf(RosterOutcome.Read.class);
    }
}
