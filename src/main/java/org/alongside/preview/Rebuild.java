package org.alongside.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Builds a site again after some of its files changed. */
public interface Rebuild {

    /**
     * Builds the site, or leaves it as it was and says why.
     *
     * @param changed the files that changed since the last call, by their full paths; none at the first call
     */
    Outcome rebuild(Set<Path> changed);

    /** Brings the search index of the last good build up to date; called when a page is about to read it. */
    default void search() {
        // A site may have one that is always up to date, or none.
    }

    /**
     * What became of a build.
     *
     * @param pages  how many pages the site has now; 0 when it was not built
     * @param faults why it was not built, or, when it was, what is wrong with the rules that it is served by
     */
    record Outcome(int pages, List<Fault> faults) {

        public static Outcome built(int pages) {
            return new Outcome(pages, List.of());
        }

        public static Outcome refused(List<Fault> faults) {
            return new Outcome(0, List.copyOf(faults));
        }

        /** Whether the site is new, whatever is wrong beside it. */
        public boolean isBuilt() {
            return pages > 0;
        }
    }
}
