package org.alongside.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a stranger's pull request may try in a text: each is refused with file and line, and nothing of the machine is told. */
class HostileContentIT {
    private static final String PAGE = "content/pages/about.adoc";
    private static final String HEADER = "= About\n:description: What this is.\n:reviewed: 2026-01-31\n\n";
    private static final int FIRST_LINE = 5;
    private static final String PLAIN = " Write plain text, lists, tables and links instead.";
    private static final String INSTEAD_OF_LINK = " is not allowed. Link to a page as xref:folder/id.adoc[words], or to a web address that starts with https://.";

    /** One site for all attacks: each replaces the same page. */
    private static FixtureSite site;
    private static Planted planted;

    /** The same message for a number of texts, {@code FILE} standing for a file outside the site. */
    private record Refused(String message, List<String> texts) {
        @Override
        public String toString() {
            return message;
        }
    }

    private static final List<Refused> MARKUP = List.of(
        new Refused("an include is not allowed. Copy the text you need into this file.", List.of(
            "include::FILE[]", "include::../../../secret.adoc[]", "include::/proc/self/environ[]", "include::https://example.org/x[]",
            "include::data:text/plain,x[]", "include::file:FILE[]", "include::{user-home}/x[]", "text include::x[] text", "\\include::x[]", "INCLUDE::FILE[]",
            "// include::x[]", "[source]\n----\ninclude::FILE[]\n----", "....\ninclude::FILE[]\n....", "|===\na|include::FILE[]\n|===",
            "|===\n|include::FILE[lines=1..2]\n|===", "a:: include::FILE[]", "* item\n+\ninclude::FILE[tag=x]")),
        new Refused("an attribute is not allowed in the text. Header lines stand directly below the title.", List.of(
            "text\n\n:docinfo: shared", "text\n\n:docinfo1:", "text\n\n:allow-uri-read:", ":!sectids:", "text\n\n:source-highlighter: rouge",
            "text\n\n:stylesheet: FILE", "text\n\n:data-uri:", "text\n\n:leveloffset: 1", ":a b: x", ":x.y: z", ":\u00e9: x", "|===\na|:docinfo: shared\n|===", "|===\n|x a| :icons: font\n|===")),
        new Refused("the header line \"docinfo\" is not known here.", List.of(":docinfo: shared", "\n\n:docinfo: shared", ":docinfo:")),
        new Refused("an attribute reference in curly brackets is not allowed. Write the words themselves.", List.of(
            "{user-home}", "{docdir}", "{env-ALONGSIDE_PLANTED}", "{alongside.planted}", "{counter:x}", "{counter2:x:99999999}", "{set:allow-uri-read:}",
            "{set:allow-uri-read!}", "{lt}script{gt}", "\\{docdir}", "`{docdir}`", "== {docdir}", "[subs=\"+attributes\"]\n----\n{docdir}\n----",
            "xref:{docdir}[x]", "link:{docdir}[x]", "image::{docdir}[]")),
        new Refused("a passthrough is not allowed." + PLAIN, List.of(
            "++++\nx\n++++", "+++x+++", "++x++", "pass:[x]", "pass:q,a[x]", "[pass]\nx", "[pass]\n--\nx\n--", "link:++javascript:alert(1)++[x]", "|===\na|[pass]\nx\n|===")),
        new Refused("a formula is not allowed." + PLAIN, List.of("stem:[x]", "latexmath:[x]", "asciimath:[x]", "[stem]\nx", "[latexmath]\nx", "|===\na|[stem]\nx\n|===")),
        new Refused("raw HTML is not allowed." + PLAIN, List.of(
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b>x</b>", "<p onclick='a>b'>x", "<scr<script>ipt>", "<script\nsrc=x></script>",
            "<!-- x -->", "<![CDATA[x]]>", "<?php x ?>", "TIP: <script>", "x^<b>^", "[verse]\n<b>x</b>", "[subs=none]\n<b>x</b>", "$$<b>x</b>$$",
            "cite:first-source[<b>]", "https://x.example[<b>x</b>]", "<iframe src=https://x.example></iframe>", "<style>*{}</style>", "<base href=//x>")),
        new Refused("a condition is not allowed. Write the text that every reader should see.", List.of(
            "ifdef::env-github[]\nx\nendif::[]", "ifndef::x[y]", "ifeval::[1 == 1]\nx\nendif::[]", "|===\na|ifdef::asciidoctor[x]\n|===")),
        new Refused("this block is not allowed." + PLAIN, List.of("video::x.mp4[]", "video::abc[youtube]", "audio::x[]", "toc::[]", "gist::1[]", "plantuml::x[]",
            "|===\na|video::x.mp4[]\n|===")),
        new Refused("this macro is not allowed." + PLAIN, List.of("icon:x[]", "kbd:[x]", "btn:[x]", "menu:x[y]", "footnote:[x]", "footnoteref:[x,y]", "indexterm2:[x]", "eval:[1]")),
        new Refused("a repeated cell, or one that spans ten cells or more, is not allowed. Write every cell out.", List.of(
            "|===\n100000000*|a\n|===", "|===\n1000000.1000000+|a\n|===", "|===\n2*^.>s|a\n|===", "|===\n.99+|a\n|===")),
        new Refused("a table of ten columns or more is not allowed. Nobody can read it on a phone.", List.of(
            "[cols=\"1000000*\"]\n|===\n|a\n|===", "[%header, cols = 10*]\n|===\n|a\n|===")),
        new Refused("a table of another kind is not allowed. Start and end it with |===, and begin each cell with |.", List.of(
            ",===\na,b\n,===", ":===\na:b\n:===", "|===\na|\n!===\n!x\n!===\n|===", "[separator=;]\n|===\na;:docinfo: shared\n|===", "[cols=\"1a\", format = csv]\n|===\nx\n|===")),
        new Refused("a cell holds no title of a page. Use plain words.", List.of("|===\na|= Title\nAuthor <x@y.example>\nv1.0, 2026-01-01\n\nx\n|===", "|===\na|# Title\n|===")),
        new Refused("the line holds a control character. Delete it and type the words again.", List.of("a\u0000b", "a\u001b[31mb", "a\u0085b", "link:\u0001javascript:x[x]")),
        new Refused("the line holds an invisible character that changes how the text around it is read. Delete it and type the words again.",
            List.of("a\u202eb", "a\u2066b", "a\u2028b", "a\uFEFFb", "a\uDB40\uDC41b")));

    /** Names that scripts and browsers look for, and names that no link could use. */
    private static final List<Refused> ANCHORS = Stream.of("trustedTypes", "getElementById", "\u00c0B").map(name ->
        new Refused("the anchor \"" + name + "\" is not allowed. Use small letters, digits and hyphens.", List.of(
            "[[" + name + "]]\n== x", "[#" + name + "]#x#", "x [[" + name + "]]y", "anchor:" + name + "[]", "* [[[" + name + "]]] x", "[id=" + name + "]\n|===\n|x\n|===",
            "https://x.example[x,id=" + name + "]"))).toList();

    private static final List<Refused> DISGUISES = Stream.concat(Stream.of("https://good.example@evil.example/", "http://user:pass@evil.example/x", "https://\u0430pple.example",
            "https://good.example%2f.evil.example").map(address -> new Refused("the address \"" + address + "\" hides where it leads."
                + " Between https:// and the next slash write only the website's name, in plain letters, such as www.example.org.", List.of("link:" + address + "[x]"))), Stream.of(
        new Refused("the link shows \"https://good.example/\" but leads to \"https://evil.example\". Show where it leads, or use words.",
            List.of("link:https://evil.example[https://good.example/]", "https://evil.example[*https://good.example/*]")),
        new Refused("the link shows \"www.good.example\" but leads to \"https://good.example.evil.example\". Show where it leads, or use words.",
            List.of("https://good.example.evil.example[www.good.example]")),
        new Refused("\"mailto:x@y.example?bcc=z@evil.example\" is not one e-mail address. Write one, such as mailto:hello@example.org.",
            List.of("mailto:x@y.example?bcc=z@evil.example[x]")))).toList();

    private static final List<Refused> LINKS = Stream.of("javascript:alert(1)", "JaVaScRiPt:alert(1)", "java%0ascript:alert(1)", "%6Aavascript:alert(1)",
        "vbscript:x", "data:text/html;base64,AAAA", "file:///etc/passwd", "/etc/passwd", "../../secret.txt", "//evil.example/x", "\\\\evil.example/x",
        "ref:guide/start-here", "asset:images/x", "ssh://x", "?x", "%2e%2e/x")
        .map(target -> new Refused("the link \"" + target + "\"" + INSTEAD_OF_LINK, List.of("link:" + target + "[x]"))).toList();

    private static final List<Refused> PICTURES = Stream.of("javascript:alert(1)", "https://evil.example/x.png", "../../secret.svg", "/etc/passwd",
        "data:image/svg+xml;base64,AAAA", "x.svg")
        .map(name -> new Refused("the picture \"" + name + "\" does not exist. Put it into assets/images, or correct its name.",
            List.of("image::" + name + "[]", "image:" + name + "[]", "image::" + name + "[opts=inline]", "image::" + name + "[opts=interactive]"))).toList();

    private static final List<Refused> ODDITIES = List.of(
        new Refused("the link \"javascript:alert(1)\"" + INSTEAD_OF_LINK, List.of("image::x.png[link=javascript:alert(1)]")),
        new Refused("there is no section \"#javascript:alert(1)\" in this page.", List.of("xref:javascript:alert(1)[x]", "<<javascript:alert(1),x>>")),
        new Refused("the page \"../../secret\" does not exist.", List.of("xref:../../secret.adoc[x]", "link:../../secret.adoc[x]")),
        new Refused("there is no drawing \"\". Known drawings: ", List.of("drawing::../../x[]", "drawing::map\"x[]")),
        new Refused("the anchor \"x.y\" is not allowed. Use small letters, digits and hyphens.", List.of("[[x.y]]\n== x", "anchor:x.y[]")),
        new Refused("the source \"passwd\" does not exist.", List.of("cite:passwd[x]")));

    private static final List<Refused> TOO_MUCH = List.of(
        new Refused("the line has more than 10000 characters. Break it into several lines.",
            List.of("https://a".repeat(30_000), "kbd:".repeat(200_000), "**_".repeat(100_000), "word ".repeat(190_000))),
        new Refused("blocks or lists are nested too deeply in this text. Write it more simply.",
            List.of(nestedBlocks(700), nestedLists(100), "> ".repeat(3_000) + "x")),
        new Refused("this text makes more than 10000 paragraphs, cells and links. Split it into several pages.",
            List.of("|===\n" + ("|a".repeat(100) + "\n").repeat(120) + "|===")));

    @BeforeAll
    static void plant(@TempDir Path folder) throws IOException {
        planted = Planted.beside(folder);
        site = FixtureSite.complete(folder.resolve("site"));
    }

    @ParameterizedTest
    @FieldSource({"MARKUP", "ANCHORS", "LINKS", "DISGUISES", "PICTURES", "ODDITIES"})
    void isRefusedWithFileAndLine(Refused refused) {
        for (String text : refused.texts()) {
            List<String> problems = problems(text);
            int lines = text.split("\n", -1).length;
            assertTrue(IntStream.range(FIRST_LINE, FIRST_LINE + lines).mapToObj(line -> PAGE + ":" + line + ": " + refused.message())
                .anyMatch(expected -> problems.stream().anyMatch(told -> told.startsWith(expected))), text + "\n gave " + problems);
        }
    }

    @ParameterizedTest
    @FieldSource("TOO_MUCH")
    void isRefusedBeforeItTakesLong(Refused refused) {
        for (String text : refused.texts()) {
            List<String> problems = problems(text);
            assertTrue(problems.stream().allMatch(told -> told.matches("(?s)" + PAGE + ":\\d+: .*")) && problems.stream()
                .anyMatch(told -> told.endsWith(": " + refused.message())), text.substring(0, 80) + "… gave " + problems);
        }
    }

    @Test
    void refusesAFileOfTenMegabytesAndOneOfTenThousandNestedBlocks() {
        String expected = PAGE + ":1: the file is larger than a megabyte. Split it into several pages.";
        assertEquals(List.of(expected), problems("x\n".repeat(5_000_000)));
        assertEquals(List.of(expected), problems(nestedBlocks(10_000)));
    }

    /** The title and the header lines are not converted, and are shown as they are. */
    @Test
    void refusesHiddenCharactersInHeaders() {
        String header = "= Ab\u202eout\n:description: What\u0007 this is.\n:reviewed: 2026-01-31\n// \u2066\n\nText.\n";
        assertEquals(List.of(PAGE + ":1: the line holds an invisible character that changes how the text around it is read. Delete it and type the words again.",
            PAGE + ":2: the line holds a control character. Delete it and type the words again.",
            PAGE + ":4: the line holds an invisible character that changes how the text around it is read. Delete it and type the words again."),
            site.with(PAGE, header).problems());
    }

    /** What looks dangerous and is only words: published as words. */
    @Test
    void publishesOddWordsAsWords() throws IOException {
        List<String> words = List.of("include ::x[]", "{ user-home }", "pass::x[]", "javascript:alert(1)[x]", "<javascript:alert(1)>", "< script>", "<svg/onload=alert(1)>",
            "&lt;script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "\uFF1Cscript\uFF1E", "custom::x[]", "asset:images/x", "ref:guide/start-here", "tel:123[x]");
        List<String> attributes = List.of("[.\"onclick=x\"]\ntext", "[#id\" onclick=\"x]\ntext", "[id='a\" onclick=\"b']\ntext", "[role=\"a\\\" onclick=\\\"b\"]\ntext",
            "[style=\"color:red\"]\ntext", "[onclick=x]#text#", "https://x.example[text,role=\"a\" onclick=\"x\"]", "https://x.example/\"onclick=\"alert(1)[text]",
            "link:https://x.example/'onclick='alert(1)[text]", "cite:first-source[\" onclick=\"x]", "[quote,\"x\" onclick=y]\n____\ntext\n____",
            "[cols=\"1,1\",width=\"1\\\" onclick=\\\"x\"]\n|===\n|a|b\n|===");
        assertEquals(List.of(), problems(String.join("\n\n", words) + "\n\n" + String.join("\n\n", attributes)));
        Path built = site.build();
        var page = org.jsoup.Jsoup.parse(Files.readString(built.resolve("about/index.html")));
        assertEquals(List.of("include ::x[]", "{ user-home }", "pass::x[]", "javascript:alert(1)[x]", "<javascript:alert(1)>", "< script>", "<svg/onload=alert(1)>",
            "<script>", "<script>alert(1)</script>", "\uFF1Cscript\uFF1E", "custom::x[]", "asset:images/x", "ref:guide/start-here", "tel:123[x]"),
            page.select("p").eachText().subList(1, 1 + words.size()));
        assertTrue(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream())
            .noneMatch(attribute -> attribute.getKey().startsWith("on") || attribute.getKey().equals("style")));
        assertEquals(List.of(), planted.foundIn(built));
    }

    private static List<String> problems(String text) {
        List<String> problems = site.with(PAGE, HEADER + text.replace("FILE", planted.file("secret.adoc").toString()) + "\n").problems();
        assertEquals(List.of(), planted.foundIn(problems));
        return problems;
    }

    private static String nestedBlocks(int most) {
        return IntStream.range(0, most).mapToObj(at -> List.of("=", "*", "_").get(at % 3).repeat(4 + at / 3) + "\n").reduce(new StringBuilder(),
            StringBuilder::append, StringBuilder::append) + "x";
    }

    private static String nestedLists(int most) {
        return String.join("", IntStream.range(1, most).mapToObj(depth -> "*".repeat(depth) + " x\n").toList());
    }
}
