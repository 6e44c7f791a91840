package org.alongside.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.alongside.content.planner.PlannerContent;
import org.alongside.content.planner.PlannerPages;
import org.alongside.content.planner.PlannerReader;

/** Reads everything of a content folder that is not a page, and joins it with the parsed pages into a knowledge base. */
public final class ContentReader {
    private final Path root;
    private final Map<String, byte[]> assets;
    private final Problems problems;
    private KnowledgeBaseReader pages;

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

    /**
     * The checked knowledge base.
     *
     * @throws ContentException with every problem of the content, those found earlier included
     */
    public KnowledgeBase read(List<ParsedDocument> documents) {
        if (!Files.exists(root.resolve("content/site.yaml"))) {
            problems.add("content/site.yaml", 1, "the file is missing. It says what the site is called; docs/running-your-own.md shows one.");
        }
        Map<String, ?> settings = YamlFile.read(root, "content/site.yaml", "site.schema.json", problems);
        Map<String, ?> searchWords = YamlFile.read(root, "content/search.yaml", "search.schema.json", problems);
        PictureCheck.check(assets, problems);
        Map<Ref, String> leftOut = EmptyLists.among(documents);
        List<ParsedDocument> shown = EmptyLists.without(documents, leftOut);
        PlannerContent planner = PlannerReader.read(root.resolve("content/planner"), PlannerPages.of(shown), problems);
        SiteSettings site = SiteSettings.from(settings).without(leftOut.keySet());
        Words words = WordsReader.read(site.language(), assets, problems);
        pages = new KnowledgeBaseReader(site, leftOut, name -> assets.containsKey("images/" + name), problems);
        return pages.read(shown, planner, searchWords, words);
    }

    /** The entry of a page that was {@linkplain #read read} and has another text now; see {@link KnowledgeBaseReader#reread}. */
    public Entry reread(ParsedDocument document) {
        return pages.reread(document);
    }
}
