package org.alongside.jbake;

import java.util.Map;
import java.util.function.Supplier;
import org.alongside.content.Entry;
import org.alongside.content.Page;
import org.alongside.pages.PageView;
import org.alongside.pages.PageViews;
import org.alongside.site.PageFacts;
import org.alongside.site.SiteFiles;
import org.jbake.app.Renderer;
import org.jbake.model.DocumentModel;

/**
 * A page to be drawn.
 *
 * @param type    the document type, which has a template
 * @param address where it is published
 * @param file    what it is made from, for messages
 * @param view    what its template sees
 */
record PageTask(String type, String address, String file, Supplier<PageView> view) {

    /** The page of an entry. */
    static PageTask of(Entry entry, PageViews views) {
        String type = entry instanceof Page page ? SiteConfiguration.PAGE_TYPE + page.template() : entry.ref().kind().folder();
        return new PageTask(type, entry.address(), entry.article().file(), () -> views.page(entry));
    }

    /** A page that every site has without content of its own; a template has its name. */
    static PageTask standing(String name, Supplier<PageView> view) {
        return new PageTask(name, "/" + name + ".html", "templates/" + name + ".peb", view);
    }

    /** Its path in the site. */
    String path() {
        return address.substring(1) + (address.endsWith("/") ? "index.html" : "");
    }

    /** Draws it and writes it among the files of a site. */
    DrawnPage draw(PageViews views, SiteFiles files, Renderer renderer) throws Exception {
        PageView page = view.get();
        DocumentModel model = new DocumentModel();
        model.putAll(Map.of("page", page, "site", views.site(page.address())));
        model.setType(type);
        renderer.render(model);
        String html = (String) model.get(StrictPebbleEngine.DRAWN);
        return new DrawnPage(files.write(path(), html), PageFacts.of(html));
    }
}
