package org.alongside.content;

import java.util.Map;
import java.util.TreeMap;

/** Where each document is published. */
final class Addresses {
    private static final String HOME = "home";
    private final Map<Ref, ParsedDocument> documents;

    Addresses(Map<Ref, ParsedDocument> documents) {
        this.documents = documents;
    }

    /** The address from the site's root, such as {@code /practice/build-trust/}; a term's is a place on the glossary page. */
    String of(Ref ref) {
        return switch (ref.kind()) {
            case GLOSSARY -> "/glossary/#" + ref.id();
            case PAGES -> ref.id().equals(HOME) ? "/" : prefix(ref) + ref.id() + "/";
            default -> "/" + ref + "/";
        };
    }

    /** Reports files that would be published at the same address. */
    void check(Problems problems) {
        Map<String, ParsedDocument> taken = new TreeMap<>();
        for (ParsedDocument document : documents.values()) {
            ParsedDocument other = taken.putIfAbsent(of(document.ref()), document);
            if (other != null) {
                problems.add(document.file(), 1, "this page would be published at " + of(document.ref())
                    + ", where " + other.file() + " already is. Rename one of them.");
            }
        }
    }

    private String prefix(Ref page) {
        HeaderLine under = documents.get(page).header().get("under");
        return under == null ? "/" : "/" + under.value() + "/";
    }
}
