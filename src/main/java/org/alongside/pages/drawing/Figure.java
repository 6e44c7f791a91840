package org.alongside.pages.drawing;

import java.util.List;
import java.util.stream.Collectors;
import org.alongside.content.Entry;

/** A picture with its words: the figure element around it, and pieces of the text that says the same. */
final class Figure {

    private Figure() {
    }

    /** A picture with its text equivalent as markup, which may be empty, and a caption at its foot. */
    static String of(Svg picture, String caption, String equivalent) {
        return "<figure class=\"figure\">" + picture.markup() + equivalent + "<figcaption>" + Svg.escape(caption) + "</figcaption></figure>";
    }

    /** A text equivalent that opens on demand. */
    static String folded(String summary, String markup) {
        return "<details><summary>" + Svg.escape(summary) + "</summary>" + markup + "</details>";
    }

    static String link(Entry entry) {
        return "<a href=\"" + Svg.escape(entry.address()) + "\">" + Svg.escape(entry.label()) + "</a>";
    }

    /** Names in a sentence: "a, b and c". */
    static String names(List<? extends Entry> entries) {
        List<String> names = entries.stream().map(Entry::label).toList();
        return names.size() < 2 ? String.join("", names)
            : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    static String links(List<? extends Entry> entries) {
        return entries.stream().map(Figure::link).collect(Collectors.joining(", "));
    }

    /** A row of a table whose first cell names it; cells are markup. */
    static String row(String head, List<String> cells) {
        return "<tr><th scope=\"row\">" + head + "</th><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }

    /** A table of rows made by {@link #row}; heads are plain text. */
    static String table(List<String> heads, List<String> rows) {
        return "<div class=\"table\"><table><thead><tr>" + heads.stream().map(head -> "<th scope=\"col\">" + Svg.escape(head) + "</th>")
            .collect(Collectors.joining()) + "</tr></thead><tbody>" + String.join("", rows) + "</tbody></table></div>";
    }
}
