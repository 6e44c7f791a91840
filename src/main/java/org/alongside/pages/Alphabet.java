package org.alongside.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.Entry;
import org.alongside.content.Words;

/** Pages in the order of an index: by title, with a heading for each letter. */
final class Alphabet {
    private static final Pattern NOT_A_LETTER = Pattern.compile("^[^\\p{L}\\p{N}]+");

    /** An entry and the name that it is sorted by. */
    private record Placed(String name, Entry entry) {
    }

    private final Words words;
    /** An index looks for "The four-part matrix" under F. */
    private final Pattern article;

    Alphabet(Words words) {
        this.words = words;
        this.article = Pattern.compile("^(?:" + Stream.of(words.say("skipped-articles").split(" ")).map(Pattern::quote)
            .collect(Collectors.joining("|")) + ")\\s+");
    }

    /** A group for each letter, sorted, with the entries that stand under it. */
    List<LinkGroup> of(Collection<? extends Entry> entries) {
        SortedMap<String, List<EntryLink>> letters = new TreeMap<>();
        entries.stream().map(entry -> new Placed(sortedAs(entry.title()), entry))
            .sorted(Comparator.comparing(Placed::name).thenComparing(placed -> placed.entry().ref()))
            .forEach(placed -> letters.computeIfAbsent(firstLetter(placed.name()), letter -> new ArrayList<>()).add(EntryLink.to(placed.entry())));
        return letters.entrySet().stream().map(group -> new LinkGroup(group.getKey(), "", group.getValue())).toList();
    }

    /** The capital letter a title stands under; digits stand together. */
    String letter(String title) {
        return firstLetter(sortedAs(title));
    }

    private String firstLetter(String name) {
        String first = name.substring(0, 1).toUpperCase(words.locale());
        return Character.isDigit(first.charAt(0)) ? words.say("digits") : first;
    }

    private String sortedAs(String title) {
        String name = NOT_A_LETTER.matcher(article.matcher(title).replaceFirst("")).replaceFirst("");
        return (name.isEmpty() ? title : name).toLowerCase(words.locale());
    }
}
