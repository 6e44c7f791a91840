package org.alongside.content;

import java.util.Optional;

/** The permanent name of one content file, such as {@code practice/build-trust}: its folder and its id. */
public record Ref(Kind kind, String id) implements Comparable<Ref> {

    /** The ref that is written {@code folder/id}; empty when there is no such folder, or no slash. */
    public static Optional<Ref> of(String name) {
        String[] parts = name.split("/", 2);
        return Kind.ofFolder(parts[0]).filter(kind -> parts.length == 2).map(kind -> new Ref(kind, parts[1]));
    }

    @Override
    public int compareTo(Ref other) {
        int byKind = kind.ordinal() - other.kind.ordinal();
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    // Written out, because Java's own for records are slow until they are optimised, and every look-up asks them.
    @Override
    public boolean equals(Object other) {
        return other instanceof Ref ref && kind == ref.kind && id.equals(ref.id);
    }

    @Override
    public int hashCode() {
        return 31 * kind.ordinal() + id.hashCode();
    }

    @Override
    public String toString() {
        return kind.folder() + "/" + id;
    }
}
