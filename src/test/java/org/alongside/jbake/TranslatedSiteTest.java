package org.alongside.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.content.Problems;
import org.alongside.content.yaml.YamlParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A site in another language shows no English word: all it says is its own content, or comes from its own file of words. */
class TranslatedSiteTest {
    private static final List<String> SPOKEN = List.of("aria-label", "placeholder", "alt", "title");

    @TempDir
    private Path folder;

    @Test
    void noPageOfAnyKindHasAnEnglishWordThatIsNotItsContent() throws IOException {
        FixtureSite site = TranslatedWords.in(FixtureSite.ofAnotherOrganisation(folder));
        String header = "\n:description: One page.\n:reviewed: 2026-01-31\n:related: cases/garden, pages/about, cases/walk\n";
        List.of("answer", "examples", "planner-wall", "workshop").forEach(template -> site.with("content/pages/" + template + ".adoc",
            "= Page " + template + header + ":under: planner\n:template: " + template + "\n\nText.\n"));
        List.of("stuck", "guide", "evidence", "sources", "stages", "contribute").forEach(page -> site.with("content/pages/" + page + ".adoc",
            "= Page " + page + header + (page.equals("stuck") ? ":template: stuck\n:lists: factors\n" : "") + "\n== One\n\nText.\n\n== Two\n\n== Three\n"));
        site.with("content/models/asked.adoc", "= Asked" + header + ":order: 7\n:family: modes\n:who-decides: staff decide\n\ndrawing::modes[]\n\ndrawing::factors[]\n")
            .with("content/models/alone.adoc", "= Alone" + header + ":order: 8\n:family: matrix\n:locus: individual\n:nature: intrinsic\n\ndrawing::matrix[]\n\ndrawing::principles[]\n")
            .with("content/models/afresh.adoc", "= Afresh" + header + ":order: 9\n:family: matrix\n:locus: system\n:nature: deliberate\n\ndrawing::map[]\n\ndrawing::map-with-links[]\n")
            .with("content/factors/noise.adoc", "= Noise" + header + ":effect: both\n:dimension: context\n:stuck: nobody hears\n:principles: voice\n\n"
                + "[.bars]\n|===\n|What |People\n\n|Noise |1 cite:old-book[]\n|Calm |2 cite:old-book[]\n|===\n\n[.levels]\n|===\n|High |Here |Us\n|Low |There |You\n|===\n")
            .with("content/risks/haste.adoc", "= Haste" + header + ":stuck: nobody waits\n:principles: voice\n\nText.\n")
            .with("content/guide/first.adoc", "= First" + header + ":order: 1\n\nText.\n").with("content/guide/second.adoc", "= Second" + header + ":order: 2\n\nText.\n")
            .with("content/evidence/figures.adoc", "= Figures" + header + "\nText.\n")
            .with("content/cases/walk.adoc", "= A walk" + header + ":setting: garden\n:place: Here\n:who: All\n:did: Walked\n:modes: asked\n:cells: afresh\n"
                + ":principles: voice weak, care strong, skill some, trust contrary\n:helped: sun; rain\n:shows: starting\n\nText.\n");
        assertEquals(List.of(), site.problems());
        assertEquals(List.of(), englishOf(site.build()));
    }

    @Test
    void isWrittenFromTheRightWhereItsLanguageIs() {
        FixtureSite site = TranslatedWords.in(FixtureSite.ofAnotherOrganisation(folder));
        String page = FixtureSite.read(site.build().resolve("about/index.html"));
        assertTrue(page.contains("<html lang=\"ar\" dir=\"rtl\">"), page.substring(0, 200));
    }

    private List<String> englishOf(Path built) throws IOException {
        Set<String> content = content();
        List<String> english = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(built)) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".html")).sorted().toList()) {
                Document document = Jsoup.parse(Files.readString(page));
                new Reader(content, built.relativize(page).toString(), english).read(document);
            }
        }
        return english;
    }

    /** Every text that the site's own files hold, each as a page may show it. */
    private Set<String> content() throws IOException {
        Set<String> texts = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".yaml")) {
                    YamlParser.parse(file.toString(), Files.readAllBytes(file), new Problems()).ifPresent(tree -> collect(tree.root(), texts));
                } else {
                    Files.readAllLines(file).forEach(line -> Stream.of(line.replaceFirst("^(:[a-z-]+:|[=*|]+)", "")).flatMap(TranslatedSiteTest::pieces)
                        .forEach(part -> texts.add(plain(part))));
                }
            }
        }
        return texts;
    }

    /** A line as a page may show it: whole, without its pointers, or as the items of a list. */
    private static Stream<String> pieces(String line) {
        return Stream.of(Stream.of(line), Stream.of(line.split("cite:[a-z-]+|xref:[^\\[]+|[\\[\\]]")), Stream.of(line.split("[,;|]|cite:")))
            .flatMap(pieces -> pieces);
    }

    private static void collect(JsonNode node, Set<String> texts) {
        if (node.isString()) {
            texts.add(plain(node.stringValue()));
        }
        node.forEach(child -> collect(child, texts));
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** Walks a page in the order in which it is read, and notes each text that stands in no brackets and is no content. */
    private static final class Reader {
        /** A letter alone heads an index. */
        private static final Pattern LETTER = Pattern.compile("\\p{L}{2}");
        private final Set<String> content;
        private final String page;
        private final List<String> english;
        private int depth;

        private Reader(Set<String> content, String page, List<String> english) {
            this.content = content;
            this.page = page;
            this.english = english;
        }

        private void read(Node node) {
            if (node instanceof TextNode text) {
                read(text.getWholeText());
            } else if (node instanceof Element element && !element.is("script, style")) {
                SPOKEN.forEach(name -> {
                    int before = depth;
                    read(element.attr(name));
                    depth = before;
                });
                element.childNodes().forEach(this::read);
            } else {
                node.childNodes().forEach(this::read);
            }
        }

        private void read(String text) {
            boolean bracketed = depth > 0 || text.contains("⟦");
            depth += text.length() - text.replace("⟦", "").length() - (text.length() - text.replace("⟧", "").length());
            if (!bracketed && LETTER.matcher(text).find() && !Stream.of(text.split(", ")).allMatch(part -> isContent(plain(part))) && !isContent(plain(text))) {
                english.add(page + ": " + text.strip());
            }
        }

        /** Drawings break long lines. */
        private boolean isContent(String text) {
            return content.contains(text) || content.stream().anyMatch(own -> (" " + own + " ").contains(" " + text + " ") && text.contains(" "));
        }
    }
}
