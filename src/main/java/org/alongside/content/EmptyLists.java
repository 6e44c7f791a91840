package org.alongside.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pages that list a folder in which there is nothing. They are left out of the site, and so is every link to them: a site that
 * has no cases needs no page of cases, and nobody has to hunt for the links.
 */
final class EmptyLists {
    private EmptyLists() {
    }

    /** The pages to leave out, with their titles. */
    static Map<Ref, String> among(Collection<ParsedDocument> documents) {
        Set<Kind> kinds = documents.stream().map(document -> document.ref().kind()).collect(Collectors.toSet());
        return documents.stream().filter(document -> listed(document).filter(kind -> !kinds.contains(kind)).isPresent())
            .collect(Collectors.toUnmodifiableMap(ParsedDocument::ref, ParsedDocument::title));
    }

    /** The documents that stay. */
    static List<ParsedDocument> without(Collection<ParsedDocument> documents, Map<Ref, String> leftOut) {
        return documents.stream().filter(document -> !leftOut.containsKey(document.ref())).toList();
    }

    private static Optional<Kind> listed(ParsedDocument document) {
        HeaderLine lists = document.header().get("lists");
        return document.ref().kind() == Kind.PAGES && lists != null ? Kind.ofFolder(lists.value()) : Optional.empty();
    }
}
