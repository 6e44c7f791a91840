package org.alongside.asciidoc;

import org.jsoup.nodes.Element;

/** Makes AsciiDoc's tables fit for small screens and strict security headers: no inline widths, header cells with scope. */
final class TableCleaner {

    private TableCleaner() {
    }

    static void clean(Element body) {
        // Column widths come as style attributes, which the site's Content-Security-Policy blocks.
        body.select("colgroup").remove();
        for (Element table : body.select("table.tableblock")) {
            table.select("td > p.tableblock:only-child, th > p.tableblock:only-child").unwrap();
            table.select("thead th").attr("scope", "col");
            table.select("tbody th").attr("scope", "row");
            table.select("th.halign-right, td.halign-right").addClass("number");
            wrap(table);
        }
    }

    /** A wide table scrolls inside a region of its own, which a keyboard can reach. */
    private static void wrap(Element table) {
        Element caption = table.selectFirst("caption");
        Element region = new Element("div").addClass("table").attr("role", "region").attr("tabindex", "0")
            .attr("aria-label", caption == null ? "Table" : caption.text());
        table.replaceWith(region);
        region.appendChild(table);
    }
}
