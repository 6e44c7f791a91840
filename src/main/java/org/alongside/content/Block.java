package org.alongside.content;

/**
 * A paragraph, list item, table cell or the like, as plain words.
 *
 * @param form    what it is in the page
 * @param text    its words in one line, without pointers to sources and without those of blocks inside it
 * @param sourced whether a pointer to a source goes with it: in itself, in its table row, or for its whole table
 */
public record Block(Form form, String text, boolean sourced) {

    /** What a block can be; a cell of a table that is drawn as a chart is a value of that chart. */
    public enum Form { TEXT, HEADING, CELL, CHART }
}
