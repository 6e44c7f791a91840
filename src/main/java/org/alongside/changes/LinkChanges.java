package org.alongside.changes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.content.Link;
import org.alongside.content.Problems;
import org.alongside.preview.NetlifyRules;

/** Which links to other websites come and go, how many between our own pages, and redirects that lead nowhere. */
final class LinkChanges {
    private final Snapshot before;
    private final Snapshot after;

    LinkChanges(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    List<String> inWords() {
        List<String> lines = new ArrayList<>();
        without(links(after, Link.To.WEB), links(before, Link.To.WEB)).forEach(link -> lines.add("New: " + link));
        without(links(before, Link.To.WEB), links(after, Link.To.WEB)).forEach(link -> lines.add("Gone: " + link));
        int more = without(links(after, Link.To.PAGE), links(before, Link.To.PAGE)).size();
        int fewer = without(links(before, Link.To.PAGE), links(after, Link.To.PAGE)).size();
        if (more + fewer > 0) {
            lines.add("Between our own pages: " + more + " new, " + fewer + " gone.");
        }
        return lines;
    }

    /** Reports redirects to pages that are not there. */
    void checkRedirects(Problems problems) {
        after.rules().targets().stream().filter(target -> target.startsWith("/") && !target.contains(":"))
            .filter(target -> !after.publishes(target.replaceFirst("[?#].*", ""))).distinct().forEach(target -> problems.add(
                NetlifyRules.FILE, lineOf(target), "a redirect leads to " + target + ", where there is no page. Lead it to one that there is."));
    }

    /** The line on which a redirect's target stands. */
    private int lineOf(String target) {
        String text = new String(after.files().getOrDefault(NetlifyRules.FILE, new byte[0]), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size()).filter(at -> lines.get(at).strip().matches("to\\s*=.*") && lines.get(at).contains("\"" + target + "\""))
            .map(at -> at + 1).findFirst().orElse(0);
    }

    private static SortedSet<String> links(Snapshot snapshot, Link.To kind) {
        return snapshot.knowledge().entries().stream().flatMap(entry -> entry.article().body().links().stream()
            .filter(link -> link.kind() == kind).map(link -> entry.address() + " to " + link.target()))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> without(SortedSet<String> links, SortedSet<String> others) {
        SortedSet<String> rest = new TreeSet<>(links);
        rest.removeAll(others);
        return rest;
    }
}
