package org.alongside.content;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A page that is none of the other kinds: home, about, lists, the planner's pages.
 *
 * @param under    the page above it, if any
 * @param lists    the kind whose entries it lists, if any
 * @param template the name of the template that draws it
 * @param label    a short name for navigation; the title when the header has none
 * @param ownFigures whether its figures say how the site works, and so have no source
 */
public record Page(Article article, List<Ref> under, Optional<Kind> lists, String template, String label,
                   boolean ownFigures) implements Entry {

    static Page read(Header header, Article article) {
        String lists = header.optionalOneOf("lists", java.util.Arrays.stream(Kind.values()).map(Kind::folder).toList());
        String template = header.optional("template");
        String label = header.optional("label");
        return new Page(article, header.ids("under", Kind.PAGES), Kind.ofFolder(lists), template.isEmpty() ? "page" : template,
            label.isEmpty() ? article.title() : label, !header.optionalOneOf("figures", List.of("ours")).isEmpty());
    }

    /** The same page with what is above it seen through a function. */
    Page under(UnaryOperator<List<Ref>> above) {
        return new Page(article, above.apply(under), lists, template, label, ownFigures);
    }

    @Override
    public List<Ref> refs() {
        return under;
    }
}
