package org.alongside.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alongside.content.Block;
import org.alongside.content.Entry;
import org.alongside.content.HeaderLine;
import org.alongside.content.ParsedDocument;
import org.alongside.content.Section;
import org.alongside.editorial.Passage.Part;

/** Reads a page as passages. */
final class PassageReader {
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
        entry.article().body().sections().forEach(reader::readSection);
        return reader.passages;
    }

    private void readHeaderLine(String name, HeaderLine line) {
        if (!SEARCH_WORDS.contains(name)) {
            add(line.line(), line.value(), false, name.equals("description") ? Part.DESCRIPTION : Part.HEADER);
        }
    }

    private void readSection(Section section) {
        add(body, section.heading(), false, Part.HEADING);
        section.blocks().forEach(block -> add(body, block.text(), block.sourced(), part(block)));
    }

    private void add(int from, String text, boolean sourced, Part part) {
        if (!text.isBlank()) {
            passages.add(new Passage(entry, file, from, text, sourced, part));
        }
    }

    private static Part part(Block block) {
        return switch (block.form()) {
            case TEXT -> Part.TEXT;
            case HEADING -> Part.HEADING;
            case CELL -> Part.CELL;
            case CHART -> Part.CHART;
        };
    }
}
