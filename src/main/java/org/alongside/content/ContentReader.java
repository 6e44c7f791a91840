package org.alongside.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.planner.PlannerContent;
import org.alongside.content.planner.PlannerPages;
import org.alongside.content.planner.PlannerReader;

/** Reads everything of a content folder that is not a page, and joins it with the parsed pages. */
public final class ContentReader {
    private static final String SETTINGS = "content/site.yaml";

    private final Path root;
    private final Map<String, byte[]> assets;
    private final Problems problems;
    private EntryReader pages;

    /**
     * @param root     the source folder, the one that holds {@code content}
     * @param assets   the site's assets by name: its pictures, and the words of its interface
     * @param problems what was found wrong so far; receives the rest
     */
    public ContentReader(Path root, Map<String, byte[]> assets, Problems problems) {
        this.root = root;
        this.assets = assets;
        this.problems = problems;
    }

    /** All that these documents and the files beside them say; only to be used when no problem was found, or to find more. */
    public Draft read(List<ParsedDocument> documents) {
        if (!Files.exists(root.resolve(SETTINGS))) {
            problems.add(SETTINGS, 1, "the file is missing. It says what the site is called; docs/running-your-own.md shows one.");
        }
        Map<String, ?> settings = YamlFile.read(root, SETTINGS, "site.schema.json", problems);
        Map<String, ?> searchWords = YamlFile.read(root, "content/search.yaml", "search.schema.json", problems);
        PictureCheck.check(assets, problems);
        Map<Ref, String> leftOut = EmptyLists.among(documents);
        List<ParsedDocument> shown = EmptyLists.without(documents, leftOut);
        PlannerContent planner = PlannerReader.read(root.resolve("content/planner"), PlannerPages.of(shown), problems);
        SiteSettings site = SiteSettings.from(settings).without(leftOut.keySet());
        Words words = WordsReader.read(site.language(), assets, problems);
        pages = new EntryReader(site, leftOut, name -> assets.containsKey("images/" + name), problems);
        checkNavigation(site, shown);
        return new Draft(site, planner, searchWords, words, pages.read(shown));
    }

    /** The menus may only name pages that there are. */
    private void checkNavigation(SiteSettings site, List<ParsedDocument> shown) {
        Set<String> names = shown.stream().map(document -> document.ref().toString()).collect(Collectors.toSet());
        Stream.of(site.header(), site.footer(), site.ways()).flatMap(List::stream).filter(name -> !names.contains(name)).distinct()
            .forEach(name -> problems.add(SETTINGS, YamlFile.lineNaming(root, SETTINGS, name), "navigation names the page \"" + name + "\", which does not exist."
                + Suggestion.of(name, names)));
    }

    /** The entry of a page that was {@linkplain #read read} and has another text now; see {@link EntryReader#reread}. */
    public Entry reread(ParsedDocument document) {
        return pages.reread(document);
    }
}
