package org.alongside.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.content.EmptyBrackets;
import org.alongside.content.Entry;
import org.alongside.content.HeaderLine;
import org.alongside.content.ParsedDocument;
import org.alongside.editorial.Passage.Part;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads a page as passages. */
final class PassageReader {
    private static final Evaluator BLOCKS = Selector.evaluatorOf("h2, h3, h4, p, li, dt, dd, td, th, caption, pre");
    /** What a block may hold that is a passage of its own. */
    private static final Evaluator INNER_BLOCKS = Selector.evaluatorOf("p, ul, ol, dl, table");
    private static final Evaluator HEADING = Selector.evaluatorOf("h2, h3, h4");
    private static final Evaluator ROW = Selector.evaluatorOf("tr");
    private static final Evaluator TABLE = Selector.evaluatorOf("table");
    private static final Evaluator CHART = Selector.evaluatorOf("table.bars");
    private static final Evaluator POINTER = Selector.evaluatorOf("a.cite");
    private static final Pattern SPACE_BEFORE_A_STOP = Pattern.compile("\\s+([.,;:])");
    /** Header lines that hold words for a search engine and not for readers. */
    private static final Set<String> SEARCH_WORDS = Set.of("keywords", "also");

    private final Entry entry;
    private final ParsedDocument file;
    private final int body;
    private final List<Passage> passages = new ArrayList<>();

    private PassageReader(Entry entry, ParsedDocument file) {
        this.entry = entry;
        this.file = file;
        this.body = file.header().values().stream().mapToInt(HeaderLine::line).max().orElse(1) + 1;
    }

    /** Title, header lines and text of a page, in this order; without the header lines that only a search reads. */
    static List<Passage> read(Entry entry, ParsedDocument file) {
        PassageReader reader = new PassageReader(entry, file);
        reader.add(1, file.title(), false, Part.TITLE);
        file.header().forEach(reader::readHeaderLine);
        for (Element block : Jsoup.parseBodyFragment(entry.article().body().html()).select(BLOCKS)) {
            reader.readBlock(block);
        }
        return reader.passages;
    }

    private void readHeaderLine(String name, HeaderLine line) {
        if (!SEARCH_WORDS.contains(name)) {
            add(line.line(), line.value(), false, name.equals("description") ? Part.DESCRIPTION : Part.HEADER);
        }
    }

    private void readBlock(Element block) {
        if (block.childrenSize() == 0) {
            add(body, block.text(), rowOrTableIsSourced(block), part(block));
            return;
        }
        Element own = block.clone();
        own.select(INNER_BLOCKS).stream().filter(inner -> inner != own).forEach(Element::remove);
        boolean sourced = !own.select(POINTER).remove().isEmpty();
        add(body, tidy(own.text()), sourced || rowOrTableIsSourced(block), part(block));
    }

    private void add(int from, String text, boolean sourced, Part part) {
        if (!text.isBlank()) {
            passages.add(new Passage(entry, file, from, text, sourced, part));
        }
    }

    /** Without the brackets that pointers to sources stood in. */
    private static String tidy(String text) {
        return SPACE_BEFORE_A_STOP.matcher(EmptyBrackets.removed(text)).replaceAll("$1").strip();
    }

    /** In a table the pointer may stand in the same row, in the caption, or in a row for the whole table headed "Source". */
    private static boolean rowOrTableIsSourced(Element block) {
        Element row = block.closest(ROW);
        Element table = row == null ? null : row.closest(TABLE);
        return table != null && (!row.select(POINTER).isEmpty() || !table.select("caption a.cite").isEmpty()
            || table.select(POINTER).stream().anyMatch(cite -> cite.closest(ROW) != null && cite.closest(ROW).text().startsWith("Source")));
    }

    private static Part part(Element block) {
        if (block.is(HEADING)) {
            return Part.HEADING;
        }
        if (block.closest(CHART) != null) {
            return Part.CHART;
        }
        return block.closest(TABLE) == null ? Part.TEXT : Part.CELL;
    }
}
