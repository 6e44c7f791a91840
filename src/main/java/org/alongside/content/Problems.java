package org.alongside.content;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects every problem of one run, so that an author sees all of them at once, sorted by file and line. */
public final class Problems {
    private final SortedSet<ContentProblem> found = new TreeSet<>();

    /** Adds a problem at a line of a file; line 0 means the file as a whole. */
    public void add(String file, int line, String message) {
        add(new ContentProblem(file, line, 0, message));
    }

    public synchronized void add(ContentProblem problem) {
        found.add(problem);
    }

    public synchronized void addAll(Collection<ContentProblem> problems) {
        found.addAll(problems);
    }

    public synchronized boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Goes on only when there are none.
     *
     * @throws ContentException with all that were found
     */
    public void refuse() {
        List<ContentProblem> all = list();
        if (!all.isEmpty()) {
            throw new ContentException(all);
        }
    }

    /** All problems found so far, by file, line and message. */
    public synchronized List<ContentProblem> list() {
        return List.copyOf(found);
    }
}
