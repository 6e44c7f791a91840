package org.alongside.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check of a finished site sees in a page is what browsers see. */
class PageFactsTest {

    @Test
    void knowsAnchorsAndTheAddressesThatStayOnTheSite() {
        assertEquals(new PageFacts(Set.of("top", "a&b"), Set.of("/css/x.css", "/a/?x&y", "#top", "/p.svg"), Set.of()), PageFacts.of("""
            <!DOCTYPE html>
            <html lang="en-GB"><head><title>A &lt; B</title><link rel="stylesheet" href="/css/x.css"></head>
            <body><H1 ID='top'>1 > 0</H1><p id="a&amp;b"><a href="/a/?x&amp;y">a</a> <a href="#top" hidden>b</a>
            <a href="https://elsewhere.example/">c</a> <a href="mailto:us@here.example">d</a><br/><img src="/p.svg" alt="1 < 2"></p>
            <textarea>
            words</textarea></body></html>
            """));
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertEquals(Set.of("<p> has the attribute \"style\", which may not be published.", "<p> has the attribute \"points\", which may not be published.",
            "<blink> may not be published.", "a <script> stands in the page itself, which the security headers block.",
            "\"javascript:x\" as href of <a> may not be published.", "the page has 2 main headings; it needs one."), PageFacts.of("""
            <!-- first --><h1>A</h1><h1>B</h1><blink></blink><script>x</script><script src="/x.js">x</script>
            <svg><path points=""/></svg><svg/><p points="" style="x"></p><a href="java&#115;cript:x">x</a>
            """).faults());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a < b                                          | "< b" is no tag; write &lt; for the sign itself.
        <!-- <p> -->                                   | "<!-- <p> -->" is a comment with more in it than words.
        <!-- > -->                                     | "<!-- > -->" is a comment with more in it than words.
        <!-- a --!> -->                                | "<!-- a --!> -->" is a comment with more in it than words.
        <!-- a                                         | "<!-- a" is a comment with more in it than words.
        <title><!-- a --></title>                      | "<title><!-- a --></title>" holds something else than words.
        <![CDATA[<p>]]>                                | "<![CDATA[<p>]]>" is no tag; write &lt; for the sign itself.
        <?php ?>                                       | "<?php ?>" is no tag; write &lt; for the sign itself.
        </ p>                                          | "</ p>" is no end tag.
        </p id="x">                                    | "</p id="x">" is no end tag.
        <p                                             | "<p" has no space before an attribute, or no end.
        <p id="a"class="b">                            | "<p id="a"class="b">" has no space before an attribute, or no end.
        <p id=a>                                       | "<p id=a>" has an attribute whose value does not stand in quotes.
        <p id = "a">                                   | "<p id = "a">" has a sign in it that belongs to no attribute.
        <p id="a>                                      | "<p id="a>" has an attribute whose value does not stand in quotes.
        <p id="a" ID="b">                              | "<p id="a" ID="b">" has the same attribute twice.
        <p <b>                                         | "<p <b>" has a sign in it that belongs to no attribute.
        <p title="</noscript>">                        | "<p title="</noscript>">" has an end tag in an attribute; write &lt; for the sign.
        <title><b>                                     | "<title><b>" holds something else than words.
        <textarea></textareas>                         | "<textarea></textareas>" holds something else than words.
        <script src="/x.js"/>                          | "<script src="/x.js"/>" holds something else than words.
        """)
    void refusesMarkupThatABrowserMightReadOtherwise(String markup, String fault) {
        assertEquals(Set.of(fault), PageFacts.of("<h1>A</h1>" + markup).faults());
    }

    @Test
    void knowsATagAgainOnlyWhereItMeansTheSame() {
        String shape = "<g points=\"\">";
        String outside = "<g> has the attribute \"points\", which may not be published.";
        assertEquals(Set.of(), PageFacts.of("<h1>A</h1><svg>" + shape + "</g></svg>").faults());
        assertEquals(Set.of(outside), PageFacts.of("<h1>A</h1>" + shape + "</g>").faults());
        assertEquals(Set.of(), PageFacts.of("<h1>A</h1><svg>" + shape + "</g></svg>").faults());
        for (int page = 0; page < 2; page++) {
            assertEquals(new PageFacts(Set.of("x>y", ""), Set.of("/a/", "#x>y"), Set.of("the anchor \"x>y\" stands twice on the page. If one of them is a heading of the"
                + " text, give it another: write [#another-name] on the line above.")),
                PageFacts.of("<h1 id=\"x>y\">A</h1><p id=\"x>y\"></p><p id=\"\"></p><a href=\"/a/\"></a><a href=\"#x>y\"></a><script src=\"/a/\"></script>"));
        }
        assertEquals(Set.of("\"<script src=\"/a/\"><b></script>\" holds something else than words."),
            PageFacts.of("<h1>A</h1><script src=\"/a/\"><b></script>").faults());
    }
}
