package org.alongside.content;

/** The permanent name of one content file, such as {@code practice/build-trust}: its folder and its id. */
public record Ref(Kind kind, String id) implements Comparable<Ref> {

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
