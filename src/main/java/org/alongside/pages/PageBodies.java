package org.alongside.pages;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.content.Article;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Link;
import org.alongside.content.Words;
import org.alongside.pages.drawing.BodyDrawings;
import org.alongside.pages.drawing.Drawings;
import org.alongside.site.Assets;
import org.jsoup.nodes.Entities;

/** Finishes the texts of pages: pictures get their addresses, drawings are put in, terms are explained in place. */
final class PageBodies {
    private static final String NAME = " aria-label=\"";
    /** The converter numbers the tables that have no caption (org.alongside.asciidoc.TableCleaner). */
    private static final Pattern NUMBERED_TABLE = Pattern.compile(NAME + "table:([0-9]+)");

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
        return new PageBody(new SafeString(withNamedTables(drawings.drawn(text.html()))), text.terms());
    }

    private String withNamedTables(String html) {
        return NUMBERED_TABLE.matcher(html)
            .replaceAll(table -> Matcher.quoteReplacement(NAME + Entities.escape(name(Integer.parseInt(table.group(1))))));
    }

    private String name(int number) {
        return number == 1 ? words.say("table") : words.say("table-number", Map.of("number", number));
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
