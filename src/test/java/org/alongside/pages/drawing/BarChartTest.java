package org.alongside.pages.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.content.EnglishWords;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void drawsABarForEachRowWithItsValueAndNote() {
        assertEquals("""
            <figure class="figure"><figcaption>People &amp; tea</figcaption>\
            <svg class="chart" width="100%" height="7.65em" role="img" aria-label="Bar chart of the table below">\
            <text class="quiet" x="0" y="1em">People</text>\
            <text x="0" y="2.45em">Drank tea</text><rect class="bar" x="0%" y="2.8em" width="80%" height="0.9em"/>\
            <text class="label" x="80%" dx=".4em" y="3.62em">1,200</text>\
            <text x="0" y="5.6em">Drank milk –\u00a0at noon</text><rect class="bar" x="0%" y="5.95em" width="20%" height="0.9em"/>\
            <text class="label" x="20%" dx=".4em" y="6.77em">300</text></svg></figure>""",
            draw("People & tea", "People", List.of(List.of("Drank tea", "1,200", ""), List.of("Drank milk", "300", "at noon"))));
    }

    @Test
    void drawsSharesAgainstTheWhole() {
        String chart = draw("", "Per cent", List.of(List.of("a", "50"), List.of("b", "25")));
        assertTrue(chart.contains("<rect class=\"track\" x=\"0\" y=\"2.8em\" width=\"80%\" height=\"0.9em\"/>"
            + "<rect class=\"bar\" x=\"0%\" y=\"2.8em\" width=\"40%\" height=\"0.9em\"/>"), chart);
    }

    @Test
    void drawsLessThanNothingToTheLeft() {
        String chart = draw("", "Change", List.of(List.of("a", "−10"), List.of("b", "30")));
        assertTrue(chart.contains("x=\"0%\" y=\"2.8em\" width=\"20%\""), chart);
        assertTrue(chart.contains("x=\"20%\" y=\"5.95em\" width=\"60%\""), chart);
    }

    @Test
    void printsWhatIsNoNumberOrHasAnotherUnitWithoutABar() {
        String chart = draw("", "Count", List.of(List.of("a", "10"), List.of("b", "40%"), List.of("c", "6 or 8"), List.of("d", "5")));
        assertEquals(2, chart.split("class=\"bar\"", -1).length - 1);
        assertTrue(chart.contains("<text class=\"quiet\" x=\"0%\" y=\"6.77em\">40%</text>"), chart);
        assertTrue(chart.contains(">6 or 8</text>"), chart);
    }

    @Test
    void drawsNothingWhenThereIsNothingToCompare() {
        assertEquals("", draw("", "People", List.of(List.of("a", "10"), List.of("b", "none"))));
    }

    @Test
    void survivesATableOfZeros() {
        assertFalse(draw("", "People", List.of(List.of("a", "0"), List.of("b", "0"))).contains("NaN"));
    }

    private static String draw(String caption, String heading, List<List<String>> rows) {
        return BarChart.draw(caption, heading, rows, EnglishWords.read());
    }
}
