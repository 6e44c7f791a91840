package org.alongside.editorial;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.content.Entry;
import org.alongside.content.Kind;
import org.alongside.content.KnowledgeBase;

/**
 * Finds pages that readers meet nowhere else: no text, menu or planner question leads to them, and no header line joins them
 * with another page (such a link shows on both pages). The list of a folder and the A to Z do not count, because they hold
 * every page.
 */
final class OrphanCheck {
    private final KnowledgeBase knowledge;
    private final Set<String> reached = new HashSet<>();

    OrphanCheck(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        reached.addAll(knowledge.settings().header());
        reached.addAll(knowledge.settings().footer());
        reached.addAll(knowledge.settings().ways());
        knowledge.entries().forEach(entry -> linksOf(entry).forEach(reached::add));
    }

    /** The pages that nothing leads to. */
    List<Entry> orphans() {
        return knowledge.entries().stream().filter(entry -> entry.ref().kind() != Kind.GLOSSARY && !entry.address().equals("/"))
            .filter(entry -> !reached.contains(entry.ref().toString()) && !isJoined(entry)).toList();
    }

    private static Stream<String> linksOf(Entry entry) {
        return entry.article().body().linkedPages().stream().filter(target -> !target.equals(entry.ref().toString()));
    }

    private boolean isJoined(Entry entry) {
        return Arrays.stream(Kind.values()).anyMatch(kind -> !knowledge.linked(entry.ref(), kind).isEmpty())
            || !knowledge.questionsOf(entry.ref()).isEmpty();
    }
}
