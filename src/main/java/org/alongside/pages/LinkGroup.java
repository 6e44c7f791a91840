package org.alongside.pages;

import java.util.List;

/** Links of one kind under a heading of their own. */
public record LinkGroup(String heading, String kind, List<EntryLink> links) {
}
