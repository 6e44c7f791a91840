package org.alongside.asciidoc;

import java.util.regex.Pattern;
import org.alongside.content.Problems;
import org.alongside.content.SourceText;

/** Asks for words for people who do not see a picture; Asciidoctor would give them the name of its file. */
final class PictureWords {
    private static final Pattern WITHOUT = Pattern.compile("\\bimage::?[^\\[\\s]+\\[\\s*(?:[\\],]|(?!alt\\s*=)[a-z-]+\\s*=)");

    private PictureWords() {
    }

    /** Reports every picture of a text that is not described. */
    static void check(String file, SourceText text, Problems problems) {
        for (int at = text.bodyFrom(); at < text.lines().size(); at++) {
            String line = text.lines().get(at);
            if (line.contains("image:") && WITHOUT.matcher(line).find()) {
                problems.add(file, at + 1, "this picture has no description. Write first in its brackets what there is to see, for people who do not see it.");
            }
        }
    }
}
