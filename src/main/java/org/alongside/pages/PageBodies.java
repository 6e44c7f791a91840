package org.alongside.pages;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Map;
import java.util.regex.Pattern;
import org.alongside.content.Article;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Link;
import org.alongside.content.Words;
import org.alongside.pages.drawing.BodyDrawings;
import org.alongside.pages.drawing.Drawings;
import org.alongside.site.Assets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finishes the texts of pages: pictures get their addresses, drawings are put in, terms are explained in place. */
final class PageBodies {
    /** Drawings and tables; most texts have none, and so need not be taken apart. */
    private static final Pattern HOLDS_WORK = Pattern.compile("<(?:figure|table)\\b");

    private final Assets assets;
    private final BodyDrawings drawings;
    private final TermLinks termLinks;
    private final Words words;

    PageBodies(KnowledgeBase knowledge, Assets assets, Drawings drawings) {
        this.assets = assets;
        this.drawings = new BodyDrawings(drawings);
        this.termLinks = new TermLinks(knowledge);
        this.words = knowledge.words();
    }

    PageBody of(Entry entry) {
        TermLinks.Explained text = termLinks.explain(withPictures(entry.article()), entry);
        return new PageBody(new SafeString(HOLDS_WORK.matcher(text.html()).find() ? finished(text.html()) : text.html()), text.terms());
    }

    private String finished(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        drawings.draw(document.body());
        nameTables(document);
        return document.body().html();
    }

    /** The converter numbers the tables that have no caption (org.alongside.asciidoc.TableCleaner). */
    private void nameTables(Document document) {
        for (Element table : document.select("[aria-label~=^table:[0-9]+$]")) {
            int number = Integer.parseInt(table.attr("aria-label").substring("table:".length()));
            table.attr("aria-label", number == 1 ? words.say("table") : words.say("table-number", Map.of("number", number)));
        }
    }

    private String withPictures(Article article) {
        String html = article.html();
        for (Link link : article.body().links()) {
            if (link.kind() == Link.To.PICTURE) {
                html = html.replace("asset:images/" + link.target() + "\"", assets.address("images/" + link.target()) + "\"");
            }
        }
        return html;
    }
}
