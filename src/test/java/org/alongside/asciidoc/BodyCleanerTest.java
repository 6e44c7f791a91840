package org.alongside.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.content.Body;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Asciidoctor writes, and what becomes of it. */
class BodyCleanerTest {
    private static final String POINTER = "<a href=\"ref:sources/a\" class=\"cite\">";

    private final Problems problems = new Problems();

    static Stream<List<String>> texts() {
        return Stream.of(
            List.of("<div class=\"paragraph\">\n<p>Tea &amp; cups&#8217; rest.</p>\n</div>", "<p>Tea &amp; cups’ rest.</p>"),
            List.of("<p>a&#160;b &lt;c&gt; <br>\nd</p>", "<p>a&nbsp;b &lt;c&gt; <br>\nd</p>"),
            List.of("<div class=\"sect1\">\n<h2 id=\"x\">X</h2>\n<div class=\"sectionbody\">\n<p>a</p>\n</div>\n</div>",
                "<section aria-labelledby=\"x\"><h2 id=\"x\">X</h2><p>a</p></section>"),
            List.of("<div class=\"ulist choices\">\n<ul>\n<li>\n<p>a <em>b</em> <strong>c</strong></p>\n</li>\n</ul>\n</div>",
                "<ul class=\"choices\"><li>a <em>b</em> <strong>c</strong></li></ul>"),
            List.of("<ul>\n<li>\n<p>a</p>\n<div class=\"ulist\">\n<ul>\n<li>\n<p>b</p>\n</li>\n</ul>\n</div>\n</li>\n</ul>",
                "<ul><li><p>a</p><ul><li>b</li></ul></li></ul>"),
            List.of("<div class=\"admonitionblock note\">\n<table>\n<tr>\n<td class=\"icon\">\n<div class=\"title\">Note</div>\n</td>\n<td class=\"content\">\na\n</td>\n</tr>\n</table>\n</div>",
                "<aside class=\"note\">\na\n</aside>"),
            List.of("<div class=\"listingblock\">\n<div class=\"title\">T</div>\n<div class=\"content\">\n<pre>\n  a\n\n b</pre>\n</div>\n</div>", "<p>T</p><pre>  a\n\n b</pre>"),
            List.of("<table class=\"tableblock bars\">\n<colgroup>\n<col style=\"width: 50%;\">\n</colgroup>\n<thead>\n<tr>\n<th class=\"tableblock halign-right\">H</th>\n</tr>\n</thead>\n"
                + "<tbody>\n<tr>\n<th class=\"tableblock\"><p class=\"tableblock\">r</p></th>\n</tr>\n</tbody>\n</table>",
                "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"table:1\"><table class=\"bars\"><thead><tr><th class=\"number\" scope=\"col\">H</th></tr></thead>"
                + "<tbody><tr><th scope=\"row\">r</th></tr></tbody></table></div>"),
            List.of("<p style=\"color: red\" onclick=\"x()\" id=\"a-b\">a</p>", "<p id=\"a-b\">a</p>"),
            List.of("<p>a <a>b</a> <a id=\"c\"></a></p>", "<p>a b <a id=\"c\"></a></p>"),
            List.of("<p><img src=\"a.png\" alt=\"A &quot;b&quot;\"></p>", "<p><img src=\"asset:images/a.png\" alt=\"A &quot;b&quot;\"></p>"),
            List.of("<p><a href=\"guide/b.adoc#c\">guide/b.adoc</a></p>", "<p><a href=\"ref:guide/b#c\" data-titled></a></p>"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void leavesPlainElements(List<String> writtenAndPlain) {
        assertEquals(writtenAndPlain.get(1), clean(writtenAndPlain.get(0)).html());
        assertEquals(List.of(), problems.list());
    }

    static Stream<List<String>> overlaps() {
        return Stream.of(
            List.of("<p><strong>a <em>b</strong> c</em></p>", "<p><strong>a <em>b</em></strong><em> c</em></p>"),
            List.of("<p><a href=\"https://b.example\">b <a href=\"https://c.example\">c</a></a></p>", "<p><a href=\"https://b.example\">b </a><a href=\"https://c.example\">c</a></p>"),
            List.of("<p>a<p>b</p>", "<p>a</p><p>b</p>"), List.of("<p>a", "<p>a</p>"), List.of("a</p>", "a<p></p>"),
            List.of("<p title=a>b</p>", "<p>b</p>"), List.of("<p ti\"tle=\"a\">b</p>", "<p>b</p>"));
    }

    @ParameterizedTest
    @MethodSource("overlaps")
    void putsElementsThatOverlapInOrder(List<String> writtenAndPlain) {
        assertEquals(writtenAndPlain.get(1), clean(writtenAndPlain.get(0)).html());
    }

    static Stream<List<String>> pointers() {
        return Stream.of(
            List.of("<p>a (cite:a[page 3]).</p>", "<p>a (" + POINTER + ", page 3</a>).</p>"),
            List.of("<p>cite:a[]</p>", "<p>" + POINTER + " </a></p>"),
            List.of("<p>cite:a[ page\n3 ], cite:a[4]</p>", "<p>" + POINTER + ", page 3</a>, " + POINTER + ", 4</a></p>"),
            List.of("<p>cite:a[in <em>T</em>, <a href=\"https://b.example\">b</a>]</p>", "<p>" + POINTER + ", in <em>T</em>, b</a></p>"),
            List.of("<p>cite:a[page 3</p><p>b]</p>", "<p>cite:a[page 3</p><p>b]</p>"),
            List.of("<p><code>cite:a[3]</code></p><pre>cite:a[3]</pre>", "<p><code>cite:a[3]</code></p><pre>cite:a[3]</pre>"));
    }

    @ParameterizedTest
    @MethodSource("pointers")
    void makesALinkOfAPointerToASource(List<String> writtenAndPlain) {
        assertEquals(writtenAndPlain.get(1), clean(writtenAndPlain.get(0)).html());
    }

    @Test
    void leavesRoomForADrawing() {
        assertEquals("<figure aria-label=\"drawing:map\"></figure>", clean("<div class=\"paragraph\">\n<p>drawing::map[]</p>\n</div>").html());
        assertEquals(List.of(), problems.list());
    }

    @Test
    void refusesOtherElements() {
        assertEquals("", clean("").html());
        clean("<p>a</p><iframe src=\"x\"></iframe><script>x</script>");
        assertEquals(Stream.of("iframe", "script").map(name -> "x.adoc:1: the text makes an element <" + name
            + ">, which is not allowed. Write plain text, lists, tables and links instead.").toList(), problems.list().stream().map(Object::toString).toList());
    }

    @Test
    void refusesWhatIsNestedTooDeeplyInOrderOrNot() {
        String deep = "<ul><li>".repeat(40);
        for (String html : List.of(deep + "</li></ul>".repeat(40), deep)) {
            assertEquals(Body.UNREAD, clean(html));
        }
        assertEquals(List.of("x.adoc:1: blocks or lists are nested too deeply in this text. Write it more simply."), problems.list().stream().map(Object::toString).toList());
    }

    private Body clean(String html) {
        SourceText source = SourceText.read("x.adoc", "= X\n:a: b\n\ndrawing::map[]\n".getBytes(StandardCharsets.UTF_8), problems).orElseThrow();
        return BodyCleaner.clean("x.adoc", source, html, problems);
    }
}
