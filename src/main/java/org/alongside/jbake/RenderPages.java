package org.alongside.jbake;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.cache.Cache;
import org.alongside.content.Kind;
import org.alongside.site.PageFacts;
import org.alongside.site.SiteFiles;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
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

    /** A page to come, and the key of all that it depends on. */
    private record Keyed(PageTask task, Supplier<String> key) {
    }

    /** What the check of the site has to know of each page, by the page's address. */
    Map<String, PageFacts> facts() {
        return facts;
    }

    @Override
    int render(Renderer renderer, MemoryStore store, JBakeConfiguration configuration) throws RenderingException {
        TemplateScope scope = store.scope();
        List<Keyed> tasks = tasks(scope);
        progress.begin("drawing", tasks.size());
        List<String> faults = tasks.parallelStream().flatMap(task -> publish(task, scope, renderer).stream()).sorted().toList();
        if (!faults.isEmpty()) {
            throw new RenderingException(String.join("\n", faults));
        }
        return tasks.size();
    }

    private List<Keyed> tasks(TemplateScope scope) {
        PageKeys keys = contentKeys.drawnWith(scope.templates(), scope.assets().names(), scope.knowledge().words());
        Stream<Keyed> pages = scope.knowledge().entries().stream().filter(entry -> entry.ref().kind() != Kind.GLOSSARY)
            .map(entry -> new Keyed(PageTask.of(entry, scope.views()), () -> keys.of(entry.ref())));
        Stream<Keyed> standing = Stream.of(
            new Keyed(PageTask.standing("404", scope.views()::notFound), () -> keys.of("404")),
            new Keyed(PageTask.standing("offline", scope.views()::offline), () -> keys.of("offline")));
        return Stream.concat(pages, standing).toList();
    }

    /** Writes one page; returns what went wrong, if anything. */
    private Optional<String> publish(Keyed page, TemplateScope scope, Renderer renderer) {
        PageTask task = page.task();
        try {
            Optional<DrawnPage> earlier = kept.flatMap(pages -> pages.get(page.key().get())).filter(same -> files.take(task.path(), same.written()));
            DrawnPage drawn = earlier.isPresent() ? earlier.get() : draw(page, scope, renderer);
            facts.put(task.address(), drawn.facts());
            progress.pageDone();
            return Optional.empty();
        } catch (Exception e) { // JBake's signature
            return Optional.of(task.file() + ": the page could not be drawn. " + cause(e));
        } catch (StackOverflowError e) {
            return Optional.of(task.file() + ": the page could not be drawn. Its template, " + task.type() + ".peb or one it uses, calls itself"
                + " without end.");
        }
    }

    private DrawnPage draw(Keyed page, TemplateScope scope, Renderer renderer) throws Exception {
        DrawnPage drawn = page.task().draw(scope.views(), files, renderer);
        // A page with a fault stops the build; it is told again in every build until it is mended.
        kept.filter(pages -> drawn.facts().faults().isEmpty()).ifPresent(pages -> pages.put(page.key().get(), drawn));
        return drawn;
    }

    /** What the template engine said, with the template's name and line, without what JBake wrapped around it. */
    private static String cause(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null && !(cause instanceof PebbleException)) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
