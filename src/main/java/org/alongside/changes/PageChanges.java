package org.alongside.changes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.alongside.content.Entry;
import org.alongside.content.Kind;
import org.alongside.content.Problems;
import org.alongside.editorial.Editorial;
import org.alongside.preview.NetlifyRules;

/** Which pages are new, changed or gone, and how each reads and is found now. */
final class PageChanges {
    private final Snapshot before;
    private final Snapshot after;

    PageChanges(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    /** Pages that are new or were changed, in the order of the content. */
    List<Entry> touched() {
        return after.knowledge().entries().stream().filter(page -> before.page(page.ref())
            .map(earlier -> !Arrays.equals(before.file(earlier), after.file(page))).orElse(true)).toList();
    }

    /** A line for every page that is new or was changed. */
    List<String> inWords(ToIntFunction<Entry> rank) {
        return touched().stream().map(page -> (before.page(page.ref()).isPresent() ? "Changed: " : "New: ") + name(page)
            + readingAge(page) + (page.ref().kind() == Kind.GLOSSARY ? "" : found(rank.applyAsInt(page)))).toList();
    }

    /** A line for every page that is gone; a problem for each whose readers are led nowhere. */
    List<String> gone(Problems problems) {
        return before.knowledge().entries().stream().filter(page -> !after.publishes(page.address()))
            .map(page -> "Gone: " + name(page) + (page.ref().kind() == Kind.GLOSSARY ? "" : onward(page, problems))).toList();
    }

    private String onward(Entry page, Problems problems) {
        Optional<NetlifyRules.Redirect> redirect = after.rules().redirect(page.address());
        if (redirect.isEmpty()) {
            problems.add(page.article().file(), 0, "the page " + page.address() + " is gone, and people keep links to it. Add a redirect from \""
                + page.address() + "*\" to the page that answers the same need best to netlify.toml.");
            return " Nothing leads its readers on.";
        }
        return " Readers are led to " + redirect.get().to() + ".";
    }

    private static String name(Entry page) {
        return "\"" + page.title() + "\", " + page.address() + ".";
    }

    private String readingAge(Entry page) {
        double now = Editorial.readingAge(page);
        double earlier = before.page(page.ref()).map(Editorial::readingAge).orElse(0.0);
        if (now == 0) {
            return "";
        }
        String was = earlier == 0 || years(earlier).equals(years(now)) ? "" : ", was " + years(earlier);
        return " Reading age " + years(now) + was + ".";
    }

    private static String years(double age) {
        return String.format(Locale.ROOT, "%.1f", age);
    }

    private static String found(int rank) {
        return switch (rank) {
            case 0 -> " A search for its title does not find it among the first 20: say in its text or its \":keywords:\" what it is about.";
            case 1 -> " First in a search for its title.";
            default -> " Number " + rank + " in a search for its title.";
        };
    }
}
