package org.alongside.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Term;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Explains the words of the glossary where they first stand in a text: each becomes a link to its meaning. */
final class TermLinks {
    private static final int MOST_ON_A_PAGE = 8;
    /** Where a second link would be wrong, or a word is a name and not part of a sentence. */
    private static final Evaluator LEFT_ALONE = Selector.evaluatorOf("h1, h2, h3, h4, a, code, pre, th, caption, figcaption");

    private final Map<String, Term> byForm = new HashMap<>();
    private final Pattern forms;

    TermLinks(KnowledgeBase knowledge) {
        knowledge.terms().stream().filter(Term::explained)
            .forEach(term -> forms(term).forEach(form -> byForm.putIfAbsent(key(form), term)));
        String alternatives = knowledge.terms().stream().filter(Term::explained).flatMap(TermLinks::forms).distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.groupingBy(form -> form.substring(0, 1).toLowerCase(Locale.UK), TreeMap::new, Collectors.toList()))
            .entrySet().stream().map(group -> alternatives(group.getKey(), group.getValue())).collect(Collectors.joining("|"));
        forms = Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + (alternatives.isEmpty() ? "(?!)" : alternatives) + ")(?![\\p{L}\\p{N}]|-\\p{L})");
    }

    /** Marks the terms in the text of an entry's page and returns them in the order in which they stand there. */
    List<Term> explain(Element body, Entry page) {
        Set<Term> explained = new LinkedHashSet<>();
        for (TextNode text : texts(body, new ArrayList<>())) {
            TextNode rest = text;
            while (rest != null && explained.size() < MOST_ON_A_PAGE) {
                rest = explainFirst(rest, page, explained);
            }
        }
        return List.copyOf(explained);
    }

    /** Links the first new term in a piece of text and returns the text after it; null when there is none. */
    private TextNode explainFirst(TextNode text, Entry page, Set<Term> explained) {
        Matcher found = forms.matcher(text.getWholeText());
        while (found.find()) {
            Term term = term(found.group());
            if (!isAbout(page, term) && explained.add(term)) {
                TextNode word = found.start() == 0 ? text : text.splitText(found.start());
                TextNode rest = split(word, found.group().length());
                word.wrap("<a class=\"term\" href=\"/glossary/#" + term.id() + "\"></a>");
                return rest;
            }
        }
        return null;
    }

    private Term term(String words) {
        Term inCapitals = byForm.get(words);
        return inCapitals == null ? byForm.get(inSmallLetters(words)) : inCapitals;
    }

    private static TextNode split(TextNode text, int length) {
        return length < text.getWholeText().length() ? text.splitText(length) : null;
    }

    /** A page does not send its readers away for its own subject. */
    private static boolean isAbout(Entry page, Term term) {
        return term.page().contains(page.ref()) || term.title().equalsIgnoreCase(page.title());
    }

    private static List<TextNode> texts(Node node, List<TextNode> texts) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode text && !text.isBlank()) {
                texts.add(text);
            } else if (child instanceof Element element && !element.is(LEFT_ALONE)) {
                texts(element, texts);
            }
        }
        return texts;
    }

    private static Stream<String> forms(Term term) {
        return Stream.concat(Stream.of(term.title()), term.also().stream());
    }

    /** The forms that begin with a letter, tried only where the letter stands: most words begin no term. */
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
