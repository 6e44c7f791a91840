package org.alongside.content;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One section of a page as plain words, for search and for the editor.
 *
 * @param anchor  its anchor without {@code #}; empty for what stands before the first heading
 * @param heading its heading; empty for what stands before the first heading
 * @param level   2 for {@code ==}, 3 for {@code ===}; 1 for what stands before the first heading
 * @param blocks  what stands in it, in order, without the blocks of sections below it
 */
public record Section(String anchor, String heading, int level, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    /** Its words, one block a line. */
    public String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
