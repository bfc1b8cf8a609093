package cn.fadu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "short, TOO_SHORT",
        "elevenchars, TOO_SHORT",
        "Password12345, COMMON",
        "aaaaaaaaaaaaaaab, COMMON",
        "121212121212, COMMON",
        "my-clerk@demo-key, LIKE_THE_NAME",
        "MY-CLERK@DEMO-KEY, LIKE_THE_NAME"
    })
    void a_weak_password_is_refused_with_its_reason(String password, PasswordFlaw flaw) {
        assertThat(PasswordPolicy.flawOf(password, "clerk@demo")).hasValue(flaw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fadu-demo-2026",
                "correct horse battery",
                "一二三四五六七八九十百千",
                "🐎🔋📎🌊🏔🌲🌵🌾🍎🍏🍐🍊"
            })
    void length_is_enough_in_any_script(String password) {
        assertThat(PasswordPolicy.flawOf(password, "clerk@demo")).isEqualTo(Optional.empty());
    }

    @Test
    void a_password_nobody_types_is_refused() {
        assertThat(PasswordPolicy.flawOf("ab1c".repeat(60), "clerk@demo"))
                .hasValue(PasswordFlaw.TOO_LONG);
    }
}
