package org.alongside.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.site.SiteCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger's pull request may try beside the texts: links, file names, YAML, templates and assets. */
class HostileFolderIT {
    private static final String PAGE = "= Page\n:description: What this is.\n:reviewed: 2026-01-31\n:order: 9\n\nText.\n";
    private static final String LINK = ":1: this is a link to another place, not a file. Copy the file itself into the folder.";
    private static final String BAD_PAGE_NAME = ":1: the file name is not allowed. Use small letters, digits and hyphens, at most 100 in all, and the ending"
        + " .adoc, for example build-trust.adoc.";
    private static final String TOO_LONG = ":1: the file name is too long. Use at most 200 characters, those of its folders included.";
    private static final String BAD_ASSET_NAME = ":1: the file name is not allowed. Use small letters, digits and hyphens, and one of the endings"
        + " css, svg, png, jpg, webp, gif, ico, json, txt, pdf, woff2; scripts (.js) only in assets/js.";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\">";
    private static final String NOT_IN_A_PICTURE = " is not allowed in a picture. Save the picture as plain SVG: shapes, words and colours.";

    @TempDir
    private Path folder;

    private FixtureSite site;
    private Planted planted;

    @BeforeEach
    void plant() throws IOException {
        planted = Planted.beside(folder);
        site = FixtureSite.complete(folder.resolve("site"));
    }

    @ParameterizedTest
    @CsvSource({"content/guide/leak.adoc, secret.adoc", "content/leak, ''", "content/guide/leaks, ''", "content/planner/model.yaml, model.yaml",
        "content/site.yaml, site.yaml", "templates/guide.peb, page.peb", "templates/leaks, ''", "assets/leak.svg, secret.svg", "assets/leaks, ''",
        "content/planner, ''", "content/guide, ''", "content, ''", "templates, ''", "assets, ''", "netlify.toml, netlify.toml"})
    void followsNoLink(String place, String target) throws IOException {
        link(place, target.isEmpty() ? planted.folder() : planted.file(target));
        refuses(place + LINK);
    }

    @Test
    void followsNoChainAndNoLoopOfLinks() throws IOException {
        link("assets/second.svg", planted.file("secret.svg"));
        link("assets/first.svg", site.folder().resolve("assets/second.svg"));
        link("content/guide/loop", site.folder().resolve("content"));
        link("templates/self.peb", site.folder().resolve("templates/self.peb"));
        refuses("assets/first.svg" + LINK, "assets/second.svg" + LINK, "content/guide/loop" + LINK, "templates/self.peb" + LINK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.adoc", "About.adoc", "caf\u00e9.adoc", "cafe\u0301.adoc", "\u0430bout.adoc", "x+y.adoc", "x%2e.adoc", "-x.adoc", "x..adoc", "x.adoc.", "x.ADOC",
        "x.html", "x.asciidoc", "'\"><script>.adoc"})
    void refusesAFileNameThatIsNotAnId(String name) {
        site.with("content/guide/" + name, PAGE);
        refuses("content/guide/" + name + BAD_PAGE_NAME);
    }

    @Test
    void refusesTheLongestNamesThatAFileCanHave() {
        int mostBytes = 255;
        String page = "content/guide/" + "a".repeat(mostBytes - ".adoc".length()) + ".adoc";
        String template = "templates/" + "a".repeat(mostBytes - ".peb".length()) + ".peb";
        String asset = "assets/css/" + "a".repeat(mostBytes - ".css".length()) + ".css";
        site.with(page, PAGE);
        refuses(page + BAD_PAGE_NAME);
        site.without(page).with(template, "x").with(asset, "x");
        refuses(asset + TOO_LONG, template + TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\u001b[31m.adoc", "x\n::error::y.adoc", "\u202ex.adoc"})
    void showsNoControlCharacterOfAFileName(String name) {
        site.with("content/guide/" + name, PAGE);
        refuses("content/guide/" + name.replaceAll("[\u001b\n\u202e]", "\uFFFD") + BAD_PAGE_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "nul", "aux", "prn", "com1", "lpt9"})
    void refusesTheNameOfADevice(String name) {
        site.with("content/guide/" + name + ".adoc", PAGE);
        refuses("content/guide/" + name + ".adoc:1: the name \"" + name + "\" means a device to Windows. Choose another.");
    }

    @ParameterizedTest
    @ValueSource(strings = {".adoc", ".hidden.adoc", "..adoc", ".htaccess"})
    void publishesNothingOfAHiddenFile(String name) {
        site.with("content/guide/" + name, PAGE.replace("Text", "Hidden"));
        site.with("assets/" + name, "Hidden");
        assertEquals(FixtureSite.fingerprints(FixtureSite.complete(folder.resolve("other")).build()), FixtureSite.fingerprints(site.build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"css/page.html", "css/no-ending", "css/a b.css", "css/PLAIN.css", "css/caf\u00e9.css", "run.sh", "x.svgz", "js/con text.js",
        "images/x.js", "x.js", "js.js", "_headers", "_redirects", "netlify.toml", "x.html.svg.html"})
    void refusesAnAssetThatIsNotOne(String name) {
        site.with("assets/" + name, "x");
        refuses("assets/" + name + BAD_ASSET_NAME);
    }

    @Test
    void refusesAnAssetThatNobodyCouldWaitFor() {
        site.with("assets/images/large.png", new byte[5_000_001]);
        refuses("assets/images/large.png:1: the file is larger than 5 megabytes. Readers on a phone would wait for it: make it smaller.");
    }

    /** A picture is a page of the site to whoever opens its address; {@code SVG} stands for the start of one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SVG<script>alert(1)</script></svg>|:1: <script>",
        "SVG\\n<script src='/assets/js/x.js'/></svg>|:2: <script>",
        "SVG\\n\\n<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script></svg>|:3: <script>",
        "SVG<g xmlns='http://www.w3.org/1999/xhtml'/></svg>|:1: <g>",
        "SVG<foreignObject/></svg>|:1: <foreignObject>",
        "SVG<a href='javascript:alert(1)'/></svg>|:1: <a>",
        "SVG<image href='https://evil.example/x'/></svg>|:1: <image>",
        "SVG<use href='https://evil.example/x.svg#y'/></svg>|:1: <use>",
        "SVG<style>@import url(https://evil.example/x.css)</style></svg>|:1: <style>",
        "SVG<animate attributeName='href'/></svg>|:1: <animate>",
        "<html><body/></html>|:1: <html>",
        "SVG<g onload='alert(1)'/></svg>|:1: onload=\"alert(1)\"",
        "SVG<g style='fill: url(//evil.example)'/></svg>|:1: style=\"fill: url(//evil.example)\"",
        "SVG<rect fill='URL( https://evil.example/#x)'/></svg>|:1: fill=\"URL( https://evil.example/#x)\"",
        "SVG<g xmlns:l='http://www.w3.org/1999/xlink' l:href='javascript:alert(1)'/></svg>|:1: l:href=\"javascript:alert(1)\"",
        "SVG<g xml:base='https://evil.example/'/></svg>|:1: xml:base=\"https://evil.example/\""})
    void refusesAPictureThatIsMoreThanOne(String picture, String fault) {
        site.with("assets/images/x.svg", picture.replace("SVG", SVG).replace("\\n", "\n"));
        assertTrue(site.problems().contains("assets/images/x.svg" + fault + NOT_IN_A_PICTURE), () -> site.problems().toString());
    }

    /** What browsers do with these is for their XML alone to say. */
    @Test
    void refusesAPictureThatBrowsersCouldReadInAnotherWay() {
        site.with("assets/images/doctype.svg", "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY x \"<script>alert(1)</script>\">]>\n" + SVG + "</svg>");
        site.with("assets/images/encoding.svg", "<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?>" + SVG + "</svg>");
        site.with("assets/images/instruction.svg", "<?xml version=\"1.0\"?>\n<?xml-stylesheet href=\"https://evil.example/x.css\"?>" + SVG + "</svg>");
        site.with("assets/images/other-letters.svg", SVG.getBytes(java.nio.charset.StandardCharsets.UTF_16));
        site.with("assets/images/unclosed.svg", SVG + "\n<g>");
        refuses("assets/images/doctype.svg:2: a document type (<!DOCTYPE>) is not allowed in a picture. Delete it.",
            "assets/images/encoding.svg:1: the picture says that its encoding is ISO-2022-JP. Save it again with the encoding UTF-8.",
            "assets/images/instruction.svg:2: an instruction (<?xml-stylesheet?>) is not allowed in a picture. Delete it.",
            "assets/images/other-letters.svg:1: the picture is not UTF-8 text. Save it again with the encoding UTF-8.",
            "assets/images/unclosed.svg:2: the picture is not well-formed XML. Save the picture as plain SVG: shapes, words and colours.");
    }

    @Test
    void publishesAPictureAsDrawingProgramsSaveThem() {
        site.with("assets/images/x.svg", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- made by hand -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
            + " viewBox=\"0 0 9 9\" role=\"img\" aria-label=\"x\"><title>x</title><defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#fff\"/></linearGradient></defs>"
            + "<rect fill=\"url(#a)\" width=\"9\" height=\"9\"/></svg>");
        assertEquals(List.of(), site.problems());
    }

    @Test
    void refusesAssetsThatReferToEachOtherWithoutEnd() {
        site.with("assets/css/plain.css", "a{}\n@import \"a.css\";\n").with("assets/css/a.css", "@import \"plain.css\";\n");
        site.with("assets/css/b.css", "\n@import \"../../../outside/secret.svg\";\n@import \"https://evil.example/x.css\";\n").with("assets/css/c.css", "a{background:url(c.css)}");
        site.with("assets/js/x.js", "import \"./%\";\nimport './y.js';\n").with("assets/js/y.js", "import './x.js';\n");
        List<String> problems = site.problems();
        String circle = " leads back to this file in a circle. Move what both need into a file of its own.";
        assertEquals(List.of("assets/css/a.css:1: \"plain.css\"" + circle, "assets/css/b.css:2: there is no style sheet \"../../../outside/secret.svg\" in assets. Correct its name, or delete the line.",
            "assets/css/b.css:3: there is no style sheet \"https://evil.example/x.css\" in assets. Correct its name, or delete the line.", "assets/css/c.css:1: \"c.css\"" + circle,
            "assets/css/plain.css:2: \"a.css\"" + circle, "assets/js/x.js:1: there is no script \"./%\" in assets. Correct its name, or delete the line.", "assets/js/y.js:1: \"./x.js\"" + circle), problems);
    }

    /** Each sheet imports the next one twice: a hundred kilobytes that would be more than all memory. */
    @Test
    void refusesStyleSheetsThatDoubleWithoutEnd() {
        for (int at = 0; at < 40; at++) {
            site.with("assets/css/parts/s" + at + ".css", ("@import \"s" + (at + 1) + ".css\";\n").repeat(2));
        }
        site.with("assets/css/parts/s40.css", "a{}").with("assets/css/all.css", "@import \"parts/s0.css\";");
        assertTrue(site.problems().get(0).endsWith(":1: the style sheets that are imported here are too many or too long. Import each once."), () -> site.problems().toString());
    }

    @Test
    void readsAssetsOfNothingButSpaces() {
        site.with("assets/css/x.css", "a{" + " ".repeat(4_000_000) + "}").with("assets/js/x.js", "import" + " ".repeat(4_000_000) + "x");
        assertEquals(List.of("assets/js/x.js:1: \"import\" is not understood. Scripts are joined, and for that each import and export stands in lines of its own,"
            + " as import { name } from \"./file.js\"; or export function, class or const."), site.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "//evil.example/", "https://good.example@evil.example/", "https://x.example/ y", "https://\u0430pple.example"})
    void refusesASourceWithAnAddressThatIsNone(String address) {
        String source = "content/sources/first-source.adoc";
        site.with(source, site.text(source).replace(":terms:", ":link: " + address + "\n:terms:"));
        refuses(source + ":10: link: \"" + address + "\" is not a web address. Write one such as https://www.example.org/report.");
    }

    @Test
    void refusesSettingsThatLeadElsewhere() {
        site.with("content/site.yaml", site.text("content/site.yaml").replace("contact: \"\"", "contact: x@y.example?bcc=z@evil.example")
            .replace("https://creativecommons.org", "javascript:alert(1)//"));
        refuses("content/site.yaml:6:10: \"x@y.example?bcc=z@evil.example\" has the wrong form. Write an e-mail address for readers, or nothing between two quotes.",
            "content/site.yaml:8:34: \"javascript:alert(1)///licenses/by/4.0/\" has the wrong form. Write the web address of the licence.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a: &a [x]|:1:4: anchors (&) and aliases (*) are not used here. Write the value out.",
        "a: &a [*a]|:1:4: anchors (&) and aliases (*) are not used here. Write the value out.",
        "a: !!java.net.URL [x]|:1:4: tags (!) are not used here. Write the plain value.",
        "a: !!javax.script.ScriptEngineManager [x]|:1:4: tags (!) are not used here. Write the plain value.",
        "a: !include /etc/passwd|:1:4: tags (!) are not used here. Write the plain value.",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[|:1:41: this is nested too deeply."})
    void refusesYamlThatDoesMoreThanSay(String yaml, String message) {
        site.with("content/search.yaml", yaml + "\n");
        refuses("content/search.yaml" + message);
    }

    @Test
    void refusesAYamlFileOfTenMegabytes() {
        site.with("content/search.yaml", "a: b\n".repeat(2_000_000));
        refuses("content/search.yaml: the file is larger than a megabyte. Say it in fewer words.");
    }

    /** Templates that draw one page of the tiny site each, and that page. */
    private static final Map<String, String> DRAWN = new TreeMap<>(Map.of("cases", "cases/tea-club", "evidence", "evidence/figures", "factors", "factors/noise",
        "guide", "guide/start-here", "models", "models/circle", "practice", "practice/take-turns", "risks", "risks/talking-over", "sources", "sources/first-source"));

    private static final List<String> REACHING_OUT = List.of(
        "{{ page.getClass }}", "{{ page.class }}", "{{ page.class.forName('java.lang.Runtime') }}", "{{ ''.getClass().forName('java.lang.System').getenv() }}",
        "{{ (1).class }}", "{{ kb.class.classLoader }}", "{{ kb.class.protectionDomain.codeSource }}", "{{ page.title.getBytes }}", "{{ 'x'.repeat(1000000000) }}",
        "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.matches('(a+)+b') }}", "{{ kb.entries.iterator.next.class }}", "{{ kb.entries.stream }}",
        "{{ System.getenv('ALONGSIDE_PLANTED') }}", "{{ request }}", "{{ beans.x }}", "{% include '../content/site.yaml' %}", "{% include '/etc/passwd' %}",
        "{% include 'FILE' %}", "{% import '../outside/page.peb' %}", "{% extends 'file:FILE' %}", "{{ i18n('messages', 'key') }}", "{{ icon('../../../outside/secret') }}",
        "{{ asset('../../outside/secret.svg') }}", "{{ drawing('../x') }}", "{% for i in range(1, 1000000000) %}x{% endfor %}", "{{ 'a' | replace({'a': 'aa'}) }}",
        "{% for i in 1..1000000000 %}{% endfor %}", "{% nothing %}", "{{ }}", "{% if %}", "{{ page.entry.article.file.class }}", "{{ site.css.class }}");

    @Test
    void drawsNoPageWithATemplateThatReachesOut() {
        for (int done = 0; done < REACHING_OUT.size(); done += DRAWN.size()) {
            Iterator<String> attacks = REACHING_OUT.subList(done, done + DRAWN.size()).iterator();
            DRAWN.keySet().forEach(name -> site.with("templates/" + name + ".peb", "<h1>x</h1>\n" + attacks.next().replace("FILE", planted.file("page.peb").toString()) + "\n"));
            BrokenTemplate fault = assertThrows(BrokenTemplate.class, site::build);
            List<String> told = fault.getMessage().lines().toList();
            DRAWN.forEach((name, page) -> assertTrue(told.stream().anyMatch(line -> line.startsWith("content/" + page + ".adoc: the page could not be drawn. ")
                && line.endsWith("(" + name + ".peb:2)")), () -> name + " of " + String.join("\n", told)));
            assertEquals(DRAWN.size(), told.size(), fault::getMessage);
            assertEquals(List.of(), planted.foundIn(told));
        }
        assertFalse(Files.exists(site.folder().resolve("target/site")));
    }

    /** What it would show is in no key of its page, so that a cached page would be an old one. */
    @ParameterizedTest
    @ValueSource(strings = {"html", "body", "body.html", "resolver"})
    void drawsNoPageWithTheTextOfAnother(String text) {
        site.with("templates/models.peb", "<h1>x</h1>\n{% for entry in kb.entries %}{{ entry.article." + text + " }}{% endfor %}\n");
        String told = assertThrows(BrokenTemplate.class, site::build).getMessage();
        assertTrue(told.startsWith("content/models/circle.adoc: the page could not be drawn. ") && told.endsWith("(models.peb:2)"), told);
    }

    @Test
    void endsALoopThatGoesRoundForEver() {
        String entries = "{% for a in kb.entries %}".repeat(8) + "{% endfor %}".repeat(8);
        site.with("templates/models.peb", "<h1>x</h1>\n" + entries);
        tellsWhere(assertThrows(BrokenTemplate.class, site::build), "models.peb:2");
    }

    @Test
    void endsATemplateThatCallsItself() {
        site.with("templates/models.peb", "{% macro more() %}{{ more() }}{% endmacro %}{{ more() }}");
        site.with("templates/guide.peb", "{% include 'guide' %}");
        BrokenTemplate fault = assertThrows(BrokenTemplate.class, site::build);
        assertEquals("content/guide/start-here.adoc: the page could not be drawn. Its template, guide.peb or one it uses, calls itself without end.\n"
            + "content/models/circle.adoc: the page could not be drawn. Its template, models.peb or one it uses, calls itself without end.", fault.getMessage());
        assertFalse(Files.exists(site.folder().resolve("target/site")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ \"x\\", "{% include \"parts\\", "{{ \"#{'x\\"})
    void refusesAStringThatTheTemplateEngineWouldReadForEver(String string) {
        site.with("templates/models.peb", "<h1>x</h1>\n" + string);
        tellsWhere(assertThrows(BrokenTemplate.class, site::build), "The template ends with a backslash. Take it away. (models.peb:2)");
    }

    @Test
    void endsATextThatDoublesForEver() {
        site.with("templates/models.peb", "{% set x = 'xxxxxxxxxx' %}" + "{% set x = x ~ x %}".repeat(60) + "{{ x }}");
        tellsWhere(assertThrows(BrokenTemplate.class, site::build), "models.peb:1");
    }

    @Test
    void endsAPageThatGrowsForEver() {
        site.with("templates/models.peb", "{% for a in kb.entries %}".repeat(4) + "x".repeat(200) + "{% endfor %}".repeat(4));
        tellsWhere(assertThrows(BrokenTemplate.class, site::build), "content/models/circle.adoc");
    }

    @Test
    void publishesNoPageThatIsMoreThanItShouldBe() {
        site.with("templates/models.peb", """
            <h1 onclick="x" style="color: red">x</h1><script src="https://evil.example/x.js"></script><script>alert(1)</script><style>*{}</style>
            <iframe src="/"></iframe><a href="javascript:alert(1)" ping="/x">x</a><form action="https://evil.example/" method="post" data-netlify="true" netlify></form><base href="/">
            <meta http-equiv="refresh" content="0;url=https://evil.example/"><object data="x"></object><img src="//evil.example/x.png" alt="" srcset="x">
            <link rel="stylesheet" href="https://evil.example/x.css"><link rel="prefetch" href="/"><button formaction="https://evil.example/">x</button>
            <svg><use href="https://evil.example/#x"/><animate attributeName="href"/></svg><a href="jav&#x0A;ascript:alert(1)">x</a><embed src="/">""");
        SiteCheck.BrokenSite fault = assertThrows(SiteCheck.BrokenSite.class, site::build);
        assertEquals("""
            /models/circle/: "/" as href of <link> may not be published.
            /models/circle/: "//evil.example/x.png" as src of <img> may not be published.
            /models/circle/: "https://evil.example/" as action of <form> may not be published.
            /models/circle/: "https://evil.example/x.css" as href of <link> may not be published.
            /models/circle/: "https://evil.example/x.js" as src of <script> may not be published.
            /models/circle/: "javascript:alert(1)" as href of <a> may not be published.
            /models/circle/: "jav�ascript:alert(1)" as href of <a> may not be published.
            /models/circle/: "post" as method of <form> may not be published.
            /models/circle/: <a> has the attribute "ping", which may not be published.
            /models/circle/: <animate> has the attribute "attributename", which may not be published.
            /models/circle/: <animate> may not be published.
            /models/circle/: <base> has the attribute "href", which may not be published.
            /models/circle/: <base> may not be published.
            /models/circle/: <button> has the attribute "formaction", which may not be published.
            /models/circle/: <embed> has the attribute "src", which may not be published.
            /models/circle/: <embed> may not be published.
            /models/circle/: <form> has the attribute "data-netlify", which may not be published.
            /models/circle/: <form> has the attribute "netlify", which may not be published.
            /models/circle/: <h1> has the attribute "onclick", which may not be published.
            /models/circle/: <h1> has the attribute "style", which may not be published.
            /models/circle/: <iframe> has the attribute "src", which may not be published.
            /models/circle/: <iframe> may not be published.
            /models/circle/: <img> has the attribute "srcset", which may not be published.
            /models/circle/: <meta> has the attribute "http-equiv", which may not be published.
            /models/circle/: <object> has the attribute "data", which may not be published.
            /models/circle/: <object> may not be published.
            /models/circle/: <style> may not be published.
            /models/circle/: <use> has the attribute "href", which may not be published.
            /models/circle/: <use> may not be published.
            /models/circle/: a <script> stands in the page itself, which the security headers block.
            /models/circle/: the link "//evil.example/x.png" leads nowhere.
            /models/circle/: the link "jav�ascript:alert(1)" does not start with a slash.
            """, String.join("\n", fault.faults()) + "\n");
        assertFalse(Files.exists(site.folder().resolve("target/site")));
    }

    private void tellsWhere(BrokenTemplate fault, String place) {
        assertTrue(fault.getMessage().startsWith("content/models/circle.adoc: the page could not be drawn. ") && fault.getMessage().contains(place), fault.getMessage());
        assertEquals(List.of(), planted.foundIn(List.of(fault.getMessage())));
        assertFalse(Files.exists(site.folder().resolve("target/site")));
    }

    private void refuses(String... expected) {
        List<String> problems = site.problems();
        assertEquals(List.of(expected), problems);
        assertEquals(List.of(), planted.foundIn(problems));
    }

    /** Puts a link in a file's or folder's place. */
    private void link(String place, Path target) throws IOException {
        Path link = site.folder().resolve(place);
        if (Files.exists(link)) {
            Files.move(link, folder.resolve("taken-away"));
        }
        Files.createSymbolicLink(link, target);
    }
}
