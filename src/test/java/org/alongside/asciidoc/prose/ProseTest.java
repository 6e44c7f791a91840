package org.alongside.asciidoc.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts whose HTML is known without Asciidoctor, and others; that it is the same HTML is for {@code ProseIT} to say. */
class ProseTest {
    /** All there is to prose. */
    static final String ALL = """

        Code is `code`.

        It's *strong* and _emphasised_: see (cite:a-source[page 3, "Tea"]),
        a xref:guide/tea.adoc[page], one xref:guide/tea.adoc#cups[part], xref:#cups[here], xref:guide/tea.adoc[] and
        https://example.org/a?b=c&d=e[elsewhere] & <<cups,below>>.

        drawing::modes[]

        == A heading, isn't it?

        [#cups]
        === Cups

        [.choices]
        * one
        and more of it
        * *two*

        .Steps
        . first
        . second

        == Cafe

        .What (cite:a-source[])
        [.bars,cols="2,>1,^1",options="header"]
        |===
        |Who |Cups |Note

        |Ann
        |3
        |-

        |Bob |2 |_none_
        |===

        [#last.note]
        |===
        |a |b

        |c |d
        |===

        |===
        |a |b
        |c |d
        |===
        """;

    @Test
    void isReadWhole() throws IOException {
        assertEquals(Files.readString(Path.of("src/test/resources/prose.html")).strip(), Prose.html(ALL).orElse("none"));
    }

    @Test
    void mostTextsOfTheGuideAreProse() throws IOException {
        List<String> texts = texts(Path.of("content"));
        long prose = texts.stream().filter(text -> Prose.html(text).isPresent()).count();
        assertTrue(prose >= texts.size() * 0.9, () -> prose + " of " + texts.size());
    }

    /** The texts of all files in a folder, without their headers. */
    static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".adoc")).sorted().map(ProseTest::text).flatMap(Optional::stream).toList();
        }
    }

    private static Optional<String> text(Path file) {
        try {
            return SourceText.read(file.toString(), Files.readAllBytes(file), new Problems()).map(SourceText::bodyText);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "\n\n", "One\nTwo", "Two (2) are, in 2026, £5; \"so\" much – 50%!", "*a* and *b*", "_A b_ c", "`a`, `b`", "*a _b c_ d*", "*See xref:a.adoc[b].*", "It's", "`a` and \"b\""
    })
    void readsThemselves(String text) {
        assertTrue(Prose.html(text).isPresent());
    }

    @Test
    void readsTheLongestLinesThereCanBe() {
        String roles = ".a".repeat(4_900);
        assertEquals(Optional.of("<div class=\"paragraph" + roles.replace('.', ' ') + "\">\n<p>b</p>\n</div>"), Prose.html("[" + roles + "]\nb"));
        assertEquals(Optional.empty(), Prose.html("[cols=\"1" + ",1".repeat(4_900) + "\"]\n|===\n|a\n|===\n"));
        assertEquals(Optional.empty(), Prose.html("*".repeat(1_000_000)));
        assertEquals(Optional.of("<div class=\"paragraph\">\n<p>" + "<code>a</code> ".repeat(250_000) + "b</p>\n</div>"), Prose.html("`a` ".repeat(250_000) + "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        // words
        "a *b", "a* b", "*a*b", "**a**", "* *", "a_b", "_a*b_c*", "*a*'s", "#a#", "[.x]#a#", "a^2^", "a~2~", "+a+", "\"`a`\"", "`\"a\"` and `b`", "`'a'`", "'`a`'", "a -- b", "a--b", "a...", "(C)", "(TM)", "a -> b",
        "a < b", "a&b", "&amp;", "&#8217;", "{a}", "a +\nb", "\\*a*", "a@example.org", "a\tb", "a\u00a0b", "a\u2028b", "\uD83D\uDE42", "((a))", "[[a]]", "[a]", "a]", "$$a$$", "''",
        // links
        "https://example.org", "https://example.org[]", "\"https://example.org[a]\"", "https://example.org[a=b]", "https://example.org/a_b[c]", "http://example.org[a]", "link:a[b]",
        "mailto:a[b]", "image:a.png[b]", "footnote:[a]", "pass:[a]", "stem:[a]", "see xref:a[b]", "see xref:a.adoc", "see xref:a.adoc#[b]", "xref:a b.adoc[c]", "axref:b xref:c.adoc[d]",
        "xref:a.adoc[b=c]", "xref:a.adoc[*b*]", "xref:#a[]", "xref:-a.adoc[b]", "xref:a.adoc#b[]", "<<a>>", "<<a,b", "<<A,b>>", "<<a,b->>", "<<a, >>", "<<a,\u00a0b>>", "<<a,\nb>>", "cite:a", "cite:a[b", "cite:a[cite:b[c]]", "xref:a.adoc[cite:b[]]",
        // blocks
        "a\n* b", "* a\n. b", "* a\n\n. b", "** a", "- a", "1. a", "a. b", "iv) a", "* a\n+\nb", "* a\n1. b", "a:: b", "a\n1. b", "NOTE: a", "TIP: a", " a", "* [ ] a", "*  a", "----\na\n----",
        "====\na\n====", "'''", "// a", "a\n// b", ":a: b", "include::a[]", "ifdef::a[]", "image::a.png[b]", "drawing::a[b]", "drawing::a--b[]", "drawing::a[]\nb", "[.x]\ndrawing::a[]", "> a", "# a", "\u2022 a",
        // settings of blocks
        "[quote]\na", "[#a]", ".Title", "[#a]\n[#b]\nc", ".A\n.B\nc", "[#a]\n\nb", "[%header]\n|===\n|a\n|b\n|===", "[[a]]\nb", "[cols=\"1,2\"]\na", "[options=\"header\"]\n* a", "[#a]\nb\n\n[#a]\nc", "[]\na",
        // sections
        "== A\n\n== A", "=== A", "== A\n\n==== B", "= A", "== A ==", "==A", "==  A", "== ?", "== Café", ".A\n== B", "[.a]\n== B", "== a\n\n[#a]\nb",
        // tables
        "|===\n|===\n|a\n|b\n|===", "|===\n|\u2028a\n|b\n|===", "|===\n|a\n|===", "|===\n|a |b\n|c\n|===", "|===\n|a|b\n|c |d\n|===", "|===\n|a\n|b", "|===\n|a |\n|b |c\n|===", "|===\na|b\n|c\n|===", "|===\n|a\nb\n|c\n|===", "|===\n\n|a\n|b\n|===",
        "|===\n|a\n|b\n|===\nc", "|====\n|a\n|b\n|====", "[cols=\"1a,1\"]\n|===\n|a |b\n|c |d\n|===", "[cols=\"1,1\"]\n|===\n|a\n\n|b\n|c |d\n|===", "|===\n|a \\| b\n|c\n|==="
    })
    void leavesToAsciidoctor(String text) {
        assertEquals(Optional.empty(), Prose.html(text));
    }
}
