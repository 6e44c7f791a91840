package org.alongside.content;

/**
 * A source that facts come from.
 *
 * @param order       its place in the list of sources, from 1
 * @param citeAs      how a pointer names it: author and year
 * @param authors     who wrote it
 * @param year        when it came out
 * @param published   where it came out
 * @param written     when the work behind it was done
 * @param link        its web address; empty when there is none
 * @param terms       what may be done with it
 * @param unconfirmed what a person should still check about it; empty when nothing
 */
public record Source(Article article, int order, String citeAs, String authors, String year, String published,
                     String written, String link, String terms, String unconfirmed) implements Entry {

    static Source read(Header header, Article article) {
        return new Source(article, header.number("order"), header.text("cite-as"), header.text("authors"), header.text("year"),
            header.text("published"), header.text("written"), header.optionalAddress("link"), header.text("terms"),
            header.optional("unconfirmed"));
    }

    @Override
    public String label() {
        return citeAs;
    }
}
