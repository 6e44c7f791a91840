package org.alongside.jbake;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.cache.Cache;
import org.alongside.content.Entry;
import org.alongside.content.Kind;
import org.alongside.content.Page;
import org.alongside.pages.PageView;
import org.alongside.site.PageFacts;
import org.alongside.site.SiteFiles;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/** Draws every page of the knowledge base with the template of its kind, or takes it as it was drawn before. */
final class RenderPages extends SiteTool {
    private final SiteFiles files;
    private final Optional<Cache<DrawnPage>> kept;
    private final PageKeys contentKeys;
    private final Progress progress;
    private final Map<String, PageFacts> facts = new ConcurrentHashMap<>();

    /**
     * @param kept pages from earlier builds
     * @param keys what each page depends on, apart from templates and assets
     */
    RenderPages(SiteFiles files, Optional<Cache<DrawnPage>> kept, PageKeys keys, Progress progress) {
        this.files = files;
        this.kept = kept;
        this.contentKeys = keys;
        this.progress = progress;
    }

    /** A page to come: where it goes, what draws it and from what, and the key of all that it depends on. */
    private record Task(String type, String uri, String file, Supplier<String> key, Supplier<PageView> view) {
    }

    /** What the check of the site has to know of each page, by the page's path in the site. */
    Map<String, PageFacts> facts() {
        return facts;
    }

    @Override
    int render(Renderer renderer, MemoryStore store, JBakeConfiguration configuration) throws RenderingException {
        TemplateScope scope = store.scope();
        List<Task> tasks = tasks(scope);
        progress.begin("drawing", tasks.size());
        List<String> faults = tasks.parallelStream().flatMap(task -> publish(task, scope, renderer).stream()).sorted().toList();
        if (!faults.isEmpty()) {
            throw new RenderingException(String.join("\n", faults));
        }
        return tasks.size();
    }

    private List<Task> tasks(TemplateScope scope) {
        PageKeys keys = contentKeys.drawnWith(scope.templates(), scope.assets().names(), scope.knowledge().words());
        Stream<Task> pages = scope.knowledge().entries().stream().filter(entry -> entry.ref().kind() != Kind.GLOSSARY)
            .map(entry -> new Task(type(entry), entry.address().substring(1) + "index.html", entry.article().file(), () -> keys.of(entry.ref()),
                () -> scope.views().page(entry)));
        // The pages that every site has without content of its own.
        Stream<Task> standing = Stream.of(
            new Task("404", "404.html", "templates/404.peb", () -> keys.of("404"), scope.views()::notFound),
            new Task("offline", "offline.html", "templates/offline.peb", () -> keys.of("offline"), scope.views()::offline));
        return Stream.concat(pages, standing).toList();
    }

    private static String type(Entry entry) {
        return entry instanceof Page page ? SiteConfiguration.PAGE_TYPE + page.template() : entry.ref().kind().folder();
    }

    /** Writes one page; returns what went wrong, if anything. */
    private Optional<String> publish(Task task, TemplateScope scope, Renderer renderer) {
        try {
            Optional<DrawnPage> earlier = kept.flatMap(pages -> pages.get(task.key().get())).filter(page -> files.take(task.uri(), page.written()));
            DrawnPage page = earlier.isPresent() ? earlier.get() : draw(task, scope, renderer);
            facts.put(task.uri(), page.facts());
            progress.pageDone();
            return Optional.empty();
        } catch (Exception e) { // JBake's signature
            return Optional.of(task.file() + ": the page could not be drawn. " + cause(e));
        } catch (StackOverflowError e) {
            return Optional.of(task.file() + ": the page could not be drawn. Its template, " + task.type() + ".peb or one it uses, calls itself"
                + " without end.");
        }
    }

    private DrawnPage draw(Task task, TemplateScope scope, Renderer renderer) throws Exception {
        DocumentModel model = model(task, scope);
        renderer.render(model);
        String html = (String) model.get(StrictPebbleEngine.DRAWN);
        DrawnPage page = new DrawnPage(files.wrote(task.uri(), html), PageFacts.of(html));
        // A page with a fault stops the build; it is told again in every build until it is mended.
        kept.filter(pages -> page.facts().faults().isEmpty()).ifPresent(pages -> pages.put(task.key().get(), page));
        return page;
    }

    /** What the template engine said, with the template's name and line, without what JBake wrapped around it. */
    private static String cause(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null && !(cause instanceof PebbleException)) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    private static DocumentModel model(Task task, TemplateScope scope) {
        PageView page = task.view().get();
        DocumentModel model = new DocumentModel();
        model.putAll(Map.of("page", page, "site", scope.views().site(page.address())));
        model.setType(task.type());
        model.setStatus("published");
        model.setUri(task.uri());
        model.setFile(task.file());
        return model;
    }

}
