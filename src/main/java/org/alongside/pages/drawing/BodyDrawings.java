package org.alongside.pages.drawing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts drawings into a text: those that it places by name, and those that its tables ask for by their role, {@code bars} or
 * {@code levels}. A table stays below its drawing as the form that counts.
 */
public final class BodyDrawings {
    /** What the converter leaves where a text places a drawing (org.alongside.asciidoc.DrawingPlaces). */
    private static final String PLACE = "drawing:";
    private static final Pattern DRAWN = Pattern.compile("<figure [^>]*\"" + PLACE + "|<table [^>]*\\b(?:bars|levels)\\b");

    /** A text with drawings has one of these; to look for them is far quicker than to try the pattern. */
    private static final List<String> SIGNS = List.of("<figure ", "<table ");

    private final Drawings drawings;

    public BodyDrawings(Drawings drawings) {
        this.drawings = drawings;
    }

    /** A text with all of them; most texts have none, and so need not be taken apart. */
    public String drawn(String html) {
        if (SIGNS.stream().noneMatch(html::contains) || !DRAWN.matcher(html).find()) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        draw(document.body());
        return document.body().html();
    }

    private void draw(Element body) {
        for (Element place : body.select("figure[aria-label^=" + PLACE + "]")) {
            place.replaceWith(raw(drawings.svg(place.attr("aria-label").substring(PLACE.length()), Optional.empty())));
        }
        for (Element table : body.select("table.bars, table.levels")) {
            String figure = figure(table);
            if (!figure.isEmpty()) {
                hideCaption(table);
                region(table).before(raw(figure));
            }
        }
    }

    /** An HTML parser would write SVG's names in small letters. */
    private static DataNode raw(String markup) {
        return new DataNode(markup);
    }

    private String figure(Element table) {
        return table.hasClass("bars") ? BarChart.draw(caption(table), heading(table), rows(table), drawings.words())
            : Levels.draw(caption(table), rows(table), drawings.words());
    }

    private static Element region(Element table) {
        return table.parent() != null && table.parent().hasClass("table") ? table.parent() : table;
    }

    /** The figure above shows the caption; the table keeps it for those who hear the page. */
    private static void hideCaption(Element table) {
        Element caption = table.selectFirst("caption");
        if (caption != null) {
            caption.addClass("visually-hidden");
        }
    }

    private static String caption(Element table) {
        Element caption = table.selectFirst("caption");
        return caption == null ? "" : words(caption);
    }

    private static String heading(Element table) {
        Element heading = table.select("thead th").size() > 1 ? table.select("thead th").get(1) : null;
        return heading == null ? "" : words(heading);
    }

    private static List<List<String>> rows(Element table) {
        return table.select("tbody tr").stream().map(row -> row.children().stream().map(BodyDrawings::words).toList())
            .filter(cells -> cells.size() > 1).toList();
    }

    /** The words of a cell without its pointers to sources, which the table keeps. */
    private static String words(Element cell) {
        Element copy = cell.clone();
        copy.select("a.cite").remove();
        return copy.text().replaceAll("\\(\\s*[;,]?\\s*\\)", "").replaceAll("\\s+([.,;:])", "$1").replaceAll("^[\\s.;,]+|[\\s;,]+$", "");
    }
}
