package org.alongside.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.PhraseFinder;
import org.alongside.content.Term;
import org.jsoup.parser.Parser;

/** Explains the words of the glossary where they first stand in a text: each becomes a link to its meaning. */
final class TermLinks {
    private static final int MOST_ON_A_PAGE = 8;
    /** Where a second link would be wrong, or a word is a name and not part of a sentence. */
    private static final Set<String> LEFT_ALONE = Set.of("h1", "h2", "h3", "h4", "a", "code", "pre", "th", "caption", "figcaption");

    private final Map<String, Term> byForm = new HashMap<>();
    private final PhraseFinder forms;

    TermLinks(KnowledgeBase knowledge) {
        knowledge.terms().stream().filter(Term::explained)
            .forEach(term -> forms(term).forEach(form -> byForm.putIfAbsent(key(form), term)));
        List<String> longestFirst = knowledge.terms().stream().filter(Term::explained).flatMap(TermLinks::forms).distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())).toList();
        String alternatives = longestFirst.stream()
            .collect(Collectors.groupingBy(form -> form.substring(0, 1).toLowerCase(Locale.UK), TreeMap::new, Collectors.toList()))
            .entrySet().stream().map(group -> alternatives(group.getKey(), group.getValue())).collect(Collectors.joining("|"));
        forms = new PhraseFinder(longestFirst, Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + (alternatives.isEmpty() ? "(?!)" : alternatives)
            + ")(?![\\p{L}\\p{N}]|-\\p{L})"));
    }

    /**
     * A text with its terms marked.
     *
     * @param terms those marked, in the order in which they stand there
     */
    record Explained(String html, List<Term> terms) {
    }

    /**
     * Marks the terms in the text of an entry's page.
     *
     * @param html as the converter writes it, so that every {@code <} begins a tag; taking it apart with a parser takes far longer
     */
    Explained explain(String html, Entry page) {
        Map<String, Term> explained = new LinkedHashMap<>();
        StringBuilder marked = new StringBuilder(html.length() + html.length() / 8);
        int at = 0;
        int leftAlone = 0;
        while (at < html.length() && explained.size() < MOST_ON_A_PAGE) {
            int tag = html.indexOf('<', at) < 0 ? html.length() : html.indexOf('<', at);
            String text = html.substring(at, tag);
            marked.append(leftAlone > 0 ? text : explained(text, page, explained));
            at = endOfTag(html, tag);
            marked.append(html, tag, at);
            leftAlone += LEFT_ALONE.contains(nameOfTag(html, tag)) ? html.startsWith("</", tag) ? -1 : 1 : 0;
        }
        return new Explained(marked.append(html, at, html.length()).toString(), List.copyOf(explained.values()));
    }

    /** Where a tag ends; a bracket between quotation marks is part of a value. */
    private static int endOfTag(String html, int tag) {
        boolean quoted = false;
        for (int at = tag; at < html.length(); at++) {
            if (html.charAt(at) == '"') {
                quoted = !quoted;
            } else if (html.charAt(at) == '>' && !quoted) {
                return at + 1;
            }
        }
        return html.length();
    }

    private static String nameOfTag(String html, int tag) {
        int from = html.startsWith("</", tag) ? tag + 2 : Math.min(tag + 1, html.length());
        int to = from;
        while (to < html.length() && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        return html.substring(from, to);
    }

    /** A text between two tags with links around its new terms. */
    private String explained(String written, Entry page, Map<String, Term> explained) {
        String text = written.indexOf('&') < 0 ? written : Parser.unescapeEntities(written, false);
        StringBuilder marked = new StringBuilder();
        int[] done = {0};
        forms.each(text, form -> {
            Term term = term(form.group());
            if (!isAbout(page, term) && explained.putIfAbsent(term.id(), term) == null) {
                marked.append(escaped(text.substring(done[0], form.start()))).append("<a class=\"term\" href=\"/glossary/#").append(term.id())
                    .append("\">").append(escaped(form.group())).append("</a>");
                done[0] = form.end();
            }
            return explained.size() < MOST_ON_A_PAGE;
        });
        return done[0] == 0 ? written : marked.append(escaped(text.substring(done[0]))).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\u00a0", "&nbsp;");
    }

    private Term term(String words) {
        Term inCapitals = byForm.get(words);
        return inCapitals == null ? byForm.get(inSmallLetters(words)) : inCapitals;
    }

    /** A page does not send its readers away for its own subject. */
    private static boolean isAbout(Entry page, Term term) {
        return term.page().contains(page.ref()) || term.title().equalsIgnoreCase(page.title());
    }

    private static Stream<String> forms(Term term) {
        return Stream.concat(Stream.of(term.title()), term.also().stream());
    }

    /** The forms that begin with a letter, tried only where the letter stands. */
    private static String alternatives(String letter, List<String> forms) {
        return "(?iu:(?=" + Pattern.quote(letter) + "))(?:" + forms.stream().map(TermLinks::pattern).collect(Collectors.joining("|")) + ")";
    }

    /** Spaces may be line ends in a text; short forms in capitals, such as PAR, are not words in small letters. */
    private static String pattern(String form) {
        String words = Stream.of(form.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return isInCapitals(form) ? words : "(?iu:" + words + ")";
    }

    private static String key(String form) {
        return isInCapitals(form) ? form : inSmallLetters(form);
    }

    private static String inSmallLetters(String words) {
        return words.toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    }

    private static boolean isInCapitals(String form) {
        return form.length() > 1 && form.codePoints().filter(Character::isLetter).skip(1).allMatch(Character::isUpperCase)
            && Character.isUpperCase(form.codePointAt(0));
    }
}
