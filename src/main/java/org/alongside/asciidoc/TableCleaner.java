package org.alongside.asciidoc;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Makes AsciiDoc's tables fit for small screens and strict security headers: no inline widths, header cells with scope. */
final class TableCleaner {
    private static final Evaluator TABLES = Selector.evaluatorOf("table.tableblock");

    private TableCleaner() {
    }

    static void clean(Element body) {
        if (body.selectFirst(TABLES) == null) {
            return;
        }
        // Column widths come as style attributes, which the site's Content-Security-Policy blocks.
        body.select("colgroup").remove();
        int unnamed = 0;
        for (Element table : body.select(TABLES)) {
            table.select("td > p.tableblock:only-child, th > p.tableblock:only-child").unwrap();
            table.select("thead th").attr("scope", "col");
            table.select("tbody th").attr("scope", "row");
            table.select("th.halign-right, td.halign-right").addClass("number");
            Element caption = table.selectFirst("caption");
            // Regions of one page need names of their own.
            wrap(table, caption != null ? caption.text() : "table:" + ++unnamed);
        }
    }

    /** A wide table scrolls inside a region of its own, which a keyboard can reach. */
    private static void wrap(Element table, String name) {
        Element region = new Element("div").addClass("table").attr("role", "region").attr("tabindex", "0")
            .attr("aria-label", name);
        table.replaceWith(region);
        region.appendChild(table);
    }
}
