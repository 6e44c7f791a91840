package org.alongside.asciidoc;

/** Makes AsciiDoc's tables fit for small screens and people who hear them: a region that scrolls, header cells with scope. */
final class TableCleaner {
    private int unnamed;

    private TableCleaner() {
    }

    static void clean(Element body) {
        new TableCleaner().cleanIn(body);
    }

    private void cleanIn(Element parent) {
        for (int at = 0; at < parent.children().size(); at++) {
            if (parent.children().get(at) instanceof Element element) {
                if (element.is("table") && element.hasClass("tableblock")) {
                    markCells(element, "");
                    parent.children().set(at, region(element));
                }
                cleanIn(element);
            }
        }
    }

    /** @param scope what a header cell at this place is the header of, as HTML calls it */
    private static void markCells(Element around, String scope) {
        for (Element element : around.elements()) {
            if (element.is("th") && !scope.isEmpty()) {
                element.with("scope", scope);
            }
            if ((element.is("th") || element.is("td")) && element.hasClass("halign-right")) {
                element.withClass("number");
            }
            markCells(element, element.is("thead") ? "col" : element.is("tbody") ? "row" : scope);
        }
    }

    /** A wide table scrolls inside a region of its own, which a keyboard can reach. */
    private Element region(Element table) {
        Element region = new Element("div").withClass("table").with("role", "region").with("tabindex", "0").with("aria-label", name(table));
        region.children().add(table);
        return region;
    }

    /** Regions of one page need names of their own. */
    private String name(Element table) {
        return table.elements().stream().filter(element -> element.is("caption")).findFirst().map(Element::text).orElseGet(() -> "table:" + ++unnamed);
    }
}
