package org.alongside.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.alongside.content.Entry;

/** Pages in the order of an index: by title, with a heading for each letter. */
final class Alphabet {
    /** An index looks for "The four-part matrix" under F. */
    private static final Pattern ARTICLE = Pattern.compile("^(?:The|A|An)\\s+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private Alphabet() {
    }

    /** A group for each letter, sorted, with the entries that stand under it. */
    static List<LinkGroup> of(Collection<? extends Entry> entries) {
        SortedMap<String, List<EntryLink>> letters = new TreeMap<>();
        entries.stream().sorted(Comparator.comparing((Entry entry) -> sortedAs(entry.title())).thenComparing(Entry::ref))
            .forEach(entry -> letters.computeIfAbsent(letter(entry.title()), letter -> new ArrayList<>()).add(EntryLink.to(entry)));
        return letters.entrySet().stream().map(group -> new LinkGroup(group.getKey(), "", group.getValue())).toList();
    }

    /** The capital letter a title stands under; digits stand under "0–9". */
    static String letter(String title) {
        String first = sortedAs(title).substring(0, 1).toUpperCase(Locale.UK);
        return Character.isDigit(first.charAt(0)) ? "0–9" : first;
    }

    private static String sortedAs(String title) {
        String words = NOT_A_LETTER.matcher(ARTICLE.matcher(title).replaceFirst("")).replaceFirst("");
        return (words.isEmpty() ? title : words).toLowerCase(Locale.UK);
    }
}
