package org.alongside.editorial;

import java.util.ArrayList;
import java.util.List;
import org.alongside.content.Entry;
import org.alongside.content.ParsedDocument;

/**
 * A paragraph, list item, table cell, heading or header line of a page, as plain words.
 *
 * @param entry   the page it belongs to
 * @param file    the page as its author wrote it
 * @param from    a line of the file at or above the one it begins on, from 1
 * @param text    its words, without pointers to sources
 * @param sourced whether a pointer to a source goes with it: in itself, in its table row, or for its whole table
 * @param part    what it is in the page
 * @param sentences what readers read as sentences: those of the text and of the description
 */
record Passage(Entry entry, ParsedDocument file, int from, String text, boolean sourced, Part part, List<Sentence> sentences) {

    Passage(Entry entry, ParsedDocument file, int from, String text, boolean sourced, Part part) {
        this(entry, file, from, text, sourced, part,
            part == Part.TEXT || part == Part.CELL || part == Part.DESCRIPTION ? Sentences.of(text) : List.of());
    }

    /** What a passage can be. */
    enum Part { TITLE, DESCRIPTION, HEADER, HEADING, TEXT, CELL, CHART }

    /** All its words. */
    List<Word> words() {
        if (sentences.size() < 2) {
            return sentences.isEmpty() ? Words.of(text) : sentences.get(0).words();
        }
        List<Word> words = new ArrayList<>();
        sentences.forEach(sentence -> words.addAll(sentence.words()));
        return words;
    }

    /** Whether it is part of the text below the header. */
    boolean isBody() {
        return part == Part.TEXT || part == Part.CELL || part == Part.CHART;
    }

    /** The line on which some of its words stand; found only when asked, because most passages are never reported. */
    int lineOf(String words) {
        return new SourceLines(file.lines()).onLine(from).next(text).next(words).line();
    }
}
