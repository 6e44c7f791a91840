package org.alongside.editorial;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.content.Entry;
import org.alongside.content.Kind;
import org.alongside.content.Page;

/**
 * Finds figures that no source stands behind. A figure is a share, a number in thousands or more, and whatever a chart draws; on
 * pages that report evidence also a number of something that studies count, and a sum of money. Years, ages, steps and our own
 * advice ("take 60 minutes") are no figures, and a page of the site may say in its header that its figures are its own.
 */
final class FigureCheck {
    private static final Pattern LARGE = Pattern.compile("(?<![\\d.,])(?:\\d[\\d.,]*\\s?(?:%|per\\s?cent\\b)|\\d{1,3}(?:,\\d{3})+|\\d[\\d.]*\\s(?:million|billion)\\b)");
    private static final Set<Kind> REPORTING = Set.of(Kind.PRINCIPLES, Kind.MODELS, Kind.CASES, Kind.FACTORS, Kind.RISKS,
        Kind.EVIDENCE, Kind.SOURCES, Kind.GLOSSARY);
    private static final Pattern IN_CHART = Pattern.compile("^-?\\d[\\d.,]*$");
    private static final Pattern MONEY = Pattern.compile("£\\s?\\d[\\d.,]*");

    private final Pattern counted;

    /** @param things what studies count, such as "interviews" */
    FigureCheck(List<String> things) {
        String names = things.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        counted = Pattern.compile(names.isEmpty() ? "(?!)" : "(?<![\\p{L}\\d.,-])\\d+\\s(?:[\\p{L}-]+\\s){0,2}(?:" + names + ")\\b",
            Pattern.CASE_INSENSITIVE);
    }

    /** What is wrong with a passage, if anything. */
    Optional<Fault> fault(Passage passage) {
        if (!passage.isBody() || passage.sourced() || !hasDigit(passage.text())) {
            return Optional.empty();
        }
        return patterns(passage).flatMap(pattern -> first(pattern, passage.text()).stream()).findFirst().map(figure ->
            new Fault(figure, "the figure \"" + figure + "\" has no source. Point to one beside it: cite:SOURCE-ID[where in it]."));
    }

    private static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) <= '9' && text.charAt(at) >= '0') {
                return true;
            }
        }
        return false;
    }

    private Stream<Pattern> patterns(Passage passage) {
        Entry entry = passage.entry();
        if (entry instanceof Page page && page.ownFigures()) {
            return Stream.of();
        } else if (passage.part() == Passage.Part.CHART) {
            return Stream.of(LARGE, counted, IN_CHART);
        } else if (entry.ref().kind() == Kind.GUIDE) {
            return Stream.of(LARGE, counted); // its sums of money are examples: "how £200 is spent"
        }
        return REPORTING.contains(entry.ref().kind()) ? Stream.of(LARGE, counted, MONEY) : Stream.of(LARGE);
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }
}
