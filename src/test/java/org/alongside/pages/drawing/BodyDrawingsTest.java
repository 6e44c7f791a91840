package org.alongside.pages.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.alongside.jbake.FixtureSite;
import org.alongside.site.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodyDrawingsTest {

    @TempDir
    private Path folder;

    @Test
    void drawsAboveATableAndLetsItStand() {
        String drawn = drawn("<div class=\"table\"><table class=\"bars\"><caption>Cups</caption><thead><tr><th>Who</th><th>Cups</th></tr></thead>"
            + "<tbody><tr><td>Ann (<a class=\"cite\" href=\"/x/\">X</a>)</td><td>3</td></tr><tr><td>Bob</td><td>1</td></tr></tbody></table></div>");
        assertTrue(drawn.startsWith("<figure class=\"figure\"><figcaption>Cups</figcaption><svg class=\"chart\""), drawn);
        assertTrue(drawn.contains(">Ann</text>"), drawn);
        assertTrue(drawn.contains("</figure><div class=\"table\"><table class=\"bars\"><caption class=\"visually-hidden\">Cups</caption>"), drawn);
    }

    @Test
    void putsALevelOnEachRowOfATable() {
        String drawn = drawn("<table class=\"levels\"><caption>Floors</caption><tbody><tr><td>Top</td><td>Roof</td><td>Birds</td></tr>"
            + "<tr><td>Ground</td><td>Shop</td><td>People</td></tr></tbody></table>");
        assertTrue(drawn.startsWith("<figure class=\"figure\"><svg class=\"drawing levels\" viewBox=\"0 0 320 202\" role=\"img\""
            + " aria-label=\"Levels from top to bottom: Top; Ground\">"), drawn);
        assertTrue(drawn.contains(">Roof</text>") && drawn.contains("<text class=\"quiet\" x=\"12\" y=\"180\">People</text>"), drawn);
    }

    @Test
    void replacesAPlaceByItsDrawing() {
        String drawn = drawn("<p>a</p><figure aria-label=\"drawing:map\"></figure>");
        assertEquals("<p>a</p>" + drawings().svg("map", Optional.empty()), drawn);
    }

    private String drawn(String html) {
        return new BodyDrawings(drawings()).drawn(html);
    }

    private Drawings drawings() {
        return new Drawings(FixtureSite.complete(folder).check(), new Assets(Map.of()));
    }
}
