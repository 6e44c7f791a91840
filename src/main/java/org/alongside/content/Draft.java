package org.alongside.content;

import java.util.List;
import java.util.Map;
import org.alongside.content.planner.PlannerContent;

/**
 * A content folder as it was read, with whatever is wrong in it. The editor reads it before it becomes knowledge, so that an author
 * hears of everything at once.
 *
 * @param searchWords what {@code search.yaml} says about words
 * @param words       those of the interface
 * @param entries     of every file with a header; what could not be read of it is empty
 */
public record Draft(SiteSettings settings, PlannerContent planner, Map<String, ?> searchWords, Words words, List<Entry> entries) {

    /**
     * The knowledge base.
     *
     * @param problems what was found wrong with this
     * @throws ContentException with all of that, when there is anything
     */
    public KnowledgeBase checked(Problems problems) {
        problems.refuse();
        return new KnowledgeBase(settings, planner, searchWords, words, entries);
    }
}
