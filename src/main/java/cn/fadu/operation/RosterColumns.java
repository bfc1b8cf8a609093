package cn.fadu.operation;

import cn.fadu.identity.Role;
import cn.fadu.intake.SheetRows;
import cn.fadu.tenancy.Township;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The headings of a roster and the words in its cells, Chinese or English. */
enum RosterColumns {
    CODE("代码", "Code"),
    NAME("名称", "Name"),
    KIND("类别", "Kind"),
    SINCE("起始年度", "Since"),
    USERNAME("用户名", "User name"),
    ROLE("角色", "Role"),
    EMAIL("电子邮箱", "E-mail");

    private static final Map<String, Township.Kind> KINDS =
            Map.of(
                    "乡", Township.Kind.TOWNSHIP,
                    "township", Township.Kind.TOWNSHIP,
                    "镇", Township.Kind.TOWN,
                    "town", Township.Kind.TOWN,
                    "街道", Township.Kind.SUBDISTRICT,
                    "subdistrict", Township.Kind.SUBDISTRICT);

    private static final Map<String, Role> ROLES =
            Map.of(
                    "县领导", Role.LEADER,
                    "leader", Role.LEADER,
                    "县级审核人", Role.REVIEWER,
                    "reviewer", Role.REVIEWER,
                    "乡镇负责人", Role.HEAD,
                    "head", Role.HEAD,
                    "乡镇经办人", Role.CLERK,
                    "clerk", Role.CLERK);

    private final String chinese;
    private final String english;

    RosterColumns(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    String chinese() {
        return chinese;
    }

    /** What every roster has, in either language. */
    static List<Set<String>> needed() {
        return List.of(Set.of(CODE.chinese, NAME.chinese), Set.of(CODE.english, NAME.english));
    }

    Optional<String> in(SheetRows sheet, SheetRows.Row row) {
        return sheet.in(row, chinese).or(() -> sheet.in(row, english));
    }

    String address(SheetRows sheet, SheetRows.Row row) {
        return sheet.address(row, sheet.columns().containsKey(chinese) ? chinese : english);
    }

    static Optional<Township.Kind> kind(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    static Optional<Role> role(String word) {
        return Optional.ofNullable(ROLES.get(word));
    }

    /** Empty cells and two invented rows, to be overwritten. */
    static List<List<String>> example() {
        return List.of(
                List.of(values()).stream().map(RosterColumns::chinese).toList(),
                List.of("990099", "样例县", "", "", "", "", ""),
                List.of("990099001", "样例镇", "镇", "2025", "", "", ""),
                List.of("990099", "张样", "", "", "zhang.yang", "县级审核人", "zhang@example.org"),
                List.of("990099001", "李样", "", "", "li.yang", "乡镇经办人", ""));
    }
}
