package org.alongside.content;

/** The permanent name of one content file, such as {@code practice/build-trust}: its folder and its id. */
public record Ref(Kind kind, String id) implements Comparable<Ref> {

    @Override
    public int compareTo(Ref other) {
        int byKind = kind.ordinal() - other.kind.ordinal();
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind.folder() + "/" + id;
    }
}
