package org.alongside.content;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What every content file has, whatever its kind.
 *
 * @param ref         its folder and id
 * @param file        its path from the source folder
 * @param address     where it is published, from the site's root, such as {@code /practice/build-trust/}
 * @param title       its title, as plain text
 * @param description one plain sentence on what it is and who it is for
 * @param reviewed    the day it was last checked by somebody
 * @param keywords    what people would type to find it
 * @param related     pages its author points to
 * @param body        its text, without links to pages that are left out
 * @param resolver    turns the links of a text into addresses
 */
public record Article(Ref ref, String file, String address, String title, String description, LocalDate reviewed,
                      List<String> keywords, List<Ref> related, Body body, UnaryOperator<String> resolver) {
    public Article {
        keywords = List.copyOf(keywords);
        related = List.copyOf(related);
    }

    /** Its text as HTML with links that lead to addresses; made when asked for, since most builds ask for few. */
    public String html() {
        return resolver.apply(body.html());
    }
}
