package org.alongside.asciidoc.prose;

import java.util.HashSet;
import java.util.Set;

/** The anchors of a text. Each is there once: Asciidoctor numbers those of equal headings, and warns of others. */
final class Anchors {
    /** Signs beside letters, digits, spaces, points and hyphens that a heading may have; none of them gets into its anchor. */
    private static final String DROPPED = "“”‘’–—…£,;:!?\"'()[]/%*$";

    private final Set<String> taken = new HashSet<>();

    String take(String anchor) {
        NotProse.when(!taken.add(anchor));
        return anchor;
    }

    /** The anchor of a heading, given as HTML: its words in small letters with a hyphen between them. */
    String takeFor(String heading) {
        StringBuilder anchor = new StringBuilder();
        for (int at = 0; at < heading.length(); at++) {
            char sign = heading.charAt(at);
            if (sign == '<' || sign == '&') {
                at = heading.indexOf(sign == '<' ? '>' : ';', at);
            } else {
                add(sign, anchor);
            }
        }
        if (endsInHyphen(anchor)) {
            anchor.setLength(anchor.length() - 1);
        }
        NotProse.when(anchor.length() == 0);
        return take(anchor.toString());
    }

    private static void add(char sign, StringBuilder anchor) {
        if (sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9') {
            anchor.append(sign);
        } else if (sign >= 'A' && sign <= 'Z') {
            anchor.append((char) (sign + 'a' - 'A'));
        } else if (sign == ' ' || sign == '.' || sign == '-') {
            anchor.append(anchor.length() == 0 || endsInHyphen(anchor) ? "" : "-");
        } else {
            NotProse.when(DROPPED.indexOf(sign) < 0);
        }
    }

    private static boolean endsInHyphen(StringBuilder anchor) {
        return anchor.length() > 0 && anchor.charAt(anchor.length() - 1) == '-';
    }
}
