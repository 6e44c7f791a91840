package org.alongside.content;

import java.util.List;

/**
 * A word explained.
 *
 * @param also      other spellings and forms of the word that may stand in texts
 * @param page      a page that says more; empty list when there is none
 * @param explained whether texts lead to it where the word first stands; not when its everyday sense would mislead
 */
public record Term(Article article, List<String> also, List<Ref> page, boolean explained) implements Entry {

    static Term read(Header header, Article article) {
        return new Term(article, header.words("also"), header.refs("page"),
            header.optionalOneOf("explain", List.of("no")).isEmpty());
    }

    @Override
    public List<Ref> refs() {
        return page;
    }
}
