package org.alongside.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * A real example from a source.
 *
 * @param setting    a key of the site's settings list
 * @param place      where it was
 * @param who        who took part
 * @param did        what they did
 * @param mechanisms how people took part, as phrases
 * @param modes      models of the family {@code modes} that it shows
 * @param cells      models of the family {@code matrix} that it shows
 * @param between    models of the family {@code organisations} that it shows
 * @param principles how strongly the source shows each principle; those not reported are left out
 * @param helped     what helped, as phrases
 * @param hindered   what got in the way, as phrases
 * @param shows      keys of the site's list of what a case can show
 */
public record CaseExample(Article article, String setting, String place, String who, String did, List<String> mechanisms,
                          List<Ref> modes, List<Ref> cells, List<Ref> between, List<Header.Rated> principles,
                          List<String> helped, List<String> hindered, List<String> shows) implements Entry {

    /** How strongly a source shows a principle; {@code contrary} means it shows its absence. */
    public static final List<String> STRENGTHS = List.of("strong", "some", "weak", "contrary");

    static CaseExample read(Header header, Article article, SiteSettings settings) {
        return new CaseExample(article, header.oneOf("setting", settings.settings().keySet()), header.text("place"),
            header.text("who"), header.text("did"), header.phrases("mechanisms"), header.ids("modes", Kind.MODELS),
            header.ids("cells", Kind.MODELS), header.ids("between", Kind.MODELS),
            header.ratedIds("principles", Kind.PRINCIPLES, STRENGTHS), header.phrases("helped"), header.phrases("hindered"),
            header.someOf("shows", settings.shows().keySet()));
    }

    @Override
    public List<Ref> refs() {
        Stream<Ref> rated = principles.stream().map(Header.Rated::ref);
        return Stream.concat(rated, Stream.of(modes, cells, between).flatMap(List::stream)).toList();
    }
}
