package org.alongside.jbake;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.List;
import java.util.Map;
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
        List<RenderingException> failures = entries.parallelStream()
            .flatMap(entry -> render(renderer, model(scope, entry)).stream()).toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        List<RenderingException> notFound = render(renderer, notFound(scope));
        if (!notFound.isEmpty()) {
            throw notFound.get(0);
        }
        return entries.size() + 1;
    }

    private static List<RenderingException> render(Renderer renderer, DocumentModel model) {
        try {
            renderer.render(model);
            return List.of();
        } catch (Exception e) { // JBake's signature
            return List.of(new RenderingException(model.getFile() + ": the page could not be drawn. " + cause(e), e));
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

    private static DocumentModel notFound(TemplateScope scope) {
        return model(scope, "404", "404.html", "templates/404.peb", scope.views().notFound());
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
