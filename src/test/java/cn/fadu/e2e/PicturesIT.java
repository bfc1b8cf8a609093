package cn.fadu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The ten main pages of the sample county as pictures, left in {@code target/pictures}; {@code
 * docs/images} says which of them the documentation shows and how they are made again.
 */
@Tag("browser")
class PicturesIT {

    private static final Path PICTURES = Path.of("target", "pictures");

    @RegisterExtension final Visitors visitors = new Visitors();

    @Test
    void the_ten_main_pages_are_kept_as_pictures() throws IOException {
        var leader = visitors.come().signIn("leader@demo");
        take(leader, "overview", "/county");
        take(leader, "ranking", "/county/ranking");
        take(leader, "compare", "/county/compare");
        take(leader, "township-seen-by-county", "/county/townships/990001001");
        take(leader, "framework", "/county/framework");
        var reviewer = visitors.come().signIn("reviewer@demo");
        take(reviewer, "review", "/county/review");
        var clerk = visitors.come().signIn("clerk@demo");
        take(clerk, "township", "/township");
        take(clerk, "trends", "/township/trends");
        take(clerk, "filing", "/township/filing");
        var wall = visitors.come("zh-CN", 1920, 1080).signIn("leader@demo");
        take(wall, "screen", "/county/screen");

        assertThat(List.of(leader, reviewer, clerk, wall))
                .allSatisfy(visitor -> assertThat(visitor.troubles()).isEmpty());
    }

    private static void take(Visitor visitor, String name, String path) throws IOException {
        visitor.open(path);
        visitor.drawn();
        var picture = visitor.glance(PICTURES.resolve(name + ".png"));
        assertThat(Files.size(picture)).isGreaterThan(10_000);
    }
}
