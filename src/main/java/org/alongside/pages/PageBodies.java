package org.alongside.pages;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.List;
import org.alongside.content.Article;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Link;
import org.alongside.content.Term;
import org.alongside.pages.drawing.BodyDrawings;
import org.alongside.pages.drawing.Drawings;
import org.alongside.site.Assets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Finishes the texts of pages: pictures get their addresses, drawings are put in, terms are explained in place. */
final class PageBodies {
    private final Assets assets;
    private final BodyDrawings drawings;
    private final TermLinks termLinks;

    PageBodies(KnowledgeBase knowledge, Assets assets, Drawings drawings) {
        this.assets = assets;
        this.drawings = new BodyDrawings(drawings);
        this.termLinks = new TermLinks(knowledge);
    }

    PageBody of(Entry entry) {
        Document document = Jsoup.parseBodyFragment(withPictures(entry.article()));
        document.outputSettings().prettyPrint(false);
        List<Term> terms = termLinks.explain(document.body(), entry);
        drawings.draw(document.body());
        return new PageBody(new SafeString(document.body().html()), terms);
    }

    private String withPictures(Article article) {
        String html = article.body().html();
        for (Link link : article.body().links()) {
            if (link.kind() == Link.To.PICTURE) {
                html = html.replace("asset:images/" + link.target() + "\"", assets.address("images/" + link.target()) + "\"");
            }
        }
        return html;
    }
}
