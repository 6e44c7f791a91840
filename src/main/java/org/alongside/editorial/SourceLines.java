package org.alongside.editorial;

import java.util.ArrayList;
import java.util.List;

/** The words of a file with the lines they stand on, to find where converted words come from. */
final class SourceLines {
    /** Enough words to tell one place of a file from another. */
    private static final int ENOUGH = 6;

    private final List<Word> words = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    SourceLines(List<String> source) {
        for (int i = 0; i < source.size(); i++) {
            for (Word word : Words.of(plain(source.get(i)))) {
                words.add(word);
                lines.add(i + 1);
            }
        }
    }

    /** The first word on a line or below it. */
    Place onLine(int line) {
        int at = 0;
        while (at + 1 < lines.size() && lines.get(at) < line) {
            at++;
        }
        return new Place(at);
    }

    /** A line without what is not printed: pointers to sources, the targets of links, the names of header lines. */
    private static String plain(String line) {
        return line.replaceAll("cite:[a-z0-9-]+\\[[^\\]]*]", "").replaceAll("(?:xref:|https?://)[^\\s\\[]*\\[([^\\]]*)]", "$1")
            .replaceAll("^\\[[^\\]]*]$", "").replaceAll("^:[a-z-]+:", "");
    }

    /** A word of the file. */
    final class Place {
        private final int at;

        private Place(int at) {
            this.at = at;
        }

        int line() {
            return lines.isEmpty() ? 1 : lines.get(at);
        }

        /** The next place from here where these words begin; this place when there is none. */
        Place next(String text) {
            List<Word> wanted = Words.of(text);
            for (int length = Math.min(ENOUGH, wanted.size()); length > 0; length--) {
                int found = find(wanted.subList(0, length));
                if (found >= 0) {
                    return new Place(found);
                }
            }
            return this;
        }

        private int find(List<Word> wanted) {
            for (int start = at; start + wanted.size() <= words.size(); start++) {
                if (words.subList(start, start + wanted.size()).equals(wanted)) {
                    return start;
                }
            }
            return -1;
        }
    }
}
