package org.alongside.pages.drawing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.content.Entry;
import org.alongside.content.Words;

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
    static String names(List<? extends Entry> entries, Words words) {
        return words.list(entries.stream().map(Entry::label).toList());
    }

    static String links(List<? extends Entry> entries, Words words) {
        return words.joined(entries.stream().map(Figure::link).toList());
    }

    /** The places that are marked, as a line with links. */
    static String marks(String mark, List<? extends Entry> entries, Words words) {
        return "<p>" + words.say("drawings.mark", Map.of("mark", mark, "places", links(entries, words)), Svg::escape, String::valueOf) + "</p>";
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
