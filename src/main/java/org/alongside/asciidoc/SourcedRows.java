package org.alongside.asciidoc;

import java.util.HashSet;
import java.util.Set;
import org.alongside.content.Block.Form;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The rows of a table that a source stands behind: its pointer may stand in the same row, in the caption, or in a row for the
 * whole table headed "Source".
 */
final class SourcedRows {
    private static final Evaluator POINTERS = Selector.evaluatorOf("a.cite");
    private static final Evaluator ROWS = Selector.evaluatorOf("tr");

    private final Form form;
    private final Set<Element> rows = new HashSet<>();
    private boolean all;

    SourcedRows(Element table) {
        form = table.hasClass("bars") ? Form.CHART : Form.CELL;
        for (Element pointer : table.select(POINTERS)) {
            Element row = pointer.closest(ROWS);
            if (row != null) {
                rows.add(row);
            }
            all |= row == null || row.text().startsWith("Source");
        }
    }

    /** What the blocks of the table are. */
    Form form() {
        return form;
    }

    /** Whether a block stands in one of the rows. */
    boolean contain(Element block) {
        Element row = all || !rows.isEmpty() ? block.closest(ROWS) : null;
        return row != null && (all || rows.contains(row));
    }
}
