package org.alongside.jbake;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.content.Entry;
import org.alongside.content.Kind;
import org.alongside.content.Page;
import org.alongside.pages.PageView;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/** Draws every page of the knowledge base with the template of its kind. */
final class RenderPages extends SiteTool {

    @Override
    int render(Renderer renderer, MemoryStore store, JBakeConfiguration configuration) throws RenderingException {
        TemplateScope scope = store.scope();
        List<Entry> entries = scope.knowledge().entries().stream().filter(entry -> entry.ref().kind() != Kind.GLOSSARY).toList();
        Stream<DocumentModel> models = Stream.concat(entries.stream().map(entry -> model(scope, entry)), standing(scope).stream());
        List<String> faults = models.parallel().flatMap(model -> render(renderer, model).stream()).sorted().toList();
        if (!faults.isEmpty()) {
            throw new RenderingException(String.join("\n", faults));
        }
        return entries.size() + standing(scope).size();
    }

    /** Draws one page; returns what went wrong, if anything. */
    private static Optional<String> render(Renderer renderer, DocumentModel model) {
        try {
            renderer.render(model);
            return Optional.empty();
        } catch (Exception e) { // JBake's signature
            return Optional.of(model.getFile() + ": the page could not be drawn. " + cause(e));
        } catch (StackOverflowError e) {
            return Optional.of(model.getFile() + ": the page could not be drawn. Its template, " + model.getType() + ".peb or one it uses, calls itself"
                + " without end.");
        }
    }

    /** What the template engine said, with the template's name and line, without what JBake wrapped around it. */
    private static String cause(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null && !(cause instanceof PebbleException)) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    private static DocumentModel model(TemplateScope scope, Entry entry) {
        String type = entry instanceof Page page ? SiteConfiguration.PAGE_TYPE + page.template() : entry.ref().kind().folder();
        String address = entry.address();
        return model(scope, type, address.substring(1) + "index.html", entry.article().file(), scope.views().page(entry));
    }

    /** The pages that every site has without content of its own. */
    private static List<DocumentModel> standing(TemplateScope scope) {
        return List.of(model(scope, "404", "404.html", "templates/404.peb", scope.views().notFound()),
            model(scope, "offline", "offline.html", "templates/offline.peb", scope.views().offline()));
    }

    private static DocumentModel model(TemplateScope scope, String type, String uri, String file, PageView page) {
        DocumentModel model = new DocumentModel();
        model.putAll(Map.of("page", page, "site", scope.views().site(page.address())));
        model.setType(type);
        model.setStatus("published");
        model.setUri(uri);
        model.setFile(file);
        return model;
    }

}
