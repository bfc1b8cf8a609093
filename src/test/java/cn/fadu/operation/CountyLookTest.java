package cn.fadu.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fadu.TestDatabase;
import cn.fadu.UseCases;
import cn.fadu.shell.Accent;
import cn.fadu.shell.Livery;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CountyLookTest {

    private final CountyLook look = UseCases.get(CountyLook.class);

    private static byte[] picture(int width, int height) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    @Test
    void a_county_wears_what_it_chose_and_nobody_else_does() throws IOException {
        var county = TestDatabase.newCounty();
        look.wear(county, Accent.parse("#AA3311"), "test");
        look.hang(county, Emblem.of(picture(300, 200)), "test");

        var worn = look.of(county);
        assertThat(worn.accent()).hasValue(new Accent("#aa3311"));
        assertThat(worn.emblem().orElseThrow()).startsWith("data:image/png;base64,");
        assertThat(look.of(TestDatabase.newCounty())).isEqualTo(Livery.PLAIN);

        look.hang(county, Optional.empty(), "test");
        assertThat(look.of(county).emblem()).isEmpty();
        assertThat(look.of(county).accent()).isPresent();
    }

    @Test
    void an_emblem_is_drawn_anew_and_small() throws IOException {
        var emblem = Emblem.of(picture(1000, 500)).orElseThrow();
        var drawn = ImageIO.read(new ByteArrayInputStream(emblem.png()));

        assertThat(drawn.getWidth()).isEqualTo(128);
        assertThat(drawn.getHeight()).isEqualTo(64);
    }

    @Test
    void what_is_no_picture_is_no_emblem() throws IOException {
        var script = "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";

        assertThat(Emblem.of(script.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Emblem.of(new byte[Emblem.LARGEST_FILE + 1])).isEmpty();
        assertThat(Emblem.of(picture(5000, 1))).isEmpty();
    }
}
