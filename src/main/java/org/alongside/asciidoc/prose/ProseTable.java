package org.alongside.asciidoc.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table. Each cell stands on one line; a line may have several. */
final class ProseTable {
    private static final String EDGE = "|===";

    private final BlockSettings settings;
    private final List<String> cells = new ArrayList<>();
    private final List<String> columns;
    private final boolean hasHeader;

    ProseTable(Lines lines, BlockSettings settings) {
        this.settings = settings;
        NotProse.when(!lines.read().equals(EDGE));
        readCells(lines.read());
        int onFirstLine = cells.size();
        boolean isSetApart = lines.peek().isEmpty();
        for (lines.skipEmpty(); !lines.peek().equals(EDGE); lines.skipEmpty()) {
            readCells(lines.read());
        }
        lines.read();
        columns = settings.columns().isEmpty() ? Collections.nCopies(onFirstLine, "left") : settings.columns();
        hasHeader = settings.hasHeader() || isSetApart;
        NotProse.when(lines.hasText() || isSetApart && onFirstLine != columns.size() || cells.size() % columns.size() != 0
            || cells.size() < 2 * columns.size());
    }

    /** Reads the cells on a line. What stands right before the stroke between two cells would be a setting of the second. */
    private void readCells(String line) {
        NotProse.when(!line.startsWith("|") || line.endsWith("|") || line.equals(EDGE));
        int from = 1;
        for (int end = line.indexOf('|', from); end >= 0; end = line.indexOf('|', from)) {
            NotProse.when(line.charAt(end - 1) != ' ');
            cells.add(Lines.withoutSpaces(line.substring(from, end)));
            from = end + 1;
        }
        cells.add(Lines.withoutSpaces(line.substring(from)));
    }

    void write(StringBuilder html, Anchors anchors) {
        html.append("<table").append(settings.attributes("tableblock frame-all grid-all stretch", anchors)).append('>');
        if (!settings.title().isEmpty()) {
            html.append("\n<caption class=\"title\">").append(settings.title()).append("</caption>");
        }
        if (hasHeader) {
            html.append("\n<thead>");
            writeRow(0, "th", html);
            html.append("\n</thead>");
        }
        html.append("\n<tbody>");
        for (int row = hasHeader ? columns.size() : 0; row < cells.size(); row += columns.size()) {
            writeRow(row, "td", html);
        }
        html.append("\n</tbody>\n</table>");
    }

    private void writeRow(int first, String element, StringBuilder html) {
        html.append("\n<tr>");
        for (int column = 0; column < columns.size(); column++) {
            String cell = cells.get(first + column);
            boolean isParagraph = element.equals("td") && !cell.isEmpty();
            html.append("\n<").append(element).append(" class=\"tableblock halign-").append(columns.get(column)).append(" valign-top\">")
                .append(isParagraph ? "<p class=\"tableblock\">" : "");
            ProseWords.write(cell, html);
            html.append(isParagraph ? "</p></" : "</").append(element).append('>');
        }
        html.append("\n</tr>");
    }
}
