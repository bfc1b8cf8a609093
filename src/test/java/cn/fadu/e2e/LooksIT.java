package cn.fadu.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LooksIT {
    @RegisterExtension final Visitors visitors = new Visitors();

    void shots(String who, String lang, int w, int h, String... paths) {
        var v =
                visitors.come(new NewContextOptions().setLocale(lang).setViewportSize(w, h))
                        .signIn(who);
        for (var p : paths) {
            v.open(p);
            v.drawn();
            v.picture(
                    Path.of(
                            "/tmp/looks/"
                                    + who.replace('@', '-')
                                    + "-"
                                    + lang
                                    + "-"
                                    + w
                                    + p.replaceAll("[/?=&]", "_")
                                    + ".png"));
        }
    }

    @Test
    void looks() {
        BigCounty.in(RunningFadu.get()::bean);
        shots("leader@demo", "en", 1366, 768, "/county/compare", "/county/ranking", "/county");
        shots("leader@demo", "zh-CN", 390, 844, "/county", "/county/ranking", "/county/compare");
        shots("reviewer@big", "zh-CN", 1366, 768, "/county/ranking", "/county", "/county/compare");
        shots("reviewer@empty", "zh-CN", 1366, 768, "/county", "/county/ranking");
        shots("clerk@demo", "zh-CN", 390, 844, "/township", "/township/filing");
        shots("operator@demo", "zh-CN", 1366, 768, "/admin/townships", "/admin/audit");
    }
}
