package org.alongside.content;

import java.util.List;

/**
 * A step of a project.
 *
 * @param order   its place among the steps, from 1
 * @param name    its short name
 * @param purpose one sentence on what the step is for
 * @param basis   where the step comes from
 */
public record Stage(Article article, int order, String name, String purpose, String basis, List<Ref> practice) implements Entry {

    static Stage read(Header header, Article article) {
        return new Stage(article, header.number("order"), header.text("name"), header.text("purpose"),
            header.text("basis"), header.ids("practice", Kind.PRACTICE));
    }

    @Override
    public List<Ref> refs() {
        return practice;
    }

    @Override
    public String label() {
        return name;
    }
}
