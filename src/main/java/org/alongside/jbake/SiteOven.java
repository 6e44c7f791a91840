package org.alongside.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.alongside.content.ContentException;
import org.alongside.content.ContentFolder;
import org.alongside.content.ContentReader;
import org.alongside.content.Draft;
import org.alongside.content.HeaderLine;
import org.alongside.content.Kind;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.ParsedDocument;
import org.alongside.content.Problems;
import org.alongside.content.Words;
import org.alongside.editorial.Adviser;
import org.alongside.editorial.Editorial;
import org.alongside.pages.PageViews;
import org.alongside.pages.drawing.Drawings;
import org.alongside.site.Assets;
import org.alongside.site.LastBuild;
import org.alongside.site.Palette;
import org.alongside.site.Published;
import org.alongside.site.SiteCheck;
import org.alongside.site.SiteFiles;
import org.alongside.site.SiteSource;
import org.alongside.site.Staging;
import org.alongside.site.Written;
import org.jbake.app.Asset;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import org.jbake.template.RenderingException;

/** JBake's oven for our sites: read, check, draw, publish. */
public final class SiteOven extends Oven {
    private final SiteSource source;
    private final Staging staging;
    private final SiteFiles files;
    private final Map<String, byte[]> templates;
    private final WarmEngines engines;
    private final Adviser adviser;
    private final Progress progress;
    private final Problems problems;
    private final StrictAsciidocEngine engine;
    private ContentReader reader;
    private PageKeys keys;
    private Editorial editorial;
    private RenderPages drawn;
    private int pages;

    private SiteOven(SiteSource source, Staging staging, Map<String, byte[]> templates, WarmEngines engines, StrictAsciidocEngine engine, Utensils utensils,
                     Problems problems, Adviser adviser, Progress progress) {
        super(utensils);
        this.engine = engine;
        this.progress = progress;
        this.engines = engines;
        this.adviser = adviser;
        this.source = source;
        this.staging = staging;
        this.files = staging.files();
        this.templates = templates;
        this.problems = problems;
    }

    /**
     * Builds the site of a source folder and puts it in the output folder's place.
     *
     * @return the number of pages written
     * @throws ContentException when the content has problems; the output folder is left as it was
     */
    public static int build(SiteSource source, Path output, WarmEngines engines) {
        return build(source, output, engines, Adviser.SILENT, Progress.UNSEEN);
    }

    /** The same, and tells how far it has come, and what could be better about the content unless nothing changed since the last build. */
    public static int build(SiteSource source, Path output, WarmEngines engines, Adviser adviser, Progress progress) {
        Optional<LastBuild> last = engines.lastBuild(source, output);
        Optional<Integer> there = last.flatMap(LastBuild::upToDate);
        if (there.isPresent()) {
            Staging.clearUp(output); // every other build does so when it opens its own folder
            return there.get();
        }
        Baked baked = bake(source, output, engines, adviser, progress);
        last.ifPresent(build -> build.remember(baked.pages(), baked.files()));
        return baked.pages();
    }

    /** How many pages a site has, and every file of it. */
    private record Baked(int pages, SortedMap<String, Written> files) {
    }

    private static Baked bake(SiteSource source, Path output, WarmEngines engines, Adviser adviser, Progress progress) {
        try (Staging staging = Staging.forOutput(output)) {
            SiteOven oven = prepare(source, staging, engines, adviser, progress);
            oven.bake();
            engines.forgetUnused();
            return new Baked(oven.pages, oven.files.written());
        }
    }

    /** Makes the site again in a folder whose files are known, without its search index. */
    static MadeSite make(SiteSource source, Path output, Published published, WarmEngines engines) {
        try (Staging staging = Staging.onto(output, published)) {
            SiteOven oven = prepare(source, staging, engines, Adviser.SILENT, Progress.UNSEEN);
            oven.bake(false);
            engines.forgetUnused();
            return new MadeSite(oven.engine, oven.reader, oven.editorial, oven.getUtensils(), oven.problems, oven.drawn.facts());
        }
    }

    /**
     * Reads and checks a source folder without writing anything.
     *
     * @throws ContentException when the content has problems
     */
    public static KnowledgeBase check(SiteSource source, WarmEngines engines, Adviser adviser) {
        try (Staging staging = Staging.nowhere()) {
            SiteOven oven = prepare(source, staging, engines, adviser, Progress.UNSEEN);
            return oven.read(engines.assets(source.assets()));
        }
    }

    /** The whole line: read and check, then planner data, search index and pages, then publish. */
    @Override
    public void bake() {
        bake(true);
    }

    private void bake(boolean withIndex) {
        Assets assets = engines.assets(source.assets());
        KnowledgeBase knowledge = read(assets);
        Palette palette = new Palette(assets, knowledge.settings().palette());
        palette.ownSheet().ifPresent(sheet -> assets.add(Palette.OWN_SHEET, sheet.getBytes(StandardCharsets.UTF_8)));
        Words words = knowledge.words();
        assets.add("words/planner.json", words.planner());
        assets.add("words/search.json", words.part("search").getBytes(StandardCharsets.UTF_8));
        Drawings drawings = new Drawings(knowledge, assets);
        store().open(new TemplateScope(knowledge, new PageViews(knowledge, assets, drawings, palette), assets, drawings, templates));
        drawn = new RenderPages(files, engines.pages(), keys, progress);
        run(new PublishPlannerData(files));
        if (withIndex) {
            run(new PublishSearchIndex(files, engines.terms(), progress));
        }
        pages = run(drawn);
        run(new PublishFiles(files));
        progress.begin("checking the site", 0);
        SiteCheck.check(files, drawn.facts());
        staging.publish();
    }

    @Override
    public List<Throwable> getErrors() {
        return List.of();
    }

    private KnowledgeBase read(Assets assets) {
        getUtensils().getCrawler().crawl();
        reader = new ContentReader(source.root(), assets.sources(), problems);
        Draft draft = reader.read(store().parsed());
        new Palette(assets, draft.settings().palette()).check(settingsText(), problems);
        store().parsed().forEach(this::checkTemplate);
        keys = new PageKeys(source.root(), store().parsed());
        editorial = new Editorial(draft, store().parsed(), source.root(), engines.reviews(), document -> keys.of(document.ref()));
        editorial.check(problems);
        KnowledgeBase knowledge = draft.checked(problems);
        Editorial.checkOrphans(knowledge, problems);
        problems.refuse();
        editorial.advise(adviser.today()).forEach(adviser.tell());
        return knowledge;
    }

    /** Which template draws a page is the one thing in its header that only this side knows to be right. */
    private void checkTemplate(ParsedDocument document) {
        HeaderLine line = document.header().get("template");
        if (document.ref().kind() == Kind.PAGES && line != null && !line.value().isEmpty()
            && !templates.containsKey(SiteConfiguration.PAGE_TYPE + line.value() + ".peb")) {
            String known = templates.keySet().stream().filter(name -> name.startsWith(SiteConfiguration.PAGE_TYPE))
                .map(name -> name.substring(SiteConfiguration.PAGE_TYPE.length()).replace(".peb", "")).sorted().collect(Collectors.joining(", "));
            problems.add(document.file(), line.line(), "template: \"" + line.value() + "\" is no template for pages. Choose one of: " + known + ".");
        }
    }

    private String settingsText() {
        try {
            Path settings = source.root().resolve("content/site.yaml");
            return Files.exists(settings) ? new String(Files.readAllBytes(settings), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MemoryStore store() {
        return (MemoryStore) getUtensils().getContentStore();
    }

    private int run(SiteTool tool) {
        try {
            return tool.render(getUtensils().getRenderer(), store(), getUtensils().getConfiguration());
        } catch (RenderingException e) {
            throw new BrokenTemplate(e);
        }
    }

    private static SiteOven prepare(SiteSource source, Staging staging, WarmEngines engines, Adviser adviser, Progress progress) {
        source.refuseStrangers();
        Problems problems = new Problems();
        List<Path> documents = ContentFolder.documents(source.root(), problems);
        Map<String, byte[]> templates = source.templates();
        DefaultJBakeConfiguration configuration = SiteConfiguration.of(source, staging.folder(), templates.keySet());
        StrictAsciidocEngine engine = new StrictAsciidocEngine(source, engines, problems);
        registerEngine(engine);
        MemoryStore store = new MemoryStore();
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(new SiteCrawler(documents, engine, store, configuration, progress));
        utensils.setRenderer(new PageRenderer(store, configuration));
        utensils.setAsset(new Asset(configuration));
        return new SiteOven(source, staging, templates, engines, engine, utensils, problems, adviser, progress);
    }

    /** JBake keeps its engines for the whole process, and the last registration wins; its own may have come first. */
    private static void registerEngine(StrictAsciidocEngine engine) {
        List.of("adoc", "ad", "asciidoc").forEach(ending -> Engines.register(ending, engine));
        DocumentTypes.resetDocumentTypes();
    }
}
