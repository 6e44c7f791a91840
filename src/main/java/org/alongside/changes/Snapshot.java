package org.alongside.changes;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;
import org.alongside.content.Entry;
import org.alongside.content.KnowledgeBase;
import org.alongside.content.Ref;
import org.alongside.planner.PlannerModel;
import org.alongside.preview.NetlifyRules;
import org.alongside.site.SiteSource;

/**
 * A site's source at one moment.
 *
 * @param files     every file that a site is made from, by its path
 * @param knowledge what its content says
 */
record Snapshot(SiteSource source, SortedMap<String, byte[]> files, KnowledgeBase knowledge) {

    /** The page of a folder and id, if it was there. */
    Optional<Entry> page(Ref ref) {
        return knowledge.find(ref);
    }

    /** A page's file as it is written. */
    byte[] file(Entry page) {
        return files.get(page.article().file());
    }

    /** Whether something is published at an address. */
    boolean publishes(String address) {
        return knowledge.entries().stream().anyMatch(entry -> entry.address().equals(address));
    }

    NetlifyRules rules() {
        return NetlifyRules.of(source.root());
    }

    /** The planner's model as scripts read it. */
    String model() {
        return new String(PlannerModel.of(knowledge).json(), StandardCharsets.UTF_8);
    }
}
