package org.alongside.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A part of a section that is indexed by itself, because a word in a title says more than the same word in the text. The
 * most used come first: a term's row in the index ends with its last field that has anything.
 */
enum Field {
    BODY(1, SearchDocument::text),
    HEADING(5, SearchDocument::heading),
    KEYWORDS(6, document -> String.join("\n", document.keywords())),
    SUMMARY(3, SearchDocument::summary),
    TITLE(10, document -> document.isOpening() ? document.page() : ""),
    /** Neighbouring words of the four above, each pair as one term: "letting go" says more than "letting" and "go". */
    PAIRS(3, document -> "");

    /** Stands between the two words of a pair; no word has it. */
    static final String PAIR = "_";

    private final int boost;
    private final Function<SearchDocument, String> text;

    Field(int boost, Function<SearchDocument, String> text) {
        this.boost = boost;
        this.text = text;
    }

    /** How many times as much a word counts here as in the body. */
    int boost() {
        return boost;
    }

    /** Whether the settings' skipped words are indexed here too: in a short text they may be all there is ("About us"). */
    boolean keepsEveryWord() {
        return this == TITLE || this == HEADING || this == KEYWORDS;
    }

    /** Whether only the opening of a page has this field, so that it is counted by page. */
    boolean onlyInOpening() {
        return this == TITLE || this == KEYWORDS || this == SUMMARY;
    }

    String textOf(SearchDocument document) {
        return text.apply(document);
    }

    /** The short texts of a section, each by itself. */
    static List<String> phrasesOf(SearchDocument document) {
        Stream<String> single = Stream.of(HEADING, SUMMARY, TITLE).map(field -> field.textOf(document));
        return Stream.concat(single, document.keywords().stream()).filter(phrase -> !phrase.isBlank()).toList();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
