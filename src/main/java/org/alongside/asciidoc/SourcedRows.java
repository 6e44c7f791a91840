package org.alongside.asciidoc;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.alongside.content.Block.Form;

/**
 * The rows of a table that a source stands behind: its pointer may stand in the same row, in the caption, or in a row for the
 * whole table headed "Source".
 */
final class SourcedRows {
    private final Form form;
    private final Set<Element> rows = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean all;

    SourcedRows(Element table) {
        form = table.hasClass("bars") ? Form.CHART : Form.CELL;
        for (Element part : table.elements()) {
            all |= part.is("caption") && hasPointer(part);
            part.elements().stream().filter(row -> row.is("tr") && hasPointer(row)).forEach(this::add);
        }
    }

    private void add(Element row) {
        rows.add(row);
        all |= row.text().startsWith("Source");
    }

    private static boolean hasPointer(Element part) {
        return part.within().stream().anyMatch(element -> element.is("a") && element.hasClass("cite"));
    }

    /** What the blocks of the table are. */
    Form form() {
        return form;
    }

    /** Whether a source stands behind a row. */
    boolean contain(Element row) {
        return all || rows.contains(row);
    }
}
