package org.alongside.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A term of the index: the words it stands for and where each field has it. */
final class TermRow {
    private final String term;
    private final SortedSet<String> words = new TreeSet<>();
    private final Postings[] fields = new Postings[Field.values().length];

    TermRow(String term) {
        this.term = term;
        Arrays.setAll(fields, field -> new Postings());
    }

    String term() {
        return term;
    }

    /** Adds a word that the term stands for; nobody types a pair. */
    void addWord(String word) {
        if (!word.contains(Field.PAIR)) {
            words.add(word);
        }
    }

    /** Counts one more use of the term in a field of a section (or page, for a field that only openings have). */
    void count(Field field, int place) {
        fields[field.ordinal()].count(place);
    }

    /** {@code [term, words, body, heading, …]}; fields at the end that have nothing are left out. */
    List<Object> toJson() {
        List<Object> row = new ArrayList<>(List.of(term, endings()));
        int last = fields.length;
        while (last > 0 && fields[last - 1].isEmpty()) {
            last--;
        }
        Arrays.stream(fields).limit(last).forEach(postings -> row.add(postings.numbers()));
        return row;
    }

    /** About how many characters the row takes. */
    int size() {
        int numbers = 0;
        for (Postings postings : fields) {
            numbers += postings.size;
        }
        return term.length() + 6 * words.size() + 4 * numbers;
    }

    /** The words, each as the number of letters to drop from the term and what to put there: "1y" makes "charity" of "chariti". */
    private String endings() {
        return words.stream().map(this::ending).collect(Collectors.joining(" "));
    }

    private String ending(String word) {
        int same = 0;
        while (same < Math.min(word.length(), term.length()) && word.charAt(same) == term.charAt(same)) {
            same++;
        }
        return Integer.toString(term.length() - same, 36) + word.substring(same);
    }

    /** Places in rising order, each as its distance from the one before; a negative number after it is a count above one. */
    private static final class Postings {
        private static final int[] NONE = {};
        private int[] numbers = NONE;
        private int size;
        private int last = -1;
        private int count;

        void count(int place) {
            if (place == last) {
                countAgain();
                return;
            }
            add(place - Math.max(last, 0));
            last = place;
            count = 1;
        }

        boolean isEmpty() {
            return size == 0;
        }

        int[] numbers() {
            return Arrays.copyOf(numbers, size);
        }

        private void countAgain() {
            count++;
            if (count == 2) {
                add(-2);
            } else {
                numbers[size - 1] = -count;
            }
        }

        private void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size + size / 2 + 2);
            }
            numbers[size++] = number;
        }
    }
}
